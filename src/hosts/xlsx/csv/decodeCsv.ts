import { ancienFormat, classeurTropGrand, pasUnClasseur } from "../xlsxErrors";

/** A JavaScript string holds about 512 million characters. */
const MAX_BYTES = 400_000_000;

/**
 * The only controls of a text: tab, line ends, form feed, the old end-of-file mark (26), and what databases
 * write for a line end (11) or several values (29) within a field.
 */
const TEXT_CONTROLS = new Set([9, 10, 11, 12, 13, 26, 29]);

const UNMARKED = [
  { encoding: "utf-16le", of: [false, true, false, true] },
  { encoding: "utf-16be", of: [true, false, true, false] },
] as const;

const WINDOWS_SIGNS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** The text of a CSV file: UTF-8, UTF-16 with its mark or without, or else Windows-1252 as French Excel writes it. */
export function decodeCsv(bytes: Uint8Array): string {
  if (bytes.length > MAX_BYTES) throw classeurTropGrand();
  const text = decode(bytes);
  if (isBinary(text) || /^\s*(?:%PDF-|\{|\[\s*[{["])/.test(text)) throw pasUnClasseur();
  if (/^\s*<(?:\?xml|!doctype|html|head|meta|table)\b/i.test(text))
    throw ancienFormat("HTML ou XML");
  return text;
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const unmarked = unmarkedUtf16(bytes);
  return (
    (unmarked === null ? null : decodeWhole(bytes, unmarked)) ??
    decodeWhole(bytes, "utf-8") ??
    decodeWindows1252(bytes)
  );
}

/** The zeros of its first two letters tell: no other text has any. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const zeros = Array.from(bytes.subarray(0, 4), (byte) => byte === 0);
  return (
    UNMARKED.find(({ of }) => of.every((isZero, at) => zeros[at] === isZero))?.encoding ?? null
  );
}

/** Null when some bytes are no text in this encoding. */
function decodeWhole(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Node 20 decodes Windows-1252 as Latin-1, which lacks the 32 signs from 0x80 on. */
function decodeWindows1252(bytes: Uint8Array): string {
  const text = new TextDecoder("windows-1252").decode(bytes);
  return text.replace(/[\u0080-\u009f]/g, (sign) =>
    WINDOWS_SIGNS.charAt(sign.charCodeAt(0) - 0x80),
  );
}

function isBinary(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 32 && !TEXT_CONTROLS.has(code)) return true;
  }
  return false;
}
