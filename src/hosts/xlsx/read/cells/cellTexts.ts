import { decodeEscapes, decodeXmlText } from "../xml/xmlText";

const SLOTS = 8192;
/** Longer texts seldom come back. */
const MAX_LENGTH = 100;
const NOTHING = new Uint8Array(0);

/**
 * Decodes the texts that stand in the cells themselves. A column repeats a few
 * of them thousands of times: the last ones are found again by their bytes.
 */
export class CellTexts {
  private readonly keys = new Array<Uint8Array>(SLOTS).fill(NOTHING);
  private readonly texts = new Array<string>(SLOTS).fill("");

  decode(bytes: Uint8Array, start: number, end: number): string {
    if (end - start > MAX_LENGTH) return decodeText(bytes, start, end);
    const slot = slotOf(bytes, start, end);
    const key = this.keys[slot] ?? NOTHING;
    if (key.length === end - start && isSame(key, bytes, start)) return this.texts[slot] ?? "";
    const text = decodeText(bytes, start, end);
    this.keys[slot] = bytes.slice(start, end);
    this.texts[slot] = text;
    return text;
  }
}

function decodeText(bytes: Uint8Array, start: number, end: number): string {
  return decodeEscapes(decodeXmlText(bytes, start, end));
}

function slotOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + (bytes[at] ?? 0)) | 0;
  return (hash ^ (hash >>> 13)) & (SLOTS - 1);
}

function isSame(key: Uint8Array, bytes: Uint8Array, start: number): boolean {
  for (let i = 0; i < key.length; i++) if (key[i] !== bytes[start + i]) return false;
  return true;
}
