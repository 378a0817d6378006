import type { ChampId } from "../columns/champs";
import type { LabelColumn, Lignes } from "../rows/lignes";
import type { CellPlace } from "../sheet";
import { codeAt, countCodes, entryOf } from "../suivi/codes";
import { labelColumn } from "../suivi/labels";
import type { LigneRef, Suivi } from "../suivi/suivi";

/** The lignes of a table that use a spelling: a part of `lignes`, its end not included. */
interface Use {
  readonly table: number;
  readonly lignes: Int32Array;
  readonly from: number;
  readonly to: number;
}

/** One spelling of a name, its first cell and the rows that use it. */
export class Graphie {
  readonly label: string;
  readonly place: CellPlace;
  private readonly uses: Use[] = [];

  constructor(label: string, place: CellPlace) {
    this.label = label;
    this.place = place;
  }

  add(use: Use): void {
    this.uses.push(use);
  }

  /** Number of rows. */
  get count(): number {
    return this.uses.reduce((sum, { from, to }) => sum + to - from, 0);
  }

  get tables(): readonly number[] {
    return this.uses.map(({ table }) => table);
  }

  /** Made when asked: the most frequent spelling is that of most rows. */
  get lignes(): readonly LigneRef[] {
    const refs: LigneRef[] = [];
    for (const { table, lignes, from, to } of this.uses)
      for (const ligne of lignes.subarray(from, to)) refs.push({ table, ligne });
    return refs;
  }
}

/** Comparable key → spelling → uses. */
export type Graphies = ReadonlyMap<string, ReadonlyMap<string, Graphie>>;

/** Every spelling of the names of a champ, as the cells of all tables have them. */
export function graphiesOf(suivi: Suivi, champ: ChampId): Graphies {
  const byKey = new Map<string, Map<string, Graphie>>();
  for (const [table, lignes] of suivi.tables.entries()) {
    const column = labelColumn(lignes, champ);
    const isConstant = lignes.table.constants.some((constant) => constant.champ === champ);
    if (column !== null && !isConstant) addTable(byKey, table, lignes, column);
  }
  return byKey;
}

function addTable(
  byKey: Map<string, Map<string, Graphie>>,
  table: number,
  { rows, table: { sheet } }: Lignes,
  { codes, labels, keys, column }: LabelColumn,
): void {
  const { lignes, ends } = lignesByCode(codes, labels.length);
  for (const [code, label] of labels.entries()) {
    const [from, to] = [ends[code - 1] ?? 0, ends[code] ?? 0];
    if (from === to) continue;
    const place = { sheet, row: rows[lignes[from] ?? -1] ?? -1, column };
    const spellings = entryOf(byKey, keys[code] ?? "", () => new Map<string, Graphie>());
    const graphie = entryOf(spellings, label, () => new Graphie(label, place));
    graphie.add({ table, lignes, from, to });
  }
}

/** The lignes in the order of their codes, and where those of each code end: counted, then put in place. */
function lignesByCode(
  codes: Int32Array,
  size: number,
): { readonly lignes: Int32Array; readonly ends: Int32Array } {
  const ends = countCodes(codes, size);
  for (let code = 1; code < size; code++) ends[code] = codeAt(ends, code) + codeAt(ends, code - 1);
  const next = new Int32Array(size);
  next.set(ends.subarray(0, Math.max(0, size - 1)), Math.min(1, size));
  const lignes = new Int32Array(ends.at(-1) ?? 0);
  for (let ligne = 0; ligne < codes.length; ligne++) {
    const code = codeAt(codes, ligne);
    if (code < 0) continue;
    const at = codeAt(next, code);
    lignes[at] = ligne;
    next[code] = at + 1;
  }
  return { lignes, ends };
}
