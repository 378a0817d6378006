import { bombeZip, classeurTronque, definitionsRefusees } from "../../xlsxErrors";
import { Ascii, findByte, startsWith } from "./ascii";
import { refuseEncoding } from "./refuseEncoding";
import { ScannedTag } from "./scannedTag";
import { decodeUtf8 } from "./xmlText";

/** Longest tag or text: a cell holds 32 767 characters, each written with 10 bytes at most. */
const MAX_TOKEN = 4 * 1024 * 1024;
/** Zeros kept after the bytes to read: whoever looks a little further meets no letter, digit or sign. */
const END_MARGIN = 16;
const encoder = new TextEncoder();

export interface XmlHandler {
  open(tag: ScannedTag): void;
  /** After the content of an element; right after `open` for an empty one. */
  close(name: string): void;
  /** The text before a tag, entities not decoded; whole, even around comments and CDATA. */
  text(bytes: Uint8Array, start: number, end: number): void;
  /** Steps over whole elements that the handler reads by itself; returns how far it went. */
  skip?(bytes: Uint8Array, from: number, to: number): number;
}

/**
 * Reads an XML part chunk by chunk, wherever the chunks are cut. Only what no
 * reader of cells needs is missing: namespaces are not resolved, closing names
 * not compared; a DTD is refused, as OPC wants it.
 */
export class XmlScanner {
  private readonly handler: XmlHandler;
  private readonly tag = new ScannedTag();
  private buffer = new Uint8Array(0);
  private length = 0;
  private depth = 0;
  private hasRoot = false;
  /** Text already met before the current place, when a comment or CDATA cut it. */
  private pending = "";

  constructor(handler: XmlHandler) {
    this.handler = handler;
  }

  feed(chunk: Uint8Array): void {
    const needed = this.length + chunk.length;
    if (needed + END_MARGIN > this.buffer.length) {
      const larger = new Uint8Array(needed * 2 + END_MARGIN);
      larger.set(this.buffer.subarray(0, this.length));
      this.buffer = larger;
    }
    this.buffer.set(chunk, this.length);
    this.buffer.fill(0, needed, needed + END_MARGIN);
    const done = this.scan(this.buffer, needed);
    this.buffer.copyWithin(0, done, needed);
    this.length = needed - done;
    if (this.length + this.pending.length > MAX_TOKEN) throw bombeZip();
  }

  /** To be called once, after the last chunk: a part that stops half-way is refused. */
  end(): void {
    const isCut = findByte(this.buffer, Ascii.lower, 0, this.length) >= 0;
    if (isCut || this.depth !== 0 || !this.hasRoot) throw classeurTronque();
  }

  private scan(bytes: Uint8Array, to: number): number {
    let from = 0;
    for (;;) {
      if (this.handler.skip && this.pending === "") from = this.handler.skip(bytes, from, to);
      const lower = findByte(bytes, Ascii.lower, from, to);
      const last = lower < 0 ? -1 : findTokenEnd(bytes, lower, to);
      if (last < 0) return from;
      const second = bytes[lower + 1];
      if (second === Ascii.exclamation || second === Ascii.question)
        this.keepText(bytes, from, lower, last);
      else {
        this.passText(bytes, from, lower);
        this.passTag(bytes, lower, last);
      }
      from = last + 1;
    }
  }

  private keepText(bytes: Uint8Array, from: number, lower: number, last: number): void {
    if (!this.hasRoot) refuseEncoding(bytes, lower, last);
    this.pending += decodeUtf8(bytes, from, lower);
    if (this.pending.length > MAX_TOKEN) throw bombeZip();
    if (!startsWith(bytes, lower, "<![CDATA[")) return;
    const verbatim = decodeUtf8(bytes, lower + 9, last - 2);
    this.pending += verbatim.replaceAll("&", "&amp;");
  }

  private passText(bytes: Uint8Array, from: number, lower: number): void {
    if (this.pending === "") {
      if (lower > from) this.handler.text(bytes, from, lower);
      return;
    }
    const whole = encoder.encode(this.pending + decodeUtf8(bytes, from, lower));
    this.pending = "";
    this.handler.text(whole, 0, whole.length);
  }

  private passTag(bytes: Uint8Array, lower: number, last: number): void {
    const { tag, handler } = this;
    if (!this.hasRoot) refuseEncoding(bytes, lower, last);
    tag.point(bytes, lower, last);
    if (!tag.isClosing) handler.open(tag);
    if (tag.isClosing || tag.isEmpty) handler.close(tag.name);
    if (!tag.isEmpty) this.depth += tag.isClosing ? -1 : 1;
    if (this.depth < 0) throw classeurTronque();
    this.hasRoot = true;
  }
}

/** Place of the ">" that ends what starts at `from`, or -1 when it is not there yet. */
function findTokenEnd(bytes: Uint8Array, from: number, to: number): number {
  const second = bytes[from + 1];
  if (second === Ascii.question) return findMark(bytes, from + 2, to, "?>");
  if (second === Ascii.exclamation) return findDeclarationEnd(bytes, from, to);
  return findTagEnd(bytes, from, to);
}

/** A ">" between quotes belongs to the value of an attribute. */
function findTagEnd(bytes: Uint8Array, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const byte = bytes[at];
    if (byte === Ascii.greater) return at;
    if (byte === Ascii.doubleQuote || byte === Ascii.singleQuote) {
      at = findByte(bytes, byte, at + 1, to);
      if (at < 0) return -1;
    }
  }
  return -1;
}

function findDeclarationEnd(bytes: Uint8Array, from: number, to: number): number {
  if (startsWith(bytes, from, "<!--")) return findMark(bytes, from + 4, to, "-->");
  if (startsWith(bytes, from, "<![CDATA[")) return findMark(bytes, from + 9, to, "]]>");
  if (to - from >= "<![CDATA[".length)
    throw startsWith(bytes, from, "<!DOCTYPE") ? definitionsRefusees() : classeurTronque();
  return -1;
}

function findMark(bytes: Uint8Array, from: number, to: number, mark: string): number {
  for (let at = from; at + mark.length <= to; at++)
    if (startsWith(bytes, at, mark)) return at + mark.length - 1;
  return -1;
}
