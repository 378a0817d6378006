import { align } from "./align";
import { codeOf, type Empreinte, type EmpreinteRow } from "./empreinte";
import { contenu } from "./contenu";
import type { GeneratedSheet, ReadCell, ReadRow } from "./readSheet";

/**
 * Where the rows and columns that were written stand now: the person may have
 * put others between them, moved a column, taken a row away.
 */
export interface Placement {
  /** Number of rows of the sheet now, comments included. */
  readonly rowCount: number;
  /** Written row → row now, for those that are still there. */
  readonly rowNow: ReadonlyMap<number, number>;
  /** Row now → written row. */
  readonly rowWritten: ReadonlyMap<number, number>;
  /** Written column → column now. */
  readonly columnNow: (column: number) => number;
  /** Column now → written column; null for a column of the person. */
  readonly columnWritten: (column: number) => number | null;
}

export function placementOf(sheet: GeneratedSheet, empreinte: Empreinte): Placement {
  const columns = alignColumns(sheet, empreinte);
  const filled = Math.max(-1, ...sheet.rows.keys(), ...sheet.commentedRows) + 1;
  // Blank rows at the end of what was written are there, though nothing tells them.
  const rowCount = filled + blankRowsAtEnd(empreinte);
  const width = columns.length;
  const now = Array.from({ length: rowCount }, (_, row) =>
    withShape(codesNow(sheet.rows.get(row), columns, width)),
  );
  const rows = empreinte.rows.map((row) => ({ ...row, ...withShape(row.codes) }));
  const pairs = align(rows.length, rowCount, (written, row) => likeness(rows[written], now[row]));
  const columnWritten = new Map(columns.map((column, index) => [column, index]));
  return {
    rowCount,
    rowNow: new Map(pairs),
    rowWritten: new Map(pairs.map(([written, row]) => [row, written])),
    columnNow: (column) => columns[column] ?? (columns.at(-1) ?? -1) + 1 + column - width,
    columnWritten: (column) => columnWritten.get(column) ?? null,
  };
}

function blankRowsAtEnd({ rows }: Empreinte): number {
  return rows.length - 1 - rows.findLastIndex(({ codes }) => codes.length > 0);
}

/** Columns now of those that were written, from the first; a column without content goes by its neighbour. */
function alignColumns(sheet: GeneratedSheet, { rows }: Empreinte): readonly number[] {
  const width = Math.max(0, ...rows.map(({ codes }) => codes.length));
  const written = Array.from(
    { length: width },
    (_, column) => new Set(rows.map(({ codes }) => codes[column] ?? "").filter(Boolean)),
  );
  const now = columnsNow(sheet);
  const pairs = align(width, now.length, (column, place) => {
    let shared = 0;
    for (const code of written[column] ?? []) if (now[place]?.has(code) === true) shared++;
    return shared;
  });
  const known = new Map(pairs);
  const columns: number[] = [];
  for (let column = 0; column < width; column++) {
    columns.push(known.get(column) ?? besideKnown(column, known, columns.at(-1) ?? -1));
  }
  return columns;
}

/** Just before the next column that is known, as it was; just after the last one when none follows. */
function besideKnown(column: number, known: ReadonlyMap<number, number>, last: number): number {
  const next = Math.min(...[...known.keys()].filter((one) => one > column));
  const place = (known.get(next) ?? Infinity) - (next - column);
  return Number.isFinite(place) && place > last ? place : last + 1;
}

function columnsNow({ rows }: GeneratedSheet): readonly ReadonlySet<string>[] {
  const columns: Set<string>[] = [];
  for (const row of rows.values()) {
    for (const [column, cell] of row) {
      while (columns.length <= column) columns.push(new Set());
      columns[column]?.add(codeOf(contenu(cell)));
    }
  }
  return columns;
}

/** What tells a row: the code of each cell, "" for nothing, null for a formula, which moves with its row. */
type CodesNow = readonly (string | null)[];

function codesNow(row: ReadRow | undefined, columns: readonly number[], width: number): CodesNow {
  if (row === undefined) return [];
  return Array.from({ length: width }, (_, column) => codeNow(row.get(columns[column] ?? -1)));
}

function codeNow(cell: ReadCell | undefined): string | null {
  return cell !== undefined && "formula" in cell ? null : codeOf(contenu(cell));
}

const LABEL = 4;
/** Rows that nothing tells from others go where their neighbours leave room. */
const BLANK = 0.02;
const ZONE = 0.01;
const SAME_CELLS = 0.005;

/** Codes of a row, and which of its cells hold something. */
interface Shaped<Codes extends CodesNow> {
  readonly codes: Codes;
  readonly shape: string;
}

function withShape<Codes extends CodesNow>(codes: Codes): Shaped<Codes> {
  const shape = codes.map((code) => (code === "" ? " " : "x")).join("");
  return { codes, shape: shape.trimEnd() };
}

/** How much a row now looks like one that was written; 0: not at all. Called for each pair of rows. */
function likeness(
  written: (EmpreinteRow & Shaped<readonly string[]>) | undefined,
  now: Shaped<CodesNow> | undefined,
): number {
  if (written === undefined || now === undefined) return 0;
  if (written.kind === "z") return ZONE;
  if (written.codes.length === 0) return now.shape === "" ? BLANK : 0;
  const likeness = likenessOfCells(written.codes, now.codes);
  return likeness === 0 && written.shape === now.shape ? SAME_CELLS : likeness;
}

/** By what the row holds beside its formulas: its label, or half of its cells at least. */
function likenessOfCells(written: readonly string[], now: CodesNow): number {
  let plain = 0;
  let equal = 0;
  let hasLabel = false;
  for (let column = 0; column < written.length; column++) {
    const code = written[column];
    if (code === "" || now[column] === null) continue;
    if (code === now[column]) {
      equal++;
      hasLabel ||= plain === 0;
    }
    plain++;
  }
  if (hasLabel) return LABEL + equal;
  return equal * 2 >= plain ? equal : 0;
}
