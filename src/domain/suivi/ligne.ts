import type { ChampId } from "../columns/champs";
import { CellState, type Lignes, type ParsedColumn } from "../rows/lignes";
import type { CellPlace } from "../sheet";
import type { LigneRef, Suivi } from "./suivi";

/** One row of a table, seen through its parsed columns: cheap, made on demand, never stored. */
export class Ligne {
  readonly suivi: Suivi;
  readonly ref: LigneRef;
  readonly lignes: Lignes;

  constructor(suivi: Suivi, ref: LigneRef) {
    const lignes = suivi.tables[ref.table];
    if (lignes === undefined) throw new Error(`no table ${String(ref.table)}`);
    this.suivi = suivi;
    this.ref = ref;
    this.lignes = lignes;
  }

  has(champ: ChampId): boolean {
    return this.lignes.champs.has(champ);
  }

  state(champ: ChampId): number {
    return this.column(champ)?.states[this.ref.ligne] ?? CellState.empty;
  }

  isEmpty(champ: ChampId): boolean {
    return this.state(champ) === CellState.empty;
  }

  /** Hours, euros, rate, day, or 0/1; NaN when the cell is empty, unreadable or has no column. */
  number(champ: ChampId): number {
    const column = this.column(champ);
    return column?.kind === "number" ? (column.values[this.ref.ligne] ?? Number.NaN) : Number.NaN;
  }

  /** Tidied label, or the code of a closed list; null when empty or unreadable. */
  label(champ: ChampId): string | null {
    const column = this.column(champ);
    return column?.kind === "label"
      ? (column.labels[column.codes[this.ref.ligne] ?? -1] ?? null)
      : null;
  }

  /** Comparable form of the label. */
  key(champ: ChampId): string | null {
    const column = this.column(champ);
    return column?.kind === "label"
      ? (column.keys[column.codes[this.ref.ligne] ?? -1] ?? null)
      : null;
  }

  get moa(): number {
    return this.links.moa[this.ref.ligne] ?? -1;
  }

  get marche(): number {
    return this.links.marche[this.ref.ligne] ?? -1;
  }

  get personne(): number {
    return this.links.personne[this.ref.ligne] ?? -1;
  }

  /** Hours done told by this row; NaN when none can be read. */
  get heures(): number {
    return this.links.heures[this.ref.ligne] ?? Number.NaN;
  }

  /** Place of the champ's cell, or of the row's first used column when the champ has none. */
  place(champ?: ChampId): CellPlace {
    const column = champ === undefined ? undefined : this.column(champ)?.column;
    const { sheet, range } = this.lignes.table;
    return { sheet, row: this.row, column: column ?? range.left };
  }

  /** 0-based row of the sheet. */
  get row(): number {
    return this.lignes.rows[this.ref.ligne] ?? -1;
  }

  private get links() {
    const links = this.suivi.links[this.ref.table];
    if (links === undefined) throw new Error(`no links for table ${String(this.ref.table)}`);
    return links;
  }

  private column(champ: ChampId): ParsedColumn | undefined {
    return this.lignes.champs.get(champ);
  }
}
