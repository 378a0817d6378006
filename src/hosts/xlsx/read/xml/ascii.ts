/** Bytes that XML and cell references are made of. */
export const Ascii = {
  space: 0x20,
  exclamation: 0x21,
  doubleQuote: 0x22,
  dollar: 0x24,
  ampersand: 0x26,
  singleQuote: 0x27,
  minus: 0x2d,
  dot: 0x2e,
  slash: 0x2f,
  zero: 0x30,
  nine: 0x39,
  colon: 0x3a,
  lower: 0x3c,
  equals: 0x3d,
  greater: 0x3e,
  question: 0x3f,
} as const;

/** Place of a byte between two others, or -1. Faster than indexOf on the short stretches of a sheet. */
export function findByte(bytes: Uint8Array, byte: number, from: number, to: number): number {
  for (let at = from; at < to; at++) if (bytes[at] === byte) return at;
  return -1;
}

/** Whether the bytes at a place are those of an ASCII word. */
export function startsWith(bytes: Uint8Array, at: number, word: string): boolean {
  for (let i = 0; i < word.length; i++) if (bytes[at + i] !== word.charCodeAt(i)) return false;
  return true;
}

/** 0 to 9 for a digit, something else for any other byte. */
export function digitAt(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) - Ascii.zero;
}

export function isDigit(bytes: Uint8Array, at: number): boolean {
  const digit = digitAt(bytes, at);
  return digit >= 0 && digit <= 9;
}

/** Four bytes as one number: comparing it is comparing four characters. */
export function wordAt(bytes: Uint8Array, at: number): number {
  return (
    (bytes[at] ?? 0) |
    ((bytes[at + 1] ?? 0) << 8) |
    ((bytes[at + 2] ?? 0) << 16) |
    ((bytes[at + 3] ?? 0) << 24)
  );
}

/** What `wordAt` gives for four ASCII characters. */
export function wordOf(characters: string): number {
  return wordAt(new TextEncoder().encode(characters), 0);
}

/** Place of the first byte that is no blank; the zeros after the bytes to read are none. */
export function skipBlanks(bytes: Uint8Array, from: number): number {
  let at = from;
  while (isBlank(bytes[at] ?? 0)) at++;
  return at;
}

function isBlank(byte: number): boolean {
  return byte <= Ascii.space && byte > 0;
}
