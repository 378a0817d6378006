/**
 * Advance widths of the letters of Calibri (and of Carlito, which has the same),
 * in ems, by families close enough for laying out: accents change nothing.
 */
const FAMILIES: readonly (readonly [letters: string, width: number])[] = [
  ["ijl' ’,.:;·I\u00A0\u202F", 0.24],
  ["f()[]-!J", 0.31],
  ["rt°/", 0.35],
  ['szcxL"', 0.42],
  ["kvyagFSZETY?|", 0.47],
  ["e0123456789–+=<>_*#€×÷", 0.5],
  ["bdhnopquKPXBCRV«»", 0.53],
  ["ADHGNU", 0.63],
  ["OQ&w%", 0.7],
  ["mœæM", 0.83],
  ["W—@", 0.9],
];
const WIDTHS = new Map(
  FAMILIES.flatMap(([letters, width]) => Array.from(letters, (letter) => [letter, width] as const)),
);
/** The same by code point, for the letters of French and its signs; NaN for one not met yet. */
const BY_CODE = new Float64Array(0x2100).fill(Number.NaN);
/** A letter of no family: no Latin letter is wider. */
const OTHER = 0.95;
/** Screens and printers do not round letters alike. */
const SAFETY = 1.02;
const BOLD = 1.03;
const PIXELS_PER_POINT = 96 / 72;

export interface Font {
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
}

/** Width of a text in pixels (96 to the inch), a little over rather than under. */
export function textWidth(text: string, { size, bold }: Font): number {
  return pixelsOf(addEms(0, text), { size, bold });
}

/** Ems once a text is added to a line. */
export function addEms(before: number, text: string): number {
  let ems = before;
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) ?? 0;
    const known = BY_CODE[code] ?? Number.NaN;
    ems += Number.isNaN(known) ? widthOf(code) : known;
    if (code > 0xffff) at++;
  }
  return ems;
}

export function pixelsOf(ems: number, { size, bold }: Font): number {
  return ems * size * PIXELS_PER_POINT * SAFETY * (bold ? BOLD : 1);
}

function widthOf(code: number): number {
  const letter = String.fromCodePoint(code);
  const width = WIDTHS.get(letter) ?? learn(letter);
  BY_CODE[code] = width;
  return width;
}

/** A letter met for the first time: as wide as the same one without its accents. */
function learn(letter: string): number {
  const [bare = "", ...others] = letter.normalize("NFD");
  const isAccent = /^\p{Mn}$/u.test(letter);
  const width = isAccent ? 0 : others.length === 0 && bare === letter ? OTHER : widthOfBare(bare);
  WIDTHS.set(letter, width);
  return width;
}

function widthOfBare(letter: string): number {
  return WIDTHS.get(letter) ?? OTHER;
}

/** Pixels of a column of `width` characters (ECMA-376 part 1, §18.3.1.13). */
export function columnPixels(width: number): number {
  return Math.trunc(width * 7 + 5);
}
