import { Ascii, findByte, startsWith } from "./ascii";
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
  private valueStart = 0;
  private valueEnd = 0;
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
    if (!this.has(name)) return null;
    return decodeXmlText(this.bytes, this.valueStart, this.valueEnd);
  }

  /** Value of an attribute that is a whole number; NaN when it is missing or something else. */
  integer(name: string): number {
    if (!this.has(name) || this.valueStart === this.valueEnd) return NaN;
    let value = 0;
    for (let at = this.valueStart; at < this.valueEnd; at++) {
      const digit = (this.bytes[at] ?? 0) - Ascii.zero;
      if (digit < 0 || digit > 9) return NaN;
      value = value * 10 + digit;
    }
    return value;
  }

  /** Boolean attributes are written "1" or "true". */
  isOn(name: string): boolean {
    const value = this.attribute(name);
    return value === "1" || value === "true";
  }

  /** Whether the tag has an attribute of this local name. */
  has(name: string): boolean {
    const { bytes, end } = this;
    for (let at = this.start; at < end; at = this.valueEnd + 1) {
      const equals = findByte(bytes, Ascii.equals, at, end);
      const open = equals < 0 ? -1 : findQuote(bytes, equals, end);
      const close = open < 0 ? -1 : findByte(bytes, bytes[open] ?? 0, open + 1, end);
      if (close < 0) return false;
      this.valueStart = open + 1;
      this.valueEnd = close;
      if (this.isNamed(name, equals)) return true;
    }
    return false;
  }

  /** Whether the local name before "=" is this one. */
  private isNamed(name: string, equals: number): boolean {
    let nameEnd = equals;
    while ((this.bytes[nameEnd - 1] ?? 0) <= Ascii.space) nameEnd--;
    const nameStart = nameEnd - name.length;
    const before = this.bytes[nameStart - 1] ?? 0;
    return (
      (before <= Ascii.space || before === Ascii.colon) && startsWith(this.bytes, nameStart, name)
    );
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
