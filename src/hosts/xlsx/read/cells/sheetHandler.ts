import { classeurTronque } from "../../xlsxErrors";
import { Ascii } from "../xml/ascii";
import type { ScannedTag } from "../xml/scannedTag";
import type { XmlHandler } from "../xml/xmlScanner";
import { decodeXmlText } from "../xml/xmlText";
import { MAX_ROWS } from "../../../sheets/cellReference";
import { CellTag, CellType } from "./cellTag";
import type { CellValues } from "./cellValues";
import type { FormulaNotes } from "./formulaNotes";
import { PlainNumber } from "./plainNumber";
import type { SheetLayout } from "./sheetLayout";

const LETTER_C = 0x63;
const LETTER_V = 0x76;
const VALUE_AND_CELL_END = "</v></c>".length;

/** Where the pieces of a sheet go. */
export interface SheetParts {
  readonly values: CellValues;
  readonly formulas: FormulaNotes;
  readonly layout: SheetLayout;
}

/**
 * Reads a worksheet part. Nearly all the bytes are cells such as
 * <c r="B2" s="1"><v>12</v></c>: `skip` reads them in one go; `open`, `text`
 * and `close` read everything else, and these cells as well when a chunk cuts them.
 */
export class SheetHandler implements XmlHandler {
  private readonly parts: SheetParts;
  private readonly cell = new CellTag();
  private readonly number = new PlainNumber();
  private inData = false;
  private inRow = false;
  private inCell = false;
  private inPhonetic = false;
  private isRowWritten = false;
  /** Element of the cell whose text is awaited. */
  private awaited = "";
  private inline = "";
  private hasFormula = false;
  private hasValue = false;
  private formula = "";
  private sharedIndex: string | null = null;

  constructor(parts: SheetParts) {
    this.parts = parts;
  }

  skip(bytes: Uint8Array, from: number, to: number): number {
    if (!this.inRow || this.inCell) return from;
    let at = from;
    for (let next = at; next >= 0; next = this.readPlainCell(bytes, at, to))
      at = skipSpaces(bytes, next, to);
    return at;
  }

  open(tag: ScannedTag): void {
    if (this.inCell) this.openInCell(tag);
    else if (this.inData) this.openInData(tag);
    else if (tag.name === "sheetData") this.inData = true;
    else if (tag.name === "mergeCell") this.parts.layout.addMerge(tag);
    else if (tag.name === "col") this.parts.layout.addColumns(tag);
  }

  text(bytes: Uint8Array, start: number, end: number): void {
    if (this.awaited === "v") this.putValue(bytes, start, end);
    else if (this.awaited === "t") this.inline += this.parts.values.decode(bytes, start, end);
    else if (this.awaited === "f") this.formula = decodeXmlText(bytes, start, end);
  }

  close(name: string): void {
    if (this.inCell) this.closeInCell(name);
    else if (name === "row") this.inRow = false;
    else if (name === "sheetData") this.inData = false;
  }

  private putValue(bytes: Uint8Array, start: number, end: number): void {
    this.hasValue ||= start < end;
    this.parts.values.put(this.cell, bytes, start, end);
  }

  private openInData(tag: ScannedTag): void {
    if (tag.name === "row") this.openRow(tag);
    if (tag.name !== "c") return;
    if (this.cell.read(tag.bytes, tag.start, tag.bytes.length) < 0) throw classeurTronque();
    this.enterCell();
    this.inCell = true;
  }

  private openRow(tag: ScannedTag): void {
    this.isRowWritten = tag.has("r");
    this.enterRow(this.isRowWritten ? tag.integer("r") - 1 : this.cell.row + 1);
    if (tag.isOn("hidden")) this.parts.layout.hideRow(this.cell.row);
    this.cell.column = -1;
    this.inRow = true;
  }

  private openInCell(tag: ScannedTag): void {
    if (tag.name === "rPh") this.inPhonetic = true;
    else if (tag.name === "v" || (tag.name === "t" && !this.inPhonetic)) this.awaited = tag.name;
    else if (tag.name === "f") {
      this.awaited = "f";
      this.sharedIndex = tag.attribute("t") === "shared" ? tag.attribute("si") : null;
    }
  }

  private closeInCell(name: string): void {
    this.awaited = "";
    if (name === "rPh") this.inPhonetic = false;
    else if (name === "f") this.endFormula();
    else if (name === "c") this.endCell();
  }

  private endFormula(): void {
    this.parts.formulas.add(this.cell, this.formula, this.sharedIndex);
    this.formula = "";
    this.hasFormula = true;
  }

  private endCell(): void {
    if (this.inline !== "") this.parts.values.putText(this.cell, this.inline);
    else if (this.hasFormula && !this.hasValue && this.cell.type === CellType.number)
      this.parts.values.putUncalculated(this.cell);
    this.inline = "";
    this.hasFormula = false;
    this.hasValue = false;
    this.inCell = false;
  }

  /** End of the cell that starts at `at`, its value kept; -1 for anything that is not this plain. */
  private readPlainCell(bytes: Uint8Array, at: number, to: number): number {
    if (!isCellStart(bytes, at)) return -1;
    const { cell } = this;
    const content = cell.read(bytes, at + 2, to);
    if (content < 0) return -1;
    if (!cell.isEmpty) return this.readPlainValue(bytes, content, to);
    this.enterCell();
    return content;
  }

  /** From "<v>" to after "</c>"; -1 for anything else than a plain number in between. */
  private readPlainValue(bytes: Uint8Array, at: number, to: number): number {
    const { cell, number } = this;
    if (cell.type > CellType.shared || !isValueStart(bytes, at)) return -1;
    const value = number.read(bytes, at + 3);
    const end = number.end + VALUE_AND_CELL_END;
    if (end > to || Number.isNaN(value) || !isCellEnd(bytes, number.end)) return -1;
    this.enterCell();
    this.parts.values.putPlain(cell, value);
    return end;
  }

  private enterCell(): void {
    this.cell.place(this.isRowWritten);
    if (!this.isRowWritten) this.enterRow(this.cell.row);
  }

  private enterRow(row: number): void {
    if (!(row >= 0 && row < MAX_ROWS)) throw classeurTronque();
    this.cell.row = row;
  }
}

function skipSpaces(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  while (at < to && (bytes[at] ?? 0) <= Ascii.space) at++;
  return at;
}

function isCellStart(bytes: Uint8Array, at: number): boolean {
  if (bytes[at] !== Ascii.lower || bytes[at + 1] !== LETTER_C) return false;
  const after = bytes[at + 2] ?? 0;
  return after <= Ascii.space || after === Ascii.greater || after === Ascii.slash;
}

function isValueStart(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === Ascii.lower && bytes[at + 1] === LETTER_V && bytes[at + 2] === Ascii.greater;
}

/** "</v></c>", or what can only be that in a well-formed part. */
function isCellEnd(bytes: Uint8Array, at: number): boolean {
  return (
    bytes[at] === Ascii.lower &&
    bytes[at + 1] === Ascii.slash &&
    bytes[at + 3] === Ascii.greater &&
    bytes[at + 5] === Ascii.slash &&
    bytes[at + 7] === Ascii.greater
  );
}
