import type { CellEdit } from "../domain/cellEdit";
import type { CellRead } from "../domain/cellRead";
import type { ColumnAnswers } from "../domain/columns/recognition";
import type { Remplacement } from "../domain/formulesAppels";
import type { SheetPlan } from "../domain/miseAJour/prepareMiseAJour";
import type { GeneratedSheet } from "../domain/miseAJour/readSheet";
import type { Parametres } from "../domain/parametres";
import type { CellPlace, WorkbookData } from "../domain/sheet";
import type { SheetToWrite } from "../domain/sheetToWrite";

/** Long work that a person watches and may stop. */
export interface Task {
  readonly signal: AbortSignal;
  /** `total` of 0: not known yet. */
  readonly onProgress: (done: number, total: number) => void;
}

/** What the workbook allows now. */
export interface HostState {
  readonly workbookName: string;
  /** Index of the sheet in front, -1 when it holds no cells (chart sheet). */
  readonly activeSheet: number;
  readonly isReadOnly: boolean;
  /** The structure is protected: no sheet can be added. */
  readonly isStructureProtected: boolean;
  /** A written batch can be undone in one step. */
  readonly canGroupUndo: boolean;
}

/** What one sheet became: written, or refused with the reason. */
export type SheetOutcome =
  | { readonly name: string; readonly state: "created" | "updated" | "unchanged" }
  | {
      readonly name: string;
      readonly state: "refused";
      readonly message: string;
      readonly queFaire: string;
    };

/** The formulas of a workbook that call the functions of the add-in. */
export interface FormulesDuComplement {
  readonly nombre: number;
  /** One of them, in English form, and the plain formula that gives the same; null when none can be told. */
  readonly exemple: { readonly avant: string; readonly apres: string } | null;
}

/** What takes the place of these formulas. */
export type Remplacant = "formules" | "valeurs";

/**
 * The place where the workbook lives: Excel, or a file. Every method rejects
 * with a HostError when the place refuses, and leaves the workbook as it was.
 */
export interface WorkbookHost {
  state(): Promise<HostState>;
  readWorkbook(task: Task): Promise<WorkbookData>;
  /** Each sheet is written whole or not at all; stopping keeps those that are finished. */
  writeSheets(sheets: readonly SheetToWrite[], task: Task): Promise<readonly SheetOutcome[]>;
  /** The sheets that Clausier wrote before, cell by cell: what `prepareBilans` compares with. */
  readGenerated(): Promise<readonly GeneratedSheet[]>;
  /**
   * Carries out what `prepareBilans` planned, once it was shown to the person: each
   * sheet whole or not at all; a plan « identique » asks nothing of the workbook.
   */
  carryOut(plans: readonly SheetPlan[], task: Task): Promise<readonly SheetOutcome[]>;
  /**
   * All or none, in one step to undo. Formats stay, but where the value would not show (see CellEdit).
   * Nothing is written when a cell of `expected`, read again just before, no longer holds what it held.
   */
  applyEdits(edits: readonly CellEdit[], expected: readonly CellRead[]): Promise<void>;
  /** Those of these cells that hold a formula: a value must not replace it. */
  formulasAmong(places: readonly CellPlace[]): Promise<readonly CellPlace[]>;
  goTo(place: CellPlace): Promise<void>;
  /** Selects as many of these rows (0-based) as can be at once, the first ones; answers how many. */
  selectRows(sheet: number, rows: readonly number[]): Promise<number>;
  /** Brings a sheet to the front, by its name now: one just written has no place yet. */
  openSheet(name: string): Promise<void>;
  /** Shows these cells without touching the user's own formats; replaces the marks of before. */
  markCells(places: readonly CellPlace[]): Promise<void>;
  clearMarks(): Promise<void>;
  /** What the person answered on columns: titles only, no personal data. */
  readAnswers(): Promise<ColumnAnswers>;
  saveAnswers(answers: ColumnAnswers): Promise<void>;
  /**
   * Writes the visible sheet « Paramètres » with its named cells; made anew, it lists these MOA
   * under the name « Clauses_MOA ».
   */
  saveParametres(parametres: Parametres, moas?: readonly string[]): Promise<void>;
  /**
   * Takes away what is kept in the workbook without being seen; the sheets stay, no longer
   * updated. Absent where nothing is kept so.
   */
  removeTraces?(): Promise<void>;
  /**
   * Takes away the sheets of the example, and no other; cannot be undone. Absent where the example
   * is a workbook of its own.
   */
  removeExemple?(): Promise<void>;
  /** Absent, with `replaceFormulas`, where the host computes no formula. */
  findFormulas?(): Promise<FormulesDuComplement>;
  /** In one step to undo; a formula whose result would change is left. */
  replaceFormulas?(by: Remplacant): Promise<Remplacement>;
  /** Tells which row is selected; answers how to stop. */
  onSelection(listener: (place: CellPlace) => void): Promise<() => Promise<void>>;
  /** Tells that cells changed, by this person or another; answers how to stop. */
  onChange(
    listener: (change: { readonly sheet: number; readonly isRemote: boolean }) => void,
  ): Promise<() => Promise<void>>;
}
