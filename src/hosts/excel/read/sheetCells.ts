import { CellCode, ERROR_TEXTS, type SheetData } from "../../../domain/sheet";
import { mapInTurn, type Steps } from "../../../domain/steps";
import { isFormulaToNote, MAX_NOTES } from "../../sheets/formulaToNote";
import { codeOfFormat, type NumberCode } from "../../sheets/numberFormat";
import { ColumnCells } from "./columnCells";
import type { SheetFacts } from "./sheetFacts";

/** Excel may give its errors in English or as the person sees them. */
const ERRORS: ReadonlyMap<string, number> = new Map(
  ERROR_TEXTS.flatMap(({ file, shown }, index) => [
    [file, index] as const,
    [shown, index] as const,
  ]),
);
const UNKNOWN_ERROR = ERROR_TEXTS.length - 1;

/** Index in `ERROR_TEXTS` of an error that Excel tells. */
export function errorIndex(text: string): number {
  return ERRORS.get(text) ?? UNKNOWN_ERROR;
}

/** What Office.js tells of one cell; details are asked for only where a column needs them. */
export interface CellFacts {
  readonly value: unknown;
  readonly numberFormat: unknown;
  readonly formula: unknown;
  readonly isError: boolean;
}

/** The cells of a sheet being read, block after block. */
export class SheetCells {
  readonly facts: SheetFacts;
  readonly hiddenRows = new Set<number>();
  private readonly columns: ColumnCells[];
  private readonly formulas = new Map<string, string>();
  private readonly codes: Map<string, NumberCode>;

  /** `codes` remembers what each number format shows; sheets may share it. */
  constructor(facts: SheetFacts, codes: Map<string, NumberCode>) {
    this.facts = facts;
    this.codes = codes;
    const rowCount = (facts.used?.bottom ?? -1) + 1;
    const width = (facts.used?.right ?? -1) + 1;
    this.columns = Array.from({ length: width }, () => new ColumnCells(rowCount));
  }

  put(row: number, column: number, cell: CellFacts): void {
    const { value } = cell;
    const cells = this.columns[column];
    if (cells === undefined || value === "") return;
    if (typeof value === "number") cells.putNumber(row, this.codeOf(cell.numberFormat), value);
    else if (typeof value === "boolean") cells.putNumber(row, CellCode.boolean, value ? 1 : 0);
    else if (cell.isError) {
      cells.putNumber(row, CellCode.error, errorIndex(String(value)));
    } else cells.putText(row, String(value));
    this.note(row, column, cell.formula);
  }

  /** Column by column. */
  *build(): Steps<SheetData> {
    const rowCount = this.columns.reduce((rows, { used }) => Math.max(rows, used), 0);
    const width = this.columns.findLastIndex(({ used }) => used > 0) + 1;
    const columns = yield* mapInTurn(this.columns.slice(0, width), (column) => column.build());
    const { name, visibility, generated, merges, hiddenColumns } = this.facts;
    return {
      name,
      visibility,
      generated,
      rowCount,
      columns,
      merges,
      hiddenRows: this.hiddenRows,
      hiddenColumns,
      formulas: this.formulas,
    };
  }

  private codeOf(numberFormat: unknown): NumberCode {
    if (typeof numberFormat !== "string") return CellCode.number;
    const known = this.codes.get(numberFormat);
    if (known !== undefined) return known;
    const code = codeOfFormat(numberFormat);
    this.codes.set(numberFormat, code);
    return code;
  }

  private note(row: number, column: number, formula: unknown): void {
    if (typeof formula !== "string" || !formula.startsWith("=")) return;
    if (this.formulas.size >= MAX_NOTES || !isFormulaToNote(formula.slice(1))) return;
    this.formulas.set(`${String(row)}:${String(column)}`, formula.slice(1));
  }
}
