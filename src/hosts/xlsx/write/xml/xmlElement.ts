import { classeurTronque } from "../../xlsxErrors";
import type { XmlTag } from "./nextTag";
import { decodeEntities } from "./entities";
import { nextTag } from "./nextTag";

/** An element of an XML text, by its places in it: [start, innerStart, innerEnd, end). */
export interface XmlElement {
  /** "x:" in <x:sheet>, "" in <sheet>. */
  readonly prefix: string;
  /** "sheet" in both. */
  readonly name: string;
  /** Values by name as written, prefix included. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly start: number;
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly end: number;
}

export function rootElement(xml: string): XmlElement {
  const root = elementsBetween(xml, 0, xml.length)[0];
  if (root === undefined) throw classeurTronque();
  return root;
}

export function childElements(xml: string, parent: XmlElement): readonly XmlElement[] {
  return elementsBetween(xml, parent.innerStart, parent.innerEnd);
}

/** First child of this name, whatever its prefix. */
export function childNamed(xml: string, parent: XmlElement, name: string): XmlElement | undefined {
  return childElements(xml, parent).find((child) => child.name === name);
}

const DEPTH_STEP = { open: 1, close: -1, empty: 0 };

function elementsBetween(xml: string, from: number, to: number): readonly XmlElement[] {
  const elements: XmlElement[] = [];
  let depth = 0;
  let opening: XmlTag | null = null;
  for (let tag = nextTag(xml, from, to); tag !== null; tag = nextTag(xml, tag.end, to)) {
    opening ??= tag;
    depth += DEPTH_STEP[tag.kind];
    if (depth < 0) throw classeurTronque();
    if (depth > 0) continue;
    elements.push(describe(xml, opening, tag));
    opening = null;
  }
  if (depth > 0) throw classeurTronque();
  return elements;
}

/** The element between two tags, which are one and the same when it is written <so/>. */
function describe(xml: string, opening: XmlTag, closing: XmlTag): XmlElement {
  const tag = xml.slice(opening.start, opening.end);
  const qualified = /^<([^\s/>]+)/.exec(tag)?.[1] ?? "";
  const colon = qualified.indexOf(":") + 1;
  return {
    prefix: qualified.slice(0, colon),
    name: qualified.slice(colon),
    attributes: readAttributes(tag),
    start: opening.start,
    innerStart: opening.end,
    innerEnd: closing === opening ? closing.end : closing.start,
    end: closing.end,
  };
}

function readAttributes(tag: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = "", double, single = ""] of tag.matchAll(
    /([^\s=<"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
  ))
    attributes.set(name, decodeEntities(double ?? single));
  return attributes;
}
