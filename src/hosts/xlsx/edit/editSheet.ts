import type { CellEdit } from "../../../domain/cellEdit";
import { groupBy } from "../../../domain/groupBy";
import { columnLetters } from "../../../domain/sheet";
import { applyEdits, appendEdit, type XmlEdit } from "../write/xml/editXml";
import { childElements, childNamed, rootElement, type XmlElement } from "../write/xml/xmlElement";
import { feuilleProtegee } from "../../writeErrors";
import { classeurTronque } from "../xlsxErrors";
import { type CellElement, cellElements } from "./cellElements";
import { editedCell } from "./editedCell";
import { formulePartagee } from "./editErrors";
import type { Restyle } from "./restyle";
import { type RowElement, rowElements } from "./rowElements";

/** A sheet to edit, and how its cells are to look. */
export interface SheetToEdit {
  readonly name: string;
  readonly xml: string;
  readonly restyle: Restyle;
}

export interface EditedSheet {
  readonly xml: string;
  /** A formula gave way to something else: what lists the formulas is out of date. */
  readonly hasLostFormula: boolean;
}

/** The sheet with these cells in place of its own; every other byte stays. */
export function editSheet(sheet: SheetToEdit, edits: readonly CellEdit[]): EditedSheet {
  const { xml } = sheet;
  const root = rootElement(xml);
  const data = childNamed(xml, root, "sheetData");
  if (data === undefined) throw classeurTronque();
  refuseProtected(sheet, root);
  const writer = new SheetWriter(sheet, root);
  const left = [...groupBy(edits, ({ place }) => place.row)]
    .sort(([a], [b]) => b - a)
    .map(([row, own]) => ({ row, edits: own }));
  for (const element of rowElements(xml, data)) {
    for (
      let next = left.at(-1);
      next !== undefined && next.row <= element.row;
      next = left.at(-1)
    ) {
      left.pop();
      if (next.row === element.row) writer.editRow(element, next.edits);
      else writer.insertRow(element, next.edits);
    }
  }
  writer.appendRows(data, left.toReversed());
  return { xml: applyEdits(xml, writer.changes), hasLostFormula: writer.hasLostFormula };
}

function refuseProtected({ name, xml }: SheetToEdit, root: XmlElement): void {
  const protection = childNamed(xml, root, "sheetProtection")?.attributes.get("sheet");
  if (protection === "1" || protection === "true") throw feuilleProtegee(name);
}

class SheetWriter {
  readonly changes: XmlEdit[] = [];
  hasLostFormula = false;
  private readonly sheet: SheetToEdit;
  private readonly prefix: string;
  private readonly columns: readonly XmlElement[];

  constructor(sheet: SheetToEdit, root: XmlElement) {
    this.sheet = sheet;
    this.prefix = root.prefix;
    const cols = childNamed(sheet.xml, root, "cols");
    this.columns = cols === undefined ? [] : childElements(sheet.xml, cols);
  }

  editRow(element: RowElement, edits: readonly CellEdit[]): void {
    const cells = cellElements(this.sheet.xml, element);
    const known = new Map(cells.map((cell) => [cell.column, cell]));
    const added: CellEdit[] = [];
    for (const edit of edits) {
      const cell = known.get(edit.place.column);
      if (cell === undefined) added.push(edit);
      else this.replace(cell, edit);
    }
    this.insertCells(element, cells, added);
  }

  /** A row that the sheet does not have yet, before this one. */
  insertRow({ start }: RowElement, edits: readonly CellEdit[]): void {
    this.changes.push({ start, end: start, xml: this.newRow(edits) });
  }

  appendRows(data: XmlElement, left: readonly { readonly edits: readonly CellEdit[] }[]): void {
    const rows = left.map(({ edits }) => this.newRow(edits));
    if (rows.length > 0) this.changes.push(appendEdit(this.sheet.xml, data, rows.join("")));
  }

  private replace(cell: CellElement, edit: CellEdit): void {
    const { formula, style, start, end } = cell;
    const { row, column } = edit.place;
    if (formula?.attributes.has("ref") === true) {
      throw formulePartagee(this.sheet.name, columnLetters(column) + String(row + 1));
    }
    if (formula !== undefined && edit.formula === undefined) this.hasLostFormula = true;
    const look = this.sheet.restyle.styleFor(style, edit);
    this.changes.push({ start, end, xml: editedCell(edit, look, this.prefix) });
  }

  private insertCells(
    element: RowElement,
    cells: readonly CellElement[],
    added: readonly CellEdit[],
  ): void {
    const { xml } = this.sheet;
    const tag = xml.slice(element.start, element.end);
    const row = rootElement(tag);
    const rowStyle = row.attributes.get("customFormat") === "1" ? row.attributes.get("s") : null;
    const inOrder = added.toSorted((a, b) => a.place.column - b.place.column);
    const end: string[] = [];
    for (const edit of inOrder) {
      const next = cells.find(({ column }) => column > edit.place.column);
      const cell = this.newCell(edit, rowStyle ?? null);
      if (next === undefined) end.push(cell);
      else this.changes.push({ start: next.start, end: next.start, xml: cell });
    }
    if (end.length === 0) return;
    const local = appendEdit(tag, row, end.join(""));
    const { start } = element;
    this.changes.push({ ...local, start: start + local.start, end: start + local.end });
  }

  private newRow(edits: readonly CellEdit[]): string {
    const row = String((edits[0]?.place.row ?? 0) + 1);
    const cells = edits
      .toSorted((a, b) => a.place.column - b.place.column)
      .map((edit) => this.newCell(edit, null));
    return `<${this.prefix}row r="${row}">${cells.join("")}</${this.prefix}row>`;
  }

  private newCell(edit: CellEdit, rowStyle: string | null): string {
    const style = rowStyle ?? this.columnStyle(edit.place.column);
    return editedCell(edit, this.sheet.restyle.styleFor(style, edit), this.prefix);
  }

  private columnStyle(column: number): string | null {
    const found = this.columns.find(({ attributes }) => {
      const [min, max] = [Number(attributes.get("min")), Number(attributes.get("max"))];
      return min <= column + 1 && column + 1 <= max;
    });
    return found?.attributes.get("style") ?? null;
  }
}
