import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  FormulaDataModel,
  type ISheetLocation,
  SheetInterceptorService,
} from "@univerjs/preset-sheets-core";
import { CellValueType, type ICellData, type Nullable, type Workbook } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { isDateFormat } from "numfmt";
import { toEnglishFormula, toFrenchFormula } from "./frenchFormula";
import { gridNumberFormat } from "./gridStyle";
import type { Grid } from "./grid";
import { readTypedInFrench } from "./typedInFrench";

/** Before the grid's own readings, which are English. */
const FIRST = 1000;
const TEXT_FORMAT = "@";
const SIGNIFICANT_DIGITS = 15;

function formatOf(workbook: Workbook, cell: Nullable<ICellData>): string | undefined {
  return gridNumberFormat(workbook.getStyles().getStyleByCell(cell));
}

/** What a cell becomes when a text is typed in it. */
function typedCell(typed: string, cell: ICellData, workbook: Workbook): ICellData {
  if (cell.f) return { ...cell, f: toEnglishFormula(typed.trim()) };
  const format = formatOf(workbook, cell);
  const read = format === TEXT_FORMAT ? undefined : readTypedInFrench(typed);
  if (!read) return { ...cell, t: CellValueType.STRING };
  const isBoolean = typeof read.value === "boolean";
  const style = workbook.getStyles().getStyleByCell(cell);
  const mustFormat = read.format !== undefined && format === undefined;
  return {
    ...cell,
    v: Number(read.value),
    t: isBoolean ? CellValueType.BOOLEAN : CellValueType.NUMBER,
    ...(mustFormat ? { s: { ...style, n: { pattern: read.format } } } : {}),
  };
}

/** A number as the person finds it to change it; undefined when the grid's own text is right. */
function editedNumber(value: number, format: string | undefined): string | undefined {
  if (format !== undefined && isDateFormat(format)) return undefined;
  const isPercent = format?.includes("%") === true;
  const shown = isPercent ? Number((value * 100).toPrecision(SIGNIFICANT_DIGITS)) : value;
  return String(shown).replace(".", ",") + (isPercent ? "%" : "");
}

/** What was just typed, as it was typed: the grid tidies it up in English before it is read. */
function followTypedText(api: FUniver): () => string {
  let typed = "";
  api.addEvent(api.Event.BeforeSheetEditEnd, ({ value }) => {
    typed = value.toPlainText();
  });
  return () => typed.replace(/[\r\n]+$/, "");
}

/** The cell as it must be shown to be changed; undefined for what the grid shows well itself. */
function editedCell(
  formulas: FormulaDataModel,
  cell: Nullable<ICellData>,
  { workbook, worksheet, row, col }: ISheetLocation,
): ICellData | undefined {
  const unit = workbook.getUnitId();
  const formula = formulas.getFormulaStringByCell(row, col, worksheet.getSheetId(), unit);
  if (typeof formula === "string") return { ...cell, f: toFrenchFormula(formula) };
  const raw = worksheet.getCellRaw(row, col);
  const isNumber = typeof raw?.v === "number" && raw.t !== CellValueType.BOOLEAN;
  const text = isNumber ? editedNumber(Number(raw.v), formatOf(workbook, raw)) : undefined;
  return text === undefined ? undefined : { ...cell, v: text };
}

function isTypedText(cell: Nullable<ICellData>): cell is ICellData {
  if (!cell || cell.t === CellValueType.FORCE_STRING || cell.p) return false;
  return Boolean(cell.f) || (cell.v ?? "") !== "";
}

/** Cells are typed in and changed as in a French Excel; the grid holds them in English. */
export function editInFrench({ api, injector }: Grid): void {
  const lastTyped = followTypedText(api);
  const formulas = injector.get(FormulaDataModel);
  const { writeCellInterceptor } = injector.get(SheetInterceptorService);
  // Each reads alone what it knows: without next(), those of the grid are not asked.
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { workbook }, next) =>
      isTypedText(cell) ? typedCell(lastTyped(), cell, workbook) : next(cell),
  });
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, location, next) => editedCell(formulas, cell, location) ?? next(cell),
  });
}
