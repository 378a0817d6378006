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

function elementsBetween(xml: string, from: number, to: number): readonly XmlElement[] {
  const elements: XmlElement[] = [];
  const open: XmlTag[] = [];
  for (let tag = nextTag(xml, from, to); tag !== null; tag = nextTag(xml, tag.end, to)) {
    if (tag.kind === "open") {
      open.push(tag);
      continue;
    }
    const opening = tag.kind === "empty" ? tag : closedBy(xml, tag, open.pop());
    if (open.length === 0) elements.push(describe(xml, opening, tag));
  }
  if (open.length > 0) throw classeurTronque();
  return elements;
}

/** A tag that closes another than the last one open: whatever were written there, readers would disagree. */
function closedBy(xml: string, { start }: XmlTag, opening: XmlTag | undefined): XmlTag {
  if (opening === undefined) throw classeurTronque();
  const name = start + 2;
  let length = 0;
  while (!isNameEnd(xml.charCodeAt(name + length))) length++;
  const isSame =
    xml.startsWith(xml.slice(name, name + length), opening.start + 1) &&
    isNameEnd(xml.charCodeAt(opening.start + 1 + length));
  if (!isSame) throw classeurTronque();
  return opening;
}

const SLASH = 47;
const GREATER = 62;

/** A blank, « / », « > », or the end of the text. */
function isNameEnd(code: number): boolean {
  return !(code > 32) || code === SLASH || code === GREATER;
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
