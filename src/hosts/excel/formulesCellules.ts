import { correctionsIncompletes } from "../writeErrors";
import { callsClausier } from "../../domain/formulesAppels";

/** A cell whose formula calls one of our functions. */
export interface CellWithCall {
  readonly cell: Excel.Range;
  readonly formula: string;
  /** The cell itself, or the cells that its array fills. */
  readonly filled: Excel.Range;
  /** What they show now. */
  readonly values: readonly (readonly unknown[])[];
  /** The sheet is protected: nothing can be written there. */
  readonly isLocked: boolean;
}

interface Place {
  readonly sheet: Excel.Worksheet;
  readonly row: number;
  readonly column: number;
}

interface Block extends Place {
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Formulas read at once: well under the five megabytes that Excel on the web allows. */
const MAX_CELLS = 10_000;

/** Every cell of the workbook that calls us. Nothing but the formulas is read elsewhere. */
export async function findCallsInWorkbook(context: Excel.RequestContext): Promise<CellWithCall[]> {
  const blocks = await findFormulaBlocks(context);
  const calls: (Place & { formula: string })[] = [];
  for (const batch of batchesOf(blocks)) calls.push(...(await readCalls(context, batch)));
  return readCells(context, calls);
}

/** Sends what was written over these formulas: all of it, or they are put back and the failure goes on. */
export async function putFormulasBack<T>(
  context: Excel.RequestContext,
  calls: readonly CellWithCall[],
  send: () => Promise<T>,
): Promise<T> {
  try {
    return await send();
  } catch (error) {
    for (const { filled, cell, formula } of calls) {
      filled.clear("Contents");
      cell.formulas = [[formula]];
    }
    await context.sync().catch(() => {
      throw correctionsIncompletes();
    });
    throw error;
  }
}

async function findFormulaBlocks(context: Excel.RequestContext): Promise<Block[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id");
  await context.sync();
  const found = worksheets.items.map((sheet) => {
    const formulas = sheet.getRange().getSpecialCellsOrNullObject("Formulas");
    formulas.areas.load("items/rowIndex, items/columnIndex, items/rowCount, items/columnCount");
    return { sheet, formulas: formulas.load("areaCount") };
  });
  await context.sync();
  return found
    .filter(({ formulas }) => !formulas.isNullObject)
    .flatMap(({ sheet, formulas }) =>
      formulas.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => {
        return { sheet, row: rowIndex, column: columnIndex, rowCount, columnCount };
      }),
    );
}

/** Blocks grouped, and the tall ones cut, so that a batch holds at most MAX_CELLS or one row. */
function batchesOf(blocks: readonly Block[]): Block[][] {
  const batches: Block[][] = [];
  let room = 0;
  for (const block of blocks.flatMap(cutBlock)) {
    const size = block.rowCount * block.columnCount;
    if (size > room) {
      batches.push([]);
      room = MAX_CELLS;
    }
    batches.at(-1)?.push(block);
    room -= size;
  }
  return batches;
}

function cutBlock(block: Block): Block[] {
  const height = Math.max(1, Math.floor(MAX_CELLS / block.columnCount));
  return Array.from({ length: Math.ceil(block.rowCount / height) }, (_, i) => {
    const done = i * height;
    return { ...block, row: block.row + done, rowCount: Math.min(height, block.rowCount - done) };
  });
}

async function readCalls(context: Excel.RequestContext, blocks: readonly Block[]) {
  const ranges = blocks.map(({ sheet, row, column, rowCount, columnCount }) =>
    sheet.getRangeByIndexes(row, column, rowCount, columnCount).load("formulas"),
  );
  await context.sync();
  return blocks.flatMap(({ sheet, row, column }, i) => {
    const formulas: unknown[][] = ranges[i]?.formulas ?? [];
    return formulas.flatMap((line, down) =>
      line.flatMap((formula, right) =>
        callsClausier(formula) ? [{ sheet, row: row + down, column: column + right, formula }] : [],
      ),
    );
  });
}

async function readCells(
  context: Excel.RequestContext,
  calls: readonly (Place & { formula: string })[],
): Promise<CellWithCall[]> {
  const loaded = calls.map(({ sheet, row, column, formula }) => {
    const cell = sheet.getCell(row, column).load("values");
    const spill = cell.getSpillingToRangeOrNullObject().load("values");
    const parent = cell.getSpillParentOrNullObject().load("rowIndex, columnIndex");
    return { cell, spill, parent, formula, row, column, lock: sheet.protection.load("protected") };
  });
  await context.sync();
  return loaded
    .filter(({ parent, row, column }) => {
      const isOwn =
        parent.isNullObject || (parent.rowIndex === row && parent.columnIndex === column);
      return isOwn;
    })
    .map(({ cell, spill, formula, lock }) => {
      const filled = spill.isNullObject ? cell : spill;
      return { cell, formula, filled, values: filled.values, isLocked: lock.protected };
    });
}
