import { Ascii, findByte } from "./ascii";
import { decodeUtf8, decodeXmlText } from "./xmlText";

const KNOWN_NAMES = 256;

/** The tag being read: one object reused from tag to tag, so that a million cells cost none. */
export class ScannedTag {
  bytes: Uint8Array = new Uint8Array(0);
  /** Local name: "row" for <row> and for <x:row>. */
  name = "";
  /** Where the attributes start, and where the tag ends: before "/>" or ">". */
  start = 0;
  end = 0;
  isClosing = false;
  isEmpty = false;
  private readonly names = new Array<string>(KNOWN_NAMES).fill("");

  /** Points at the tag that starts with "<" at `start` and whose ">" is at `last`. */
  point(bytes: Uint8Array, start: number, last: number): void {
    this.bytes = bytes;
    this.isClosing = bytes[start + 1] === Ascii.slash;
    this.isEmpty = !this.isClosing && bytes[last - 1] === Ascii.slash;
    this.end = this.isEmpty ? last - 1 : last;
    this.readName(start + (this.isClosing ? 2 : 1));
  }

  /** Decoded value of an attribute by its local name, or null. */
  attribute(name: string): string | null {
    let at = this.start;
    while (at < this.end) {
      const equals = findByte(this.bytes, Ascii.equals, at, this.end);
      const open = equals < 0 ? -1 : findQuote(this.bytes, equals, this.end);
      const close = open < 0 ? -1 : findByte(this.bytes, this.bytes[open] ?? 0, open + 1, this.end);
      if (close < 0) return null;
      if (this.isNamed(name, at, equals)) return decodeXmlText(this.bytes, open + 1, close);
      at = close + 1;
    }
    return null;
  }

  /** Boolean attributes are written "1" or "true". */
  isOn(name: string): boolean {
    const value = this.attribute(name);
    return value === "1" || value === "true";
  }

  private isNamed(name: string, from: number, equals: number): boolean {
    const written = decodeUtf8(this.bytes, from, equals).trim();
    return written.slice(written.indexOf(":") + 1) === name;
  }

  private readName(from: number): void {
    let nameStart = from;
    let hash = 0;
    let at = from;
    for (; at < this.end; at++) {
      const byte = this.bytes[at] ?? 0;
      if (byte <= Ascii.space) break;
      if (byte === Ascii.colon) [nameStart, hash] = [at + 1, 0];
      else hash = (hash * 31 + byte) % KNOWN_NAMES;
    }
    this.start = at;
    this.name = this.knownName(nameStart, at, hash);
  }

  /** The same few names come back all along a part: they are decoded once. */
  private knownName(from: number, to: number, hash: number): string {
    const known = this.names[hash] ?? "";
    if (known.length === to - from && this.isSame(known, from)) return known;
    const name = decodeUtf8(this.bytes, from, to);
    this.names[hash] = name;
    return name;
  }

  private isSame(known: string, from: number): boolean {
    for (let i = 0; i < known.length; i++)
      if (known.charCodeAt(i) !== this.bytes[from + i]) return false;
    return true;
  }
}

/** Place of the first quote, or -1 when the tag ends before. */
export function findQuote(bytes: Uint8Array, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const byte = bytes[at];
    if (byte === Ascii.doubleQuote || byte === Ascii.singleQuote) return at;
    if (byte === Ascii.greater) return -1;
  }
  return -1;
}
