import type { StyleName } from "../../sheetToWrite";
import type { Font } from "./textWidth";

/** What a look takes in a row: its letters, the height of a line, whether a text goes on below. */
export interface Typography extends Font {
  /** In points. */
  readonly lineHeight: number;
  readonly wraps: boolean;
  /** Pixels left before a text, beyond the usual ones. */
  readonly indent: number;
}

const BODY: Typography = { size: 10, bold: false, lineHeight: 12.75, wraps: false, indent: 0 };
const WRAPPED: Typography = { ...BODY, wraps: true };
const STRONG: Typography = { ...WRAPPED, bold: true };
const NOTE: Typography = { ...BODY, size: 9, lineHeight: 12 };

const TYPOGRAPHIES: Partial<Record<StyleName, Typography>> = {
  titre: { ...BODY, size: 16, bold: true, lineHeight: 21 },
  sousTitre: { ...BODY, size: 14, bold: true, lineHeight: 18.75 },
  bandeau: { ...BODY, size: 12, bold: true, lineHeight: 16 },
  enTete: STRONG,
  enTeteNombre: STRONG,
  libelle: WRAPPED,
  libelleFort: STRONG,
  texte: WRAPPED,
  constat: { ...WRAPPED, indent: 9 },
  totalLibelle: STRONG,
  lien: WRAPPED,
  note: NOTE,
  noteForte: { ...NOTE, bold: true },
};

export function typographyOf(style: StyleName): Typography {
  return TYPOGRAPHIES[style] ?? BODY;
}
