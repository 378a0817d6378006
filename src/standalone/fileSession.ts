import type { CellEdit } from "../domain/cellEdit";
import { readCells } from "../domain/cellRead";
import type { ColumnAnswers } from "../domain/columns/recognition";
import { cellAddress, placeKey, type CellPlace, type WorkbookData } from "../domain/sheet";
import { HostError } from "../hosts/hostError";
import { createFileHost, type FileHost } from "../hosts/xlsx/fileHost";
import { webDeflater } from "../hosts/xlsx/webDeflater";
import type { Task } from "../hosts/workbookHost";

/** What is on screen of the workbook. */
export interface SessionView {
  readonly workbook: WorkbookData;
  readonly selected: CellPlace;
  /** Cells that the pane shows, by `placeKey`. */
  readonly marks: ReadonlySet<string>;
  readonly canUndo: boolean;
  /** Nothing would be lost by closing. */
  readonly isSaved: boolean;
  /** How many times the person changed cells: by hand, or by going back. */
  readonly changes: number;
}

/** Copies of the workbook that are kept to go back: each takes as much place as the file. */
const MAX_UNDO = 10;
const UNSTOPPABLE: Task = { signal: new AbortController().signal, onProgress: () => undefined };

type Listener = () => void;

/** A workbook opened in the page: its bytes, what was done to them, and what is shown of it. */
export class FileSession {
  readonly name: string;
  readonly #listeners = new Set<Listener>();
  #file: FileHost;
  #before: readonly Uint8Array[] = [];
  #saved: Uint8Array;
  #view: SessionView;

  constructor(bytes: Uint8Array, workbook: WorkbookData) {
    this.name = workbook.name;
    this.#file = this.#open(bytes);
    this.#saved = bytes;
    const selected = { sheet: firstVisible(workbook), row: 0, column: 0 };
    this.#view = {
      workbook,
      selected,
      marks: new Set(),
      canUndo: false,
      isSaved: true,
      changes: 0,
    };
  }

  get file(): FileHost {
    return this.#file;
  }

  readonly getView = (): SessionView => this.#view;

  readonly subscribe = (listener: Listener): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly select = (selected: CellPlace): void => {
    this.#show({ selected });
  };

  mark(places: readonly CellPlace[]): void {
    this.#show({ marks: new Set(places.map(placeKey)) });
  }

  /** Runs what writes in the workbook: one step to go back, or none when it changed nothing. */
  async write<Result>(run: (file: FileHost) => Promise<Result>): Promise<Result> {
    const before = this.#file.bytes();
    const result = await run(this.#file);
    if (this.#file.bytes() !== before) {
      this.#before = [...this.#before, before].slice(-MAX_UNDO);
      await this.#readAgain();
    }
    return result;
  }

  /** Writes what the person typed in a cell; a formula, which is not shown here, is never replaced. */
  readonly edit = async (edit: CellEdit): Promise<void> => {
    const formulas = await this.#file.formulasAmong([edit.place]);
    if (formulas.length > 0) throw formuleEnPlace(edit);
    const shown = readCells(this.#view.workbook, [edit.place]);
    await this.write((file) => file.applyEdits([edit], shown));
    this.#show({ changes: this.#view.changes + 1 });
  };

  /** Answers on columns are seen in no cell: they are no step to go back, and going back keeps them. */
  async keepAnswers(answers: ColumnAnswers): Promise<void> {
    await this.#file.saveAnswers(answers);
    this.#show({ isSaved: this.#file.bytes() === this.#saved });
  }

  /** Goes back to what the workbook was before the last writing. */
  readonly undo = async (): Promise<void> => {
    const last = this.#before.at(-1);
    if (last === undefined) return;
    const answers = await this.#file.readAnswers();
    this.#before = this.#before.slice(0, -1);
    this.#file = this.#open(last);
    if (Object.keys(answers.feuilles).length > 0) await this.#file.saveAnswers(answers);
    await this.#readAgain();
    this.#show({ changes: this.#view.changes + 1 });
  };

  /** The bytes to hand over; they count as saved from now on. */
  readonly save = (): Uint8Array => {
    this.#saved = this.#file.bytes();
    this.#show({ isSaved: true });
    return this.#saved;
  };

  #open(bytes: Uint8Array): FileHost {
    return createFileHost(bytes, { name: this.name, deflater: webDeflater });
  }

  async #readAgain(): Promise<void> {
    const workbook = await this.#file.readWorkbook(UNSTOPPABLE);
    const { selected } = this.#view;
    const isThere = workbook.sheets[selected.sheet] !== undefined;
    this.#show({
      workbook,
      selected: isThere ? selected : { sheet: firstVisible(workbook), row: 0, column: 0 },
      canUndo: this.#before.length > 0,
      isSaved: this.#file.bytes() === this.#saved,
    });
  }

  #show(changed: Partial<SessionView>): void {
    this.#view = { ...this.#view, ...changed };
    for (const listener of this.#listeners) listener();
  }
}

function formuleEnPlace({ place: { row, column } }: CellEdit): HostError {
  return new HostError(
    "EDITION_IMPOSSIBLE",
    `La cellule ${cellAddress(row, column)} contient une formule : elle n'a pas été modifiée.`,
    "Corrigez les cellules dont elle dépend, ou modifiez-la dans un tableur.",
  );
}

function firstVisible({ sheets }: WorkbookData): number {
  return Math.max(
    0,
    sheets.findIndex(({ visibility }) => visibility === "visible"),
  );
}
