import { inSlices, type Steps } from "../../../domain/steps";
import { runInSlices } from "../../slices";
import type { Task } from "../../workbookHost";
import { feuilleTropVolumineuse } from "../excelErrors";
import { runExcel } from "../runExcel";
import type { CellBlock } from "./cellBlocks";
import type { SheetCells } from "./sheetCells";

/** One block, asked for: its values, and whether its rows are hidden when some may be. */
interface AskedBlock {
  readonly block: CellBlock;
  readonly cells: SheetCells;
  readonly range: Excel.Range;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]> | null;
}

interface AnsweredBlock extends AskedBlock {
  readonly columns: readonly (AskedColumn | null)[];
}

/** A column whose numbers, errors or totals need to be told apart. */
interface AskedColumn {
  readonly range: Excel.Range;
  readonly hasErrors: boolean;
}

/** Reads blocks of cells together, in two requests whatever their number of rows. */
export async function readBlocks(
  blocks: readonly CellBlock[],
  sheets: readonly SheetCells[],
  task: Task,
): Promise<void> {
  const answers = await askBlocks(blocks, sheets);
  for (const answer of answers) await runInSlices(putBlock(answer), task);
}

function askBlocks(
  blocks: readonly CellBlock[],
  sheets: readonly SheetCells[],
): Promise<readonly AnsweredBlock[]> {
  return runExcel(async (context) => {
    const asked = blocks.flatMap((block) => {
      const cells = sheets[block.sheet];
      return cells === undefined ? [] : [askValues(context, block, cells)];
    });
    await context.sync();
    const columns = asked.map(askColumns);
    await context.sync();
    return asked.map((one, index) => ({ ...one, columns: columns[index] ?? [] }));
  });
}

function askValues(context: Excel.RequestContext, block: CellBlock, cells: SheetCells): AskedBlock {
  const { top, left, bottom, right } = block.range;
  const sheet = context.workbook.worksheets.getItem(cells.facts.id);
  const range = sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
  range.load("values");
  const rows = cells.facts.mayHideRows ? range.getRowProperties({ rowHidden: true }) : null;
  return { block, cells, range, rows };
}

/** Formats, formulas and types are as heavy as the values: only columns with figures need them. */
function askColumns({ range }: AskedBlock): readonly (AskedColumn | null)[] {
  const values = valuesOf(range);
  return (values[0] ?? []).map((_, column) => {
    const hasErrors = values.some((row) => looksLikeError(row[column]));
    const hasNumbers = values.some((row) => typeof row[column] === "number");
    if (!hasErrors && !hasNumbers) return null;
    const asked = range.getColumn(column);
    asked.load("numberFormat,formulas");
    if (hasErrors) asked.load("valueTypes");
    return { range: asked, hasErrors };
  });
}

/** Excel on the web may answer null for what is too large. */
function valuesOf({ values }: { readonly values: unknown }): readonly (readonly unknown[])[] {
  if (Array.isArray(values)) return values as readonly (readonly unknown[])[];
  throw feuilleTropVolumineuse();
}

/** A text may look like an error too: its type settles it. */
function looksLikeError(value: unknown): boolean {
  return typeof value === "string" && value.startsWith("#");
}

/** Rows kept without a pause. */
const ROWS = 256;

function* putBlock({ block, cells, range, rows, columns }: AnsweredBlock): Steps<void> {
  const { top, left } = block.range;
  rows?.value.forEach(({ rowHidden }, index) => {
    if (rowHidden === true) cells.hiddenRows.add(top + index);
  });
  const details = columns.map((column) => (column === null ? null : detailsOf(column)));
  const values = valuesOf(range);
  const putRow = (row: readonly unknown[], index: number) => {
    row.forEach((value, column) => {
      const detail = details[column];
      cells.put(top + index, left + column, {
        value,
        numberFormat: detail?.numberFormat[index]?.[0],
        formula: detail?.formulas[index]?.[0],
        isError: detail?.valueTypes[index]?.[0] === "Error",
      });
    });
  };
  yield* inSlices(values.length, ROWS, (from, to) => {
    for (const [at, row] of values.slice(from, to).entries()) putRow(row, from + at);
  });
}

interface ColumnDetails {
  readonly numberFormat: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly unknown[])[];
}

function detailsOf({ range, hasErrors }: AskedColumn): ColumnDetails {
  return {
    numberFormat: valuesOf({ values: range.numberFormat }),
    formulas: valuesOf({ values: range.formulas }),
    valueTypes: hasErrors ? valuesOf({ values: range.valueTypes }) : [],
  };
}
