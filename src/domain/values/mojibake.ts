/** What Windows-1252 shows for the bytes 80 to 9F. */
const SHOWN = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** First bytes of two and of three in UTF-8, as they are shown. */
const LEADS = /[ÂÃÅâ]/;

/**
 * A text of UTF-8 bytes that were read as Windows-1252, as it was written: « MaÃ®tre d'ouvrage »
 * is « Maître d'ouvrage ». Any other text comes back as it is.
 */
export function unmangled(text: string): string {
  if (!LEADS.test(text)) return text;
  const bytes = Array.from(text, byteShownAs);
  let read = "";
  for (let at = 0; at < bytes.length;) {
    const letter = letterAt(bytes, at);
    if (letter === null) return text;
    read += String.fromCodePoint(letter.code);
    at += letter.length;
  }
  return read;
}

function byteShownAs(letter: string): number {
  const at = SHOWN.indexOf(letter);
  return at < 0 ? (letter.codePointAt(0) ?? 0) : 0x80 + at;
}

interface Letter {
  readonly code: number;
  readonly length: number;
}

function letterAt(bytes: readonly number[], at: number): Letter | null {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return { code: first, length: 1 };
  if (first >= 0xc2 && first < 0xe0) return followed(bytes, at, { code: first & 0x1f, length: 2 });
  return first >= 0xe0 && first < 0xf0
    ? followed(bytes, at, { code: first & 0x0f, length: 3 })
    : null;
}

/** Each byte that follows bears six more bits. */
function followed(bytes: readonly number[], at: number, { code, length }: Letter): Letter | null {
  let read = code;
  for (const byte of bytes.slice(at + 1, at + length)) {
    if (byte < 0x80 || byte > 0xbf) return null;
    read = read * 64 + (byte & 0x3f);
  }
  return bytes.length < at + length ? null : { code: read, length };
}
