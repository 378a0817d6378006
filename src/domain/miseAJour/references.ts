import { columnLetters } from "../sheet";

/** Where rows and columns (0-based) go; null: nowhere any more. */
export interface GridMove {
  readonly row: (row: number) => number | null;
  readonly column: (column: number) => number | null;
}

export interface MoveOptions {
  /** Whether the sheet named in front of a reference, null when none is, is the one whose cells move. */
  readonly concerns: (sheetName: string | null) => boolean;
  /**
   * What a range becomes when rows come between its own: "whole" takes them in, as
   * Excel does; "parts" leaves them out: D3:D5 becomes D3:D4,D6.
   */
  readonly ranges: "whole" | "parts";
}

const GONE = "#REF!";
const TEXT = String.raw`"(?:[^"]|"")*"`;
const BRACKETS = String.raw`\[(?:[^[\]]|\[[^[\]]*\])*\]`;
const SHEET = String.raw`(?:'(?:[^']|'')+'|(?:\[\d+\])?[\p{L}_][\p{L}\p{N}._]*)!`;
const CELL = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;
const RANGE = String.raw`${CELL}(?::${CELL})?|\$?\d{1,7}:\$?\d{1,7}|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}`;
/** A text, a reference with its sheet, a structured reference; names and functions are stepped over. */
const PIECES = new RegExp(
  String.raw`${TEXT}|(?<![\p{L}\p{N}_.$])(${SHEET})?(${RANGE})(?![\p{L}\p{N}_.([!])|'(?:[^']|'')+'|${BRACKETS}`,
  "gu",
);

/** A formula, without its "=", once the cells of a sheet have moved; texts and other sheets stay. */
export function moveReferences(formula: string, move: GridMove, options: MoveOptions): string {
  return formula.replace(
    PIECES,
    (piece: string, sheet: string | undefined, range: string | undefined) => {
      if (range === undefined || !options.concerns(sheetNameOf(sheet))) return piece;
      const [first = "", last] = range.split(":");
      const isCell = last === undefined && /[A-Z]/.test(first);
      const moved = isCell
        ? moveCell(first, move)
        : moveRange(first, last ?? "", { move, ...options });
      return moved.map((one) => (sheet ?? "") + one).join(",");
    },
  );
}

function sheetNameOf(prefix: string | undefined): string | null {
  if (prefix === undefined) return null;
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/** One end of a reference: a row or a column that is not told is null. */
interface End {
  readonly fixColumn: string;
  readonly column: number | null;
  readonly fixRow: string;
  readonly row: number | null;
}

function readEnd(text: string): End {
  const [, before = "", letters = "", between = "", digits = ""] =
    /^(\$?)([A-Z]*)(\$?)(\d*)$/.exec(text) ?? [];
  const row = digits === "" ? null : Number(digits) - 1;
  if (letters === "") return { fixColumn: "", column: null, fixRow: before, row };
  return { fixColumn: before, column: columnIndex(letters), fixRow: between, row };
}

/** 0 for "A", 26 for "AA". */
function columnIndex(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

function formatEnd({ fixColumn, column, fixRow, row }: End): string {
  const letters = column === null ? "" : fixColumn + columnLetters(column);
  return letters + (row === null ? "" : fixRow + String(row + 1));
}

function moveCell(text: string, move: GridMove): readonly string[] {
  const end = readEnd(text);
  const row = move.row(end.row ?? 0);
  const column = move.column(end.column ?? 0);
  return [row === null || column === null ? GONE : formatEnd({ ...end, row, column })];
}

function moveRange(
  first: string,
  last: string,
  { move, ranges }: { readonly move: GridMove; readonly ranges: MoveOptions["ranges"] },
): readonly string[] {
  const [start, end] = [readEnd(first), readEnd(last)];
  const moved = ranges === "parts" ? runs : ends;
  const rows = moved(start.row, end.row, move.row);
  const columns = moved(start.column, end.column, move.column);
  if (rows.length === 0 || columns.length === 0) return [GONE];
  return rows.flatMap((row) =>
    columns.map((column) => {
      const from = formatEnd({ ...start, row: row.first, column: column.first });
      const to = formatEnd({ ...end, row: row.last, column: column.last });
      return `${from}:${to}`;
    }),
  );
}

/** Places from one to another; null for a range of whole columns, or rows. */
interface Run {
  readonly first: number | null;
  readonly last: number | null;
}

const EVERYWHERE: readonly Run[] = [{ first: null, last: null }];

type Move = (place: number) => number | null;

/** The runs of neighbours that the places from `a` to `b` become; none when none is left. */
function runs(a: number | null, b: number | null, move: Move): readonly Run[] {
  if (a === null || b === null) return EVERYWHERE;
  const found: { first: number; last: number }[] = [];
  for (let place = Math.min(a, b); place <= Math.max(a, b); place++) {
    const target = move(place);
    if (target === null) continue;
    const run = found.at(-1);
    if (run?.last === target - 1) run.last = target;
    else found.push({ first: target, last: target });
  }
  return found;
}

/** From where the first place left goes to where the last one goes. */
function ends(a: number | null, b: number | null, move: Move): readonly Run[] {
  if (a === null || b === null) return EVERYWHERE;
  const [low, high] = [Math.min(a, b), Math.max(a, b)];
  const first = firstMoved(low, high, 1, move);
  const last = firstMoved(high, low, -1, move);
  return first === null || last === null ? [] : [{ first, last }];
}

function firstMoved(from: number, to: number, step: 1 | -1, move: Move): number | null {
  for (let place = from; place !== to + step; place += step) {
    const target = move(place);
    if (target !== null) return target;
  }
  return null;
}
