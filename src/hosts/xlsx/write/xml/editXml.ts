import type { XmlElement } from "./xmlElement";

/** A piece of XML to put between two places of a text. */
export interface XmlEdit {
  readonly start: number;
  readonly end: number;
  readonly xml: string;
}

/** Edits must not overlap; at the same place, what comes before goes first, in the order given. */
export function applyEdits(xml: string, edits: readonly XmlEdit[]): string {
  let result = "";
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    result += xml.slice(at, edit.start) + edit.xml;
    at = edit.end;
  }
  return result + xml.slice(at);
}

/** Puts `content` last inside an element, which may be written <so/>. */
export function appendEdit(xml: string, element: XmlElement, content: string): XmlEdit {
  if (element.innerStart < element.end)
    return { start: element.innerEnd, end: element.innerEnd, xml: content };
  const opening = xml.slice(element.start, element.end).replace(/\s*\/>$/, "");
  return {
    start: element.start + opening.length,
    end: element.end,
    xml: `>${content}</${element.prefix}${element.name}>`,
  };
}

/** Our own XML, written without prefix, with the prefix of the elements around it. */
export function withPrefix(xml: string, prefix: string): string {
  return xml.replace(/<(\/?)(?=\w)/g, (_, slash: string) => `<${slash}${prefix}`);
}
