import type { CellToWrite, RowToWrite, StyleName } from "../../sheetToWrite";

/** Makes a row once its place is known. */
export type RowMaker = (row: number) => RowToWrite;

/** Consecutive rows of a sheet, and the first row after them. */
export interface Section {
  readonly rows: readonly RowToWrite[];
  readonly end: number;
}

/** A line may break at a plain blank, never at a non-breaking one. */
const BREAK = /[ \t\n\r]+/;
/** Height of one line of body text, in points. */
const LINE_HEIGHT = 13.5;
const PADDING = 2;
/** Looks whose texts go to the line inside their cell. */
const WRAPPED: ReadonlySet<StyleName> = new Set<StyleName>([
  "enTete",
  "enTeteNombre",
  "libelle",
  "libelleFort",
  "texte",
  "totalLibelle",
  "lien",
]);
/** Bold letters are wider: fewer fit in a column. */
const BOLD: ReadonlySet<StyleName> = new Set<StyleName>([
  "enTete",
  "enTeteNombre",
  "libelleFort",
  "totalLibelle",
]);

/** A row of cells from column B, tall enough for its wrapped texts; null = no cell there. */
export function layoutRow(
  widths: readonly number[],
  row: number,
  fromB: readonly (CellToWrite | null)[],
): RowToWrite {
  const cells = fromB.flatMap((cell, index) =>
    cell === null ? [] : [{ column: index + 1, cell }],
  );
  const lines = Math.max(
    1,
    ...cells.map(({ column, cell }) => lineCount(cell, widths[column] ?? 0)),
  );
  return { row, height: lines > 1 ? lines * LINE_HEIGHT + PADDING : null, cells };
}

/** Lays makers one under the other from `top`. */
export function stack(top: number, makers: readonly RowMaker[]): Section {
  return { rows: makers.map((make, index) => make(top + index)), end: top + makers.length };
}

/** Lines that a wrapped text takes in a column: an estimate, capitals and bold being wider. */
function lineCount(cell: CellToWrite, width: number): number {
  if (!("text" in cell) || !WRAPPED.has(cell.style)) return 1;
  const capitals = (cell.text.match(/\p{Lu}/gu)?.length ?? 0) / Math.max(1, cell.text.length);
  const fitting = (width * (BOLD.has(cell.style) ? 1 : 1.1)) / (1 + 0.3 * capitals);
  return wrap(cell.text, Math.max(1, Math.floor(fitting))).length;
}

/** Cuts a text into lines of at most `width` characters, at blanks when it has some. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(BREAK).flatMap((word) => chunks(word, width))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (longer.length > width && line !== "") {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

function chunks(word: string, width: number): readonly string[] {
  if (word.length <= width) return [word];
  return Array.from({ length: Math.ceil(word.length / width) }, (_, index) =>
    word.slice(index * width, (index + 1) * width),
  );
}
