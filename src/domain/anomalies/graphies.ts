import type { ChampId } from "../columns/champs";
import type { LabelColumn, Lignes } from "../rows/lignes";
import type { CellPlace } from "../sheet";
import { labelColumn } from "../suivi/labels";
import type { LigneRef, Suivi } from "../suivi/suivi";

/** One spelling of a name, its first cell and the rows that use it. */
export interface Graphie {
  readonly label: string;
  readonly place: CellPlace;
  readonly lignes: LigneRef[];
}

/** Comparable key → spelling → uses. */
export type Graphies = ReadonlyMap<string, ReadonlyMap<string, Graphie>>;

/** Every spelling of the names of a champ, as the cells of all tables have them. */
export function graphiesOf(suivi: Suivi, champ: ChampId): Graphies {
  const byKey = new Map<string, Map<string, Graphie>>();
  for (const [table, lignes] of suivi.tables.entries()) {
    const column = labelColumn(lignes, champ);
    const isConstant = lignes.table.constants.some((constant) => constant.champ === champ);
    if (column === null || isConstant) continue;
    for (const [code, graphie] of graphiesOfTable(table, lignes, column).entries()) {
      if (graphie !== undefined) add(byKey, column.keys[code] ?? "", graphie);
    }
  }
  return byKey;
}

/** By code of the label; a hole where no row uses it. */
function graphiesOfTable(
  table: number,
  { count, rows, table: { sheet } }: Lignes,
  { codes, labels, column }: LabelColumn,
): readonly (Graphie | undefined)[] {
  const byCode = labels.map((): Graphie | undefined => undefined);
  for (let ligne = 0; ligne < count; ligne++) {
    const code = codes[ligne] ?? -1;
    const label = labels[code];
    if (label === undefined) continue;
    const place = { sheet, row: rows[ligne] ?? -1, column };
    const graphie = (byCode[code] ??= { label, place, lignes: [] });
    graphie.lignes.push({ table, ligne });
  }
  return byCode;
}

function add(byKey: Map<string, Map<string, Graphie>>, key: string, graphie: Graphie): void {
  const spellings = byKey.get(key) ?? new Map<string, Graphie>();
  byKey.set(key, spellings);
  const known = spellings.get(graphie.label);
  if (known === undefined) spellings.set(graphie.label, graphie);
  else for (const ref of graphie.lignes) known.lignes.push(ref);
}
