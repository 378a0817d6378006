import type { CellToWrite, RowToWrite } from "../../../domain/sheetToWrite";
import { textAsText } from "./textAsText";

/** Excel on the web refuses a request of 5 MB; the half leaves room for what surrounds the texts. */
const MAX_BYTES = 2_500_000;
/** What a cell weighs beside its text; a text may take up to three bytes a character. */
const CELL_BYTES = 40;
const CHARACTER_BYTES = 3;
/** A link is a cell named and set apart; what Office.js makes of a thousand of them is already felt. */
const LINK_BYTES = 2_500;

type CellInput = string | number | null;

/** Consecutive rows written in one request, without a hole: null leaves a cell empty. */
export interface RowBlock {
  readonly top: number;
  readonly values: readonly (readonly CellInput[])[];
  readonly formulas: readonly FormulaCell[];
  readonly links: readonly LinkCell[];
}

interface FormulaCell {
  readonly row: number;
  readonly column: number;
  /** With its "=". */
  readonly formula: string;
}

interface LinkCell {
  readonly row: number;
  readonly column: number;
  readonly sheetName: string;
  readonly cell: string;
}

/** The rows of a sheet as blocks that each fit in one request, each made when it is asked for. */
export function* rowBlocks(rows: readonly RowToWrite[], width: number): Generator<RowBlock, void> {
  const byRow = new Map(rows.map((row) => [row.row, row.cells]));
  const rowCount = rows.reduce((count, { row }) => Math.max(count, row + 1), 0);
  const blocks: RowToWrite["cells"][][] = [];
  let bytes = Infinity;
  for (let row = 0; row < rowCount; row++) {
    const cells = byRow.get(row) ?? [];
    const weight = weightOf(cells) + width * CELL_BYTES;
    if (bytes + weight > MAX_BYTES) {
      blocks.push([]);
      bytes = 0;
    }
    bytes += weight;
    blocks.at(-1)?.push(cells);
  }
  let top = 0;
  for (const block of blocks) {
    yield blockOf(block, top, width);
    top += block.length;
  }
}

function weightOf(cells: RowToWrite["cells"]): number {
  return cells.reduce((sum, { cell }) => sum + cellWeight(cell), 0);
}

function cellWeight(cell: CellToWrite): number {
  if ("formula" in cell) return cell.formula.length * CHARACTER_BYTES;
  if (!("text" in cell)) return 0;
  return cell.text.length * CHARACTER_BYTES + (cell.link === undefined ? 0 : LINK_BYTES);
}

function blockOf(rows: readonly RowToWrite["cells"][], top: number, width: number): RowBlock {
  const at = rows.flatMap((cells, index) =>
    cells.map(({ column, cell }) => ({ row: top + index, column, cell })),
  );
  return {
    top,
    values: rows.map((cells) => {
      const values = new Array<CellInput>(width).fill(null);
      for (const { column, cell } of cells) values[column] = valueOf(cell);
      return values;
    }),
    formulas: at.flatMap(({ row, column, cell }) =>
      "formula" in cell ? [{ row, column, formula: `=${cell.formula}` }] : [],
    ),
    links: at.flatMap(({ row, column, cell }) => {
      if (!("text" in cell) || cell.link === undefined) return [];
      const { sheetName, cell: target = "A1" } = cell.link;
      return [{ row, column, sheetName, cell: target }];
    }),
  };
}

function valueOf(cell: CellToWrite): CellInput {
  if ("text" in cell) return textAsText(cell.text);
  if (!("number" in cell)) return null;
  if (!Number.isFinite(cell.number)) throw new Error("A cell holds a number that is not finite.");
  return cell.number;
}
