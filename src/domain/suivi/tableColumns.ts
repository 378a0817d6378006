import type { ChampId } from "../columns/champs";
import { CellState, type Lignes } from "../rows/lignes";
import { codeAt, valueAt } from "./codes";
import { labelColumn, numberColumn } from "./labels";
import type { Suivi, TableLinks } from "./suivi";

/** Says something of a ligne, known by its index. */
export type LigneTest = (ligne: number) => boolean;

const NO_NUMBERS = new Float64Array();
const NO_STATES = new Uint8Array();

/**
 * The columns of one table, for who goes through all its lignes: each is asked for
 * once, then read by index (`valueAt`, `codeAt`). A column that is not there is empty.
 */
export class TableColumns {
  readonly suivi: Suivi;
  readonly lignes: Lignes;
  readonly links: TableLinks;

  constructor(suivi: Suivi, table: number) {
    const [lignes, links] = [suivi.tables[table], suivi.links[table]];
    if (lignes === undefined || links === undefined) throw new Error(`no table ${String(table)}`);
    this.suivi = suivi;
    this.lignes = lignes;
    this.links = links;
  }

  numbers(champ: ChampId): Float64Array {
    return numberColumn(this.lignes, champ)?.values ?? NO_NUMBERS;
  }

  isEmpty(champ: ChampId): LigneTest {
    const { states } = this.lignes.champs.get(champ) ?? { states: NO_STATES };
    return (ligne) => (states[ligne] ?? CellState.empty) === CellState.empty;
  }

  /** A number that goes with the label of a ligne, told once for each distinct label; NaN without label. */
  numberByLabel(champ: ChampId, of: (label: string) => number): (ligne: number) => number {
    const column = labelColumn(this.lignes, champ);
    // One further: an empty cell, of code -1, is the first.
    const told = Float64Array.from([Number.NaN, ...(column?.labels ?? []).map(of)]);
    return (ligne) => valueAt(told, codeAt(column?.codes, ligne) + 1);
  }

  /** Whether the label of a ligne is a wanted one; each distinct label is judged once. */
  hasLabel(champ: ChampId, isWanted: (label: string, key: string) => boolean): LigneTest {
    const column = labelColumn(this.lignes, champ);
    if (column === null) return () => false;
    const { codes, labels, keys } = column;
    // One further: an empty cell, of code -1, is the first.
    const wanted = new Uint8Array(labels.length + 1);
    for (const [code, label] of labels.entries())
      if (isWanted(label, keys[code] ?? "")) wanted[code + 1] = 1;
    return (ligne) => wanted[codeAt(codes, ligne) + 1] === 1;
  }

  /** Whether two labels go together, each pair judged once: for two champs with a closed list. */
  hasLabels(
    [first, second]: readonly [ChampId, ChampId],
    isWanted: (first: string, second: string) => boolean,
  ): LigneTest {
    const [a, b] = [labelColumn(this.lignes, first), labelColumn(this.lignes, second)];
    if (a === null || b === null) return () => false;
    const width = b.labels.length;
    const wanted = new Uint8Array(a.labels.length * width);
    for (const [row, one] of a.labels.entries()) {
      for (const [column, other] of b.labels.entries()) {
        wanted[row * width + column] = isWanted(one, other) ? 1 : 0;
      }
    }
    return (ligne) => {
      const [row, column] = [codeAt(a.codes, ligne), codeAt(b.codes, ligne)];
      return row !== -1 && column !== -1 && wanted[row * width + column] === 1;
    };
  }
}
