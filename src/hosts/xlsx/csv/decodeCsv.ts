import { ancienFormat, classeurTropGrand, pasUnClasseur } from "../xlsxErrors";

/** A JavaScript string holds about 512 million characters. */
const MAX_BYTES = 400_000_000;

/** Tab, line ends, form feed and the old end-of-file mark (26) are the only controls of a text. */
const TEXT_CONTROLS = new Set([9, 10, 12, 13, 26]);

/** The text of a CSV file: UTF-8, UTF-16 with its mark, or else Windows-1252 as French Excel writes it. */
export function decodeCsv(bytes: Uint8Array): string {
  if (bytes.length > MAX_BYTES) throw classeurTropGrand();
  const text = decode(bytes);
  if (isBinary(text) || /^\s*(?:%PDF-|\{\\rtf)/.test(text)) throw pasUnClasseur();
  if (/^\s*<(?:\?xml|!doctype|html|head|meta|table)\b/i.test(text))
    throw ancienFormat("HTML ou XML");
  return text;
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

function isBinary(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 32 && !TEXT_CONTROLS.has(code)) return true;
  }
  return false;
}
