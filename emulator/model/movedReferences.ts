import type { Axis } from "./shiftCells";

/** Where a row or a column goes; undefined: it is deleted. */
export type IndexMove = (index: number) => number | undefined;

/** Whole rows or columns of a sheet that were inserted or deleted. */
export interface SheetShift {
  readonly sheetName: string;
  readonly axis: Axis;
  readonly move: IndexMove;
}

const TOKENS =
  /"(?:[^"]|"")*"|('(?:[^']|'')+'!|[\w.\u00C0-\u024F]+!)?(?<![\w.])(\$?[A-Z]{1,3}\$?\d+)(?::(\$?[A-Z]{1,3}\$?\d+))?(?![\w(])/g;

/**
 * Excel rewrites the references to cells that move; a deleted one becomes #REF!, a
 * range keeps what is left of it (support page "How to correct a #REF! error").
 */
export function moveReferences(formula: string, isOwnSheet: boolean, shift: SheetShift): string {
  return formula.replace(
    TOKENS,
    (token: string, prefix: string | undefined, first: string | undefined, last?: string) => {
      if (first === undefined || !isConcerned(prefix, isOwnSheet, shift)) return token;
      const moved = last === undefined ? moveCell(first, shift) : moveRange(first, last, shift);
      return (prefix ?? "") + (moved ?? "#REF!");
    },
  );
}

function isConcerned(prefix: string | undefined, isOwn: boolean, shift: SheetShift): boolean {
  if (prefix === undefined) return isOwn;
  const name = prefix.slice(0, -1).replace(/^'|'$/g, "").replaceAll("''", "'");
  return name.toLowerCase() === shift.sheetName.toLowerCase();
}

const PARTS = /^(\$?)([A-Z]+)(\$?)(\d+)$/;

function indexOf(cell: string, axis: Axis): number {
  const [, , letters = "", , digits = ""] = PARTS.exec(cell) ?? [];
  if (axis === "rows") return Number(digits) - 1;
  return Array.from(letters).reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) - 1;
}

function withIndex(cell: string, axis: Axis, index: number): string {
  const [, fixColumn = "", letters = "", fixRow = "", digits = ""] = PARTS.exec(cell) ?? [];
  return axis === "rows"
    ? fixColumn + letters + fixRow + String(index + 1)
    : fixColumn + lettersOf(index) + fixRow + digits;
}

function lettersOf(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return (rest < 0 ? "" : lettersOf(rest)) + String.fromCharCode(65 + (index % 26));
}

function moveCell(cell: string, { axis, move }: SheetShift): string | undefined {
  const index = move(indexOf(cell, axis));
  return index === undefined ? undefined : withIndex(cell, axis, index);
}

function moveRange(first: string, last: string, { axis, move }: SheetShift): string | undefined {
  let [from, to] = [indexOf(first, axis), indexOf(last, axis)];
  while (from < to && move(from) === undefined) from++;
  while (to > from && move(to) === undefined) to--;
  const [start, end] = [move(from), move(to)];
  if (start === undefined || end === undefined) return undefined;
  return `${withIndex(first, axis, start)}:${withIndex(last, axis, end)}`;
}
