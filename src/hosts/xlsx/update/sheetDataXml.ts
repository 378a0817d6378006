import { cellAddress } from "../../../domain/sheet";
import type { PlacedCell, SheetUpdate } from "../../../domain/miseAJour/sheetUpdate";
import { cellXml, type StyleIndexes } from "../write/sheetXml/cellXml";
import { withAttribute, withoutAttribute } from "../write/xml/attributes";
import { withPrefix } from "../write/xml/editXml";
import { escapeText } from "../write/xml/escapeXml";
import { moveOwnFormula, moveRanges, type SheetMove } from "./moveXml";
import type { SheetCell, SheetRow } from "./sheetRows";

interface DataUpdate {
  readonly rows: readonly SheetRow[];
  readonly update: SheetUpdate;
  readonly move: SheetMove;
  readonly styles: StyleIndexes;
  /** "x:" where the part writes <x:row>. */
  readonly prefix: string;
}

/** Greatest height of a row, in points. */
const MAX_HEIGHT = 409;

/** From the first cell to the last one, both included. */
export interface CellsRange {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

interface UpdatedRows {
  /** Of sheetData. */
  readonly content: string;
  /** Null when no cell is left. */
  readonly cells: CellsRange | null;
}

/** The rows of a sheet once updated, and how far their cells go. */
export function updatedRowsXml(data: DataUpdate): UpdatedRows {
  const { rows, update, move: sheet } = data;
  const moved = new Map<number, SheetRow>();
  for (const row of rows) {
    const target = sheet.move.row(row.row);
    if (target !== null) moved.set(target, row);
  }
  const heights = new Map(update.heights.map(({ row, height }) => [row, height]));
  const writes = cellsByRow(update.cells);
  const all = new Set([...moved.keys(), ...writes.keys(), ...heights.keys()]);
  let range: CellsRange | null = null;
  const written = [...all]
    .toSorted((a, b) => a - b)
    .map((row) => {
      const source = moved.get(row);
      const tag = rowTag(row, { source, height: heights.get(row), prefix: data.prefix });
      const cells = cellsXml(data, { row, source, writes: writes.get(row) ?? [] });
      range = widened(range, row, cells);
      return `${tag}${cells.map(([, xml]) => xml).join("")}</${data.prefix}row>`;
    });
  return { content: written.join(""), cells: range };
}

/** A range that takes in the cells of one more row, under those that it has. */
function widened(
  range: CellsRange | null,
  row: number,
  cells: readonly PlacedXml[],
): CellsRange | null {
  const [first] = cells;
  const last = cells.at(-1);
  if (first === undefined || last === undefined) return range;
  const { top, left, right } = range ?? { top: row, left: first[0], right: last[0] };
  return { top, bottom: row, left: Math.min(left, first[0]), right: Math.max(right, last[0]) };
}

type PlacedXml = readonly [column: number, xml: string];

function cellsByRow(cells: readonly PlacedCell[]): ReadonlyMap<number, readonly PlacedCell[]> {
  const rows = new Map<number, PlacedCell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row === undefined) rows.set(cell.row, [cell]);
    else row.push(cell);
  }
  return rows;
}

function rowTag(
  row: number,
  row_: {
    readonly source: SheetRow | undefined;
    readonly height: number | undefined;
    readonly prefix: string;
  },
): string {
  const { source, height, prefix } = row_;
  const tag = withAttribute(source?.tag ?? `<${prefix}row>`, "r", String(row + 1));
  if (height === undefined) return withoutAttribute(tag, "spans");
  const sized = withAttribute(tag, "ht", String(Math.min(MAX_HEIGHT, height)));
  return withAttribute(withoutAttribute(sized, "spans"), "customHeight", "1");
}

function cellsXml(
  { move: sheet, styles, prefix }: DataUpdate,
  {
    row,
    source,
    writes,
  }: {
    readonly row: number;
    readonly source: SheetRow | undefined;
    readonly writes: readonly PlacedCell[];
  },
): readonly PlacedXml[] {
  const cells = new Map<number, string>();
  for (const cell of source?.cells ?? []) {
    cells.set(cell.column, movedCellXml(cell, { row, sheet, prefix }));
  }
  for (const { column, cell } of writes) {
    if (cell !== null) cells.set(column, withPrefix(cellXml(row, column, cell, styles), prefix));
    else {
      const old = source?.cells.find((one) => one.column === column);
      if (old === undefined) cells.delete(column);
      else cells.set(column, emptiedCellXml(old, row));
    }
  }
  return [...cells].toSorted(([a], [b]) => a - b);
}

/** The look stays. */
function emptiedCellXml({ tag, column }: SheetCell, row: number): string {
  const place = withAttribute(withoutAttribute(tag, "t"), "r", cellAddress(row, column));
  return place.replace(/\s*>$/, "/>");
}

function movedCellXml(
  { tag, column, formula, formulaTag, rest }: SheetCell,
  {
    row,
    sheet,
    prefix,
  }: { readonly row: number; readonly sheet: SheetMove; readonly prefix: string },
): string {
  const place = withAttribute(tag, "r", cellAddress(row, column));
  if (formula === null)
    return rest === "" ? place.replace(/\s*>$/, "/>") : close(place + rest, prefix);
  const range = /\sref\s*=\s*"([^"]*)"/.exec(formulaTag)?.[1];
  const opening =
    range === undefined ? formulaTag : withAttribute(formulaTag, "ref", moveRanges(range, sheet));
  const moved = escapeText(moveOwnFormula(formula, sheet));
  return close(`${place}${opening}${moved}</${prefix}f>${rest}`, prefix);
}

function close(xml: string, prefix: string): string {
  return `${xml}</${prefix}c>`;
}
