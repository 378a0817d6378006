import type { CellEdit } from "../../src/domain/cellEdit";
import type { ColumnAnswers } from "../../src/domain/columns/recognition";
import type { Remplacement } from "../../src/domain/formulesAppels";
import type { SheetPlan } from "../../src/domain/miseAJour/prepareMiseAJour";
import type { GeneratedSheet } from "../../src/domain/miseAJour/readSheet";
import type { Parametres } from "../../src/domain/parametres";
import type { CellPlace, WorkbookData } from "../../src/domain/sheet";
import type { SheetToWrite } from "../../src/domain/sheetToWrite";
import type {
  FormulesDuComplement,
  HostState,
  Remplacant,
  SheetOutcome,
  Task,
  WorkbookHost,
} from "../../src/hosts/workbookHost";

type SelectionListener = (place: CellPlace) => void;
type ChangeListener = (change: { readonly sheet: number; readonly isRemote: boolean }) => void;

type Refusable = "applyEdits" | "goTo" | "removeTraces" | "saveAnswers" | "saveParametres";

export interface MemoryHostOptions {
  readonly state?: Partial<HostState>;
  readonly answers?: ColumnAnswers;
  /** Called instead of reading: to wait, to fail, to give another workbook. */
  readonly read?: (task: Task) => Promise<WorkbookData>;
  /** The sheets that Clausier wrote before; none by default. */
  readonly generated?: readonly GeneratedSheet[];
  /** What becomes of each sheet; created by default. */
  readonly outcomeOf?: (sheet: SheetToWrite) => SheetOutcome;
  readonly write?: (
    sheets: readonly SheetToWrite[],
    task: Task,
  ) => Promise<readonly SheetOutcome[]>;
  /** Rows that can be selected together; all of them by default. */
  readonly rowsAtOnce?: number;
  /** Cells that hold a formula. */
  readonly formulas?: readonly CellPlace[];
  /** Formulas that call the add-in; replaced, there is none left. */
  readonly autonomie?: FormulesDuComplement;
  /** Throws what the host refuses with, by the name of the method. */
  readonly refuse?: Partial<Record<Refusable, Error>>;
}

/** A workbook held in memory, that notes what is asked of it. */
export class MemoryHost implements WorkbookHost {
  readonly written: SheetToWrite[] = [];
  readonly plans: SheetPlan[] = [];
  readonly visited: CellPlace[] = [];
  readonly edits: CellEdit[] = [];
  readonly opened: string[] = [];
  readonly selected: { readonly sheet: number; readonly rows: readonly number[] }[] = [];
  readonly marks: CellPlace[] = [];
  answers: ColumnAnswers;
  parametres: Parametres | null = null;
  readonly replacedBy: Remplacant[] = [];
  reads = 0;
  readonly #workbook: WorkbookData;
  readonly #options: MemoryHostOptions;
  readonly #onSelection = new Set<SelectionListener>();
  readonly #onChange = new Set<ChangeListener>();

  constructor(workbook: WorkbookData, options: MemoryHostOptions = {}) {
    this.#workbook = workbook;
    this.#options = options;
    this.answers = options.answers ?? { feuilles: {} };
  }

  state(): Promise<HostState> {
    return Promise.resolve({
      workbookName: this.#workbook.name,
      activeSheet: 0,
      isReadOnly: false,
      isStructureProtected: false,
      canGroupUndo: true,
      ...this.#options.state,
    });
  }

  readWorkbook(task: Task): Promise<WorkbookData> {
    this.reads++;
    return this.#options.read?.(task) ?? Promise.resolve(this.#workbook);
  }

  writeSheets(sheets: readonly SheetToWrite[], task: Task): Promise<readonly SheetOutcome[]> {
    if (this.#options.write !== undefined) return this.#options.write(sheets, task);
    this.written.push(...sheets);
    const outcomeOf =
      this.#options.outcomeOf ??
      (({ name }: SheetToWrite) => ({ name, state: "created" }) as const);
    return Promise.resolve(sheets.map(outcomeOf));
  }

  readGenerated(): Promise<readonly GeneratedSheet[]> {
    return Promise.resolve(this.#options.generated ?? []);
  }

  /** New sheets as `writeSheets` would; the others are noted. */
  async carryOut(plans: readonly SheetPlan[], task: Task): Promise<readonly SheetOutcome[]> {
    this.plans.push(...plans);
    const added = plans.flatMap((plan) => (plan.state === "nouvelle" ? [plan.sheet] : []));
    if (added.length === plans.length) return this.writeSheets(added, task);
    const outcomes: SheetOutcome[] = [];
    for (const plan of plans) {
      if (plan.state === "nouvelle") outcomes.push(...(await this.writeSheets([plan.sheet], task)));
      else if (plan.state === "identique") outcomes.push({ name: plan.name, state: "unchanged" });
      else outcomes.push({ name: plan.update.name, state: "updated" });
    }
    return outcomes;
  }

  applyEdits(edits: readonly CellEdit[]): Promise<void> {
    return this.#unlessRefused("applyEdits", () => this.edits.push(...edits));
  }

  formulasAmong(): Promise<readonly CellPlace[]> {
    return Promise.resolve(this.#options.formulas ?? []);
  }

  goTo(place: CellPlace): Promise<void> {
    return this.#unlessRefused("goTo", () => this.visited.push(place));
  }

  selectRows(sheet: number, rows: readonly number[]): Promise<number> {
    const taken = rows.slice(0, this.#options.rowsAtOnce ?? Infinity);
    this.selected.push({ sheet, rows: taken });
    return Promise.resolve(taken.length);
  }

  openSheet(name: string): Promise<void> {
    this.opened.push(name);
    return Promise.resolve();
  }

  markCells(places: readonly CellPlace[]): Promise<void> {
    this.marks.splice(0, Infinity, ...places);
    return Promise.resolve();
  }

  clearMarks(): Promise<void> {
    return this.markCells([]);
  }

  removeTraces(): Promise<void> {
    return this.#unlessRefused("removeTraces", () => (this.answers = { feuilles: {} }));
  }

  readAnswers(): Promise<ColumnAnswers> {
    return Promise.resolve(this.answers);
  }

  saveAnswers(answers: ColumnAnswers): Promise<void> {
    return this.#unlessRefused("saveAnswers", () => (this.answers = answers));
  }

  saveParametres(parametres: Parametres): Promise<void> {
    return this.#unlessRefused("saveParametres", () => (this.parametres = parametres));
  }

  findFormulas(): Promise<FormulesDuComplement> {
    const { autonomie = { nombre: 0, exemple: null } } = this.#options;
    return Promise.resolve(autonomie);
  }

  replaceFormulas(by: Remplacant): Promise<Remplacement> {
    this.replacedBy.push(by);
    return Promise.resolve({ remplacees: this.#options.autonomie?.nombre ?? 0, laissees: 0 });
  }

  onSelection(listener: SelectionListener): Promise<() => Promise<void>> {
    return listen(this.#onSelection, listener);
  }

  onChange(listener: ChangeListener): Promise<() => Promise<void>> {
    return listen(this.#onChange, listener);
  }

  /** As when the person selects a cell. */
  select(place: CellPlace): void {
    for (const listener of this.#onSelection) listener(place);
  }

  /** As when cells change. */
  change(sheet: number, isRemote = false): void {
    for (const listener of this.#onChange) listener({ sheet, isRemote });
  }

  #unlessRefused(method: Refusable, act: () => unknown): Promise<void> {
    const refusal = this.#options.refuse?.[method];
    if (refusal !== undefined) return Promise.reject(refusal);
    act();
    return Promise.resolve();
  }
}

function listen<Listener>(
  listeners: Set<Listener>,
  listener: Listener,
): Promise<() => Promise<void>> {
  listeners.add(listener);
  return Promise.resolve(() => {
    listeners.delete(listener);
    return Promise.resolve();
  });
}
