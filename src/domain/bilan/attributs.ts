import type { ChampId } from "../columns/champs";
import { codeAt, valueAt } from "../suivi/codes";
import { labelColumn, mapLabels, numberColumn } from "../suivi/labels";
import type { Suivi } from "../suivi/suivi";
import { TextIndex } from "../suivi/tupleIndex";

/** A closed or open list as the whole workbook tells it: one code per distinct label, -1 for none. */
export interface Attribut {
  readonly labels: readonly string[];
  /** By table, then by ligne: what the row says of its person, or the person's other rows. */
  readonly codes: readonly Int32Array[];
}

export function labelAttribut(suivi: Suivi, champ: ChampId): Attribut {
  const index = new TextIndex();
  const labels: string[] = [];
  const codes = suivi.tables.map((lignes) =>
    mapLabels(labelColumn(lignes, champ), lignes.count, (_, label) => {
      const code = index.of(label);
      labels[code] = label;
      return code;
    }),
  );
  if (labels.length > 0) tellPersonnes(suivi, codes);
  return { labels, codes };
}

function tellPersonnes(suivi: Suivi, codes: readonly Int32Array[]): void {
  const told = new Int32Array(suivi.personnes?.length ?? 0).fill(-1);
  eachDescription(suivi, (personne, table, ligne) => {
    if (told[personne] === -1) told[personne] = codeAt(codes[table], ligne);
  });
  eachPersonne(suivi, (personne, table, ligne) => {
    const own = codes[table];
    if (own?.[ligne] === -1) own[ligne] = codeAt(told, personne);
  });
}

/** The same for figures and days: NaN for none. */
export function numberAttribut(suivi: Suivi, champ: ChampId): readonly Float64Array[] {
  const values = suivi.tables.map(
    (lignes) =>
      numberColumn(lignes, champ)?.values.slice() ??
      new Float64Array(lignes.count).fill(Number.NaN),
  );
  if (!suivi.tables.some((lignes) => numberColumn(lignes, champ) !== null)) return values;
  const told = new Float64Array(suivi.personnes?.length ?? 0).fill(Number.NaN);
  eachDescription(suivi, (personne, table, ligne) => {
    if (Number.isNaN(valueAt(told, personne))) told[personne] = valueAt(values[table], ligne);
  });
  eachPersonne(suivi, (personne, table, ligne) => {
    const own = values[table];
    if (own !== undefined && Number.isNaN(valueAt(own, ligne)))
      own[ligne] = valueAt(told, personne);
  });
  return values;
}

/** Each row that describes a person; a row of contrat alone says nothing of the person's other rows. */
function eachDescription(
  { personnes }: Suivi,
  visit: (personne: number, table: number, ligne: number) => void,
): void {
  for (const [personne, { lignes }] of (personnes ?? []).entries())
    for (const { table, ligne } of lignes) visit(personne, table, ligne);
}

/** Each row that names a person, in the order of the workbook. */
function eachPersonne(
  { links }: Suivi,
  visit: (personne: number, table: number, ligne: number) => void,
): void {
  for (const [table, { personne: personnes }] of links.entries()) {
    for (let ligne = 0; ligne < personnes.length; ligne++) {
      const personne = codeAt(personnes, ligne);
      if (personne !== -1) visit(personne, table, ligne);
    }
  }
}
