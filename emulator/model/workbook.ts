import type { Area } from "./area";
import { invalidOperation, itemAlreadyExists } from "./excelError";
import { moveReferences, type SheetShift } from "./movedReferences";
import { NamedItems } from "./namedItems";
import { Sheet } from "./sheet";
import { checkSheetName } from "./sheetName";
import type { Table } from "./sheetParts";
import { rewriteSheetReferences } from "./sheetReferences";
import { UndoLog } from "./undoLog";
import type { ChangeListener, WorkbookChange } from "./workbookChange";

export interface Selection {
  readonly sheet: Sheet;
  readonly area: Area;
}

const firstCell: Area = { row: 0, column: 0, rowCount: 1, columnCount: 1 };

/** The workbook behind the emulated Excel: plain state, no Office.js. */
export class Workbook {
  #sheets: Sheet[] = [];
  #nextId = 1;
  readonly #listeners = new Set<ChangeListener>();
  #active: Sheet;
  #selection: Selection;
  name = "Classeur1.xlsx";
  readonly names = new NamedItems();
  readonly settings = new Map<string, unknown>();
  readonly properties = new Map<string, string>();
  tables: Table[] = [];
  isProtected = false;
  /** The workbook of a viewer: every write is refused. */
  isReadOnly = false;
  isDirty = false;
  readonly undo = new UndoLog();

  constructor(firstSheetName = "Feuil1") {
    this.#active = this.#insertSheet(firstSheetName);
    this.#selection = { sheet: this.#active, area: firstCell };
  }

  get sheets(): readonly Sheet[] {
    return this.#sheets;
  }

  get activeSheet(): Sheet {
    return this.#active;
  }

  get selection(): Selection {
    return this.#selection;
  }

  /** By name or by id; both ignore case (documentation: worksheets.getItem). */
  findSheet(nameOrId: string): Sheet | undefined {
    const wanted = nameOrId.toLowerCase();
    return this.#sheets.find((s) => s.name.toLowerCase() === wanted || s.id === nameOrId);
  }

  /** Without a name: Feuil2, Feuil3… as French Excel does (documentation: worksheets.add). */
  addSheet(name?: string): Sheet {
    const sheet = this.#insertSheet(name ?? this.#freeSheetName());
    this.notify({ kind: "structure", what: "added", sheet });
    return sheet;
  }

  renameSheet(sheet: Sheet, name: string): void {
    checkSheetName(name);
    const other = this.findSheet(name);
    if (other && other !== sheet) throw itemAlreadyExists();
    this.#rewriteFormulas((formula) => rewriteSheetReferences(formula, sheet.name, name));
    sheet.name = name;
    this.notify({ kind: "structure", what: "renamed", sheet });
  }

  /** The last visible sheet cannot go (documentation: Worksheet.delete). */
  deleteSheet(sheet: Sheet): void {
    if (this.#isLastVisible(sheet)) throw invalidOperation();
    const position = this.#sheets.indexOf(sheet);
    this.#sheets = this.#sheets.filter((s) => s !== sheet);
    this.tables = this.tables.filter((table) => table.sheet !== sheet);
    sheet.isDeleted = true;
    this.#rewriteFormulas((formula) => rewriteSheetReferences(formula, sheet.name, undefined));
    if (this.#active === sheet) this.#activateNear(position);
    this.notify({ kind: "structure", what: "deleted", sheet });
  }

  moveSheet(sheet: Sheet, position: number): void {
    const others = this.#sheets.filter((s) => s !== sheet);
    this.#sheets = [...others.slice(0, position), sheet, ...others.slice(position)];
    this.notify({ kind: "structure", what: "moved", sheet });
  }

  showSheet(sheet: Sheet, visibility: Sheet["visibility"]): void {
    if (visibility !== "Visible" && this.#isLastVisible(sheet)) throw invalidOperation();
    sheet.visibility = visibility;
    if (visibility !== "Visible" && this.#active === sheet) this.#activateNear(0);
    this.notify({ kind: "structure", what: "visibility", sheet });
  }

  activate(sheet: Sheet): void {
    if (this.#active === sheet) return;
    const previous = this.#active;
    this.#active = sheet;
    this.#selection = { sheet, area: firstCell };
    this.notify({ kind: "deactivated", sheet: previous });
    this.notify({ kind: "activated", sheet });
  }

  select(sheet: Sheet, area: Area): void {
    this.activate(sheet);
    this.#selection = { sheet, area };
    this.notify({ kind: "selection", sheet, area });
  }

  nextId(): string {
    return String(this.#nextId++);
  }

  listen(listener: ChangeListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  notify(change: WorkbookChange): void {
    for (const listener of this.#listeners) listener(change);
  }

  /** After rows or columns of a sheet came or went. */
  moveReferences(shift: SheetShift): void {
    for (const sheet of this.#sheets) {
      const isOwn = sheet.name === shift.sheetName;
      const rewrite = (formula: string) => moveReferences(formula, isOwn, shift);
      sheet.cells.mapFormulas(rewrite);
      for (const item of sheet.names.list()) item.formula = rewrite(item.formula);
    }
    for (const item of this.names.list()) {
      item.formula = moveReferences(item.formula, false, shift);
    }
  }

  get hasFormulas(): boolean {
    return this.#sheets.some((sheet) => sheet.cells.hasFormulas);
  }

  #insertSheet(name: string): Sheet {
    checkSheetName(name);
    if (this.findSheet(name)) throw itemAlreadyExists();
    const serial = this.nextId().padStart(12, "0");
    const sheet = new Sheet(`{00000000-0001-0000-0000-${serial}}`, name);
    this.#sheets.push(sheet);
    return sheet;
  }

  #freeSheetName(): string {
    let index = this.#sheets.length;
    while (this.findSheet(`Feuil${String(index)}`)) index++;
    return `Feuil${String(index)}`;
  }

  #isLastVisible(sheet: Sheet): boolean {
    const visible = this.#sheets.filter((s) => s.visibility === "Visible");
    return visible.length === 1 && visible[0] === sheet;
  }

  #activateNear(position: number): void {
    const candidates = [...this.#sheets.slice(position), ...this.#sheets.slice(0, position)];
    const next = candidates.find((s) => s.visibility === "Visible" && s !== this.#active);
    if (next) this.activate(next);
  }

  #rewriteFormulas(rewrite: (formula: string) => string): void {
    for (const sheet of this.#sheets) {
      sheet.cells.mapFormulas(rewrite);
      for (const item of sheet.names.list()) item.formula = rewrite(item.formula);
    }
    for (const item of this.names.list()) item.formula = rewrite(item.formula);
  }
}
