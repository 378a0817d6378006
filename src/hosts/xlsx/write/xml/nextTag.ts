import { classeurTronque } from "../../xlsxErrors";

export interface XmlTag {
  readonly kind: "open" | "close" | "empty";
  readonly start: number;
  readonly end: number;
}

/** What may hold "<" or ">" without being a tag, and how it ends. */
const NOT_TAGS = [
  { opening: "<!--", closing: "-->" },
  { opening: "<![CDATA[", closing: "]]>" },
  { opening: "<?", closing: "?>" },
  { opening: "<!", closing: ">" },
];

/** The next tag of an XML text between two places; comments, CDATA and the like are stepped over. */
export function nextTag(xml: string, from: number, to: number): XmlTag | null {
  let start = findOpening(xml, from, to);
  while (start < to) {
    const at = start;
    const other = NOT_TAGS.find(({ opening }) => xml.startsWith(opening, at));
    if (other === undefined) return readTag(xml, start);
    start = findOpening(xml, placeAfter(xml, other.closing, start + other.opening.length), to);
  }
  return null;
}

function findOpening(xml: string, from: number, to: number): number {
  const at = xml.indexOf("<", from);
  return at === -1 ? to : at;
}

function readTag(xml: string, start: number): XmlTag {
  const end = tagEnd(xml, start);
  if (xml.startsWith("</", start)) return { kind: "close", start, end };
  return { kind: xml.startsWith("/>", end - 2) ? "empty" : "open", start, end };
}

/** A ">" between quotes belongs to the value of an attribute. */
function tagEnd(xml: string, start: number): number {
  for (let at = start; at < xml.length; at++) {
    const character = xml.charAt(at);
    if (character === ">") return at + 1;
    if (character === '"' || character === "'") at = placeAfter(xml, character, at + 1) - 1;
  }
  throw classeurTronque();
}

function placeAfter(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  if (at === -1) throw classeurTronque();
  return at + mark.length;
}
