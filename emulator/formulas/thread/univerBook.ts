import type { CellValue } from "../../model/cellValue";
import { type CallAddin, newAddinFunction } from "../addinFunction";
import type { BookSnapshot, CellInput, SheetEdits, SheetResults } from "../univerMessages";
import { FUniver, newUniver, preset } from "./univerPackages";
import type {
  FormulaDataModel,
  FunctionService,
  UniverApi,
  UniverCell,
  UniverInstance,
  UniverRange,
  UniverWorkbook,
} from "./univerTypes";

const UNIT = "workbook";
const SET_VALUES = "sheet.command.set-range-values";
const SPARE_ROWS = 1000;
const SPARE_COLUMNS = 50;
const cellTypes: Readonly<Record<string, number>> = { string: 1, number: 2, boolean: 3 };
const BOOLEAN = 3;

type CellMatrix = Record<number, Record<number, unknown>>;

function toCellData(input: CellInput[2]): unknown {
  if ("formula" in input) return { f: input.formula, v: null, si: null };
  const { value } = input;
  if (value === "") return { v: null, f: null, si: null };
  const v = typeof value === "boolean" ? Number(value) : value;
  return { v, t: cellTypes[typeof value], f: null, si: null };
}

function toMatrix(cells: readonly CellInput[]): CellMatrix {
  const matrix: CellMatrix = {};
  for (const [row, column, input] of cells) (matrix[row] ??= {})[column] = toCellData(input);
  return matrix;
}

function toCellValue(cell: UniverCell | null | undefined): CellValue {
  const value = cell?.v ?? "";
  return cell?.t === BOOLEAN ? Boolean(value) : value;
}

function boundsOf(cells: readonly CellInput[]): UniverRange {
  const bounds = { startRow: Infinity, startColumn: Infinity, endRow: 0, endColumn: 0 };
  for (const [row, column] of cells) {
    bounds.startRow = Math.min(bounds.startRow, row);
    bounds.startColumn = Math.min(bounds.startColumn, column);
    bounds.endRow = Math.max(bounds.endRow, row);
    bounds.endColumn = Math.max(bounds.endColumn, column);
  }
  return bounds;
}

function toSheetData({ id, name, cells }: BookSnapshot["sheets"][number]) {
  const { endRow, endColumn } = boundsOf(cells);
  const size = { rowCount: endRow + SPARE_ROWS, columnCount: endColumn + SPARE_COLUMNS };
  return { id, name, cellData: toMatrix(cells), ...size };
}

/** Univer's copy of a workbook, and what its formulas give. */
export class UniverBook {
  readonly #univer: UniverInstance = newUniver();
  readonly #api: UniverApi = FUniver.newAPI(this.#univer);
  readonly #workbook: UniverWorkbook;
  readonly #sheetIds: readonly string[];
  readonly #formulas = new Map<string, Map<string, readonly [number, number]>>();

  constructor(snapshot: BookSnapshot, callAddin: CallAddin) {
    const functions = snapshot.functions.map((name) => newAddinFunction(preset, name, callAddin));
    const injector = this.#univer.__getInjector();
    (injector.get(preset.IFunctionService) as FunctionService).registerExecutors(...functions);
    this.#sheetIds = snapshot.sheets.map((sheet) => sheet.id);
    this.#workbook = this.#api.createWorkbook({
      id: UNIT,
      sheetOrder: this.#sheetIds,
      sheets: Object.fromEntries(snapshot.sheets.map((sheet) => [sheet.id, toSheetData(sheet)])),
    });
    for (const { name, formula } of snapshot.names) this.#workbook.insertDefinedName(name, formula);
    for (const { id, cells } of snapshot.sheets) this.#noteFormulas({ sheetId: id, cells });
  }

  async calculate(): Promise<void> {
    const applied = this.#api.getFormula().onCalculationResultApplied();
    this.#api.getFormula().executeCalculation();
    await applied;
  }

  /** The engine computes by itself what depends on the edited cells. */
  async edit(edits: SheetEdits): Promise<void> {
    if (edits.cells.length === 0) return;
    this.#noteFormulas(edits);
    const applied = this.#api.getFormula().onCalculationResultApplied();
    this.#api.syncExecuteCommand(SET_VALUES, {
      unitId: UNIT,
      subUnitId: edits.sheetId,
      range: boundsOf(edits.cells),
      value: toMatrix(edits.cells),
    });
    await applied;
  }

  results(): SheetResults[] {
    return this.#sheetIds.map((sheetId) => ({
      sheetId,
      cells: this.#readFormulas(sheetId),
      spills: this.#readSpills(sheetId),
    }));
  }

  dispose(): void {
    this.#univer.dispose();
  }

  #readFormulas(sheetId: string): SheetResults["cells"] {
    const matrix = this.#workbook.getSheetBySheetId(sheetId)?.getSheet().getCellMatrix();
    const places = [...(this.#formulas.get(sheetId)?.values() ?? [])];
    return places.map(([row, column]) => {
      return [row, column, toCellValue(matrix?.getValue(row, column))] as const;
    });
  }

  #readSpills(sheetId: string): SheetResults["spills"] {
    const model = this.#univer.__getInjector().get(preset.FormulaDataModel) as FormulaDataModel;
    const ranges = model.getArrayFormulaRange()[UNIT]?.[sheetId] ?? {};
    const data = model.getArrayFormulaCellData()[UNIT]?.[sheetId] ?? {};
    const spills = Object.values(ranges).flatMap((row) => Object.values(row ?? {}));
    return spills.map(({ startRow, startColumn, endRow, endColumn }) => {
      const values = Array.from({ length: endRow - startRow + 1 }, (_, i) =>
        Array.from({ length: endColumn - startColumn + 1 }, (_unused, j) =>
          toCellValue(data[startRow + i]?.[startColumn + j]),
        ),
      );
      return { row: startRow, column: startColumn, values };
    });
  }

  #noteFormulas({ sheetId, cells }: SheetEdits): void {
    const formulas = this.#formulas.get(sheetId) ?? new Map<string, readonly [number, number]>();
    this.#formulas.set(sheetId, formulas);
    for (const [row, column, input] of cells) {
      const key = `${String(row)},${String(column)}`;
      if ("formula" in input) formulas.set(key, [row, column]);
      else formulas.delete(key);
    }
  }
}
