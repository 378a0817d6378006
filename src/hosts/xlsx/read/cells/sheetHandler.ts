import { classeurTronque } from "../../xlsxErrors";
import type { ScannedTag } from "../xml/scannedTag";
import type { XmlHandler } from "../xml/xmlScanner";
import { decodeXmlText } from "../xml/xmlText";
import { MAX_ROWS } from "../../../sheets/cellReference";
import { CellTag, CellType } from "./cellTag";
import type { CellValues } from "./cellValues";
import type { FormulaNotes } from "./formulaNotes";
import { PlainRows } from "./plainRows";
import type { SheetLayout } from "./sheetLayout";

/** Where the pieces of a sheet go. */
export interface SheetParts {
  readonly values: CellValues;
  readonly formulas: FormulaNotes;
  readonly layout: SheetLayout;
}

/**
 * Reads a worksheet part. Nearly all the bytes are plain rows: `skip` reads them
 * in one go; `open`, `text` and `close` read everything else, and these rows as
 * well when a chunk cuts them.
 */
export class SheetHandler implements XmlHandler {
  private readonly parts: SheetParts;
  private readonly cell = new CellTag();
  private readonly rows: PlainRows;
  private inData = false;
  private hasData = false;
  private inRow = false;
  private inCell = false;
  private inPhonetic = false;
  /** Element of the cell whose text is awaited. */
  private awaited = "";
  private inline = "";
  private hasFormula = false;
  private hasValue = false;
  private formula = "";
  private sharedIndex: string | null = null;

  constructor(parts: SheetParts) {
    this.parts = parts;
    this.rows = new PlainRows(this.cell, parts.values);
  }

  skip(bytes: Uint8Array, from: number, to: number): number {
    return this.inRow && !this.inCell ? this.rows.read(bytes, from, to) : from;
  }

  open(tag: ScannedTag): void {
    if (this.inCell) this.openInCell(tag);
    else if (this.inData) this.openInData(tag);
    else if (tag.name === "sheetData") this.openData();
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

  /** A second list of rows, hidden in an extension: Excel does not read it, nor can both be counted. */
  private openData(): void {
    if (this.hasData) throw classeurTronque();
    this.hasData = true;
    this.inData = true;
  }

  private openInData(tag: ScannedTag): void {
    if (tag.name === "row") this.openRow(tag);
    if (tag.name !== "c") return;
    if (this.cell.read(tag.bytes, tag.start, tag.bytes.length) < 0) throw classeurTronque();
    this.enterCell();
    this.inCell = true;
  }

  private openRow(tag: ScannedTag): void {
    const isWritten = tag.has("r");
    this.enterRow(isWritten ? tag.integer("r") - 1 : this.cell.row + 1);
    if (tag.isOn("hidden")) this.parts.layout.hideRow(this.cell.row);
    this.cell.column = -1;
    this.rows.startRow(this.cell.row, isWritten);
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

  private enterCell(): void {
    const { isRowWritten } = this.rows;
    this.cell.place(isRowWritten);
    if (!isRowWritten) this.enterRow(this.cell.row);
  }

  private enterRow(row: number): void {
    if (!(row >= 0 && row < MAX_ROWS)) throw classeurTronque();
    this.cell.row = row;
  }
}
