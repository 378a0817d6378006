import { ancienFormat, classeurTropGrand, pasUnClasseur } from "../xlsxErrors";

/** A JavaScript string holds about 512 million characters. */
const MAX_BYTES = 400_000_000;

/** Tab, line ends, form feed and the old end-of-file mark (26) are the only controls of a text. */
const TEXT_CONTROLS = new Set([9, 10, 12, 13, 26]);

const WINDOWS_SIGNS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

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
    return decodeWindows1252(bytes);
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
