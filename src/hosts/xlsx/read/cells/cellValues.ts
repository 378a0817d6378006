import { CellCode, ERROR_TEXTS, UNCALCULATED } from "../../../../domain/sheet";
import { classeurTronque } from "../../xlsxErrors";
import type { NumberCode } from "../../../sheets/numberFormat";
import type { StringTable } from "../stringTable";
import { decodeXmlText } from "../xml/xmlText";
import type { CellTag } from "./cellTag";
import { CellType } from "./cellTag";
import { CellTexts } from "./cellTexts";
import { parseIsoDate } from "./isoDate";
import { parseNumber } from "./parseNumber";
import type { SheetColumns } from "./sheetColumns";

/** What the cells of every sheet refer to. */
export interface CellContext {
  readonly table: StringTable;
  /** Code of each shared string. */
  readonly sharedCodes: readonly number[];
  /** How the numbers of each cell style are shown. */
  readonly styles: readonly NumberCode[];
  readonly date1904: boolean;
}

const ERRORS = new Map<string, number>(ERROR_TEXTS.map(({ file }, index) => [file, index]));
const UNKNOWN_ERROR = ERROR_TEXTS.length - 1;

/** Puts each value of the file in its column. */
export class CellValues {
  private readonly columns: SheetColumns;
  private readonly context: CellContext;
  private readonly texts = new CellTexts();

  constructor(columns: SheetColumns, context: CellContext) {
    this.columns = columns;
    this.context = context;
  }

  /** Takes the content of <v>; an empty one is an empty cell. */
  put(cell: CellTag, bytes: Uint8Array, start: number, end: number): void {
    if (start === end) return;
    if (cell.type === CellType.number) this.putNumber(cell, bytes, start, end);
    else if (cell.type === CellType.shared) this.putPlain(cell, parseNumber(bytes, start, end));
    else if (cell.type === CellType.text) this.putText(cell, this.decode(bytes, start, end));
    else this.putOther(cell, decodeXmlText(bytes, start, end));
  }

  /** Takes a number, or the index of a shared string. */
  putPlain(cell: CellTag, value: number): void {
    if (cell.type === CellType.number) {
      const code = this.context.styles[cell.style] ?? CellCode.number;
      this.columns.at(cell.column).putNumber(cell.row, code, value);
      return;
    }
    const code = this.context.sharedCodes[value];
    if (code === undefined) throw classeurTronque();
    this.putCode(cell, code);
  }

  /** Takes a formula without result: an unknown figure, not an empty cell. */
  putUncalculated(cell: CellTag): void {
    this.columns.at(cell.column).putNumber(cell.row, CellCode.error, UNCALCULATED);
  }

  putText(cell: CellTag, text: string): void {
    this.putCode(cell, this.context.table.codeOf(text));
  }

  /** Text of a cell that holds its own. */
  decode(bytes: Uint8Array, start: number, end: number): string {
    return this.texts.decode(bytes, start, end);
  }

  /** A number that is none stays as its text: unreadable is not empty. */
  private putNumber(cell: CellTag, bytes: Uint8Array, start: number, end: number): void {
    const value = parseNumber(bytes, start, end);
    if (Number.isFinite(value)) this.putPlain(cell, value);
    else this.putText(cell, decodeXmlText(bytes, start, end).trim());
  }

  private putOther(cell: CellTag, text: string): void {
    const column = this.columns.at(cell.column);
    if (cell.type === CellType.boolean)
      column.putNumber(cell.row, CellCode.boolean, text === "1" || text === "true" ? 1 : 0);
    else if (cell.type === CellType.error)
      column.putNumber(cell.row, CellCode.error, ERRORS.get(text) ?? UNKNOWN_ERROR);
    else this.putDate(cell, text);
  }

  private putDate(cell: CellTag, text: string): void {
    const serial = parseIsoDate(text, this.context.date1904);
    if (Number.isNaN(serial)) this.putText(cell, text);
    else this.columns.at(cell.column).putNumber(cell.row, CellCode.date, serial);
  }

  private putCode(cell: CellTag, code: number): void {
    if (code !== CellCode.empty) this.columns.at(cell.column).put(cell.row, code);
  }
}
