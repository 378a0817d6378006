import type { ChampId } from "../columns/champs";
import { PAUSE, type Steps } from "../steps";
import { codeAt, valueAt } from "../suivi/codes";
import type { Codes } from "../suivi/combineCodes";
import { labelColumn, mapLabels, numberColumn } from "../suivi/labels";
import { describesPersonne } from "../suivi/personnes";
import type { LigneRef, Suivi } from "../suivi/suivi";
import { TextIndex } from "../suivi/tupleIndex";

/** The lignes of a workbook put end to end, so that one array holds what all its tables tell. */
export class Rangs {
  readonly count: number;
  private readonly starts: readonly number[];

  constructor({ tables }: Suivi) {
    let count = 0;
    this.starts = tables.map((lignes) => (count += lignes.count) - lignes.count);
    this.count = count;
  }

  of({ table, ligne }: LigneRef): number {
    return this.startOf(table) + ligne;
  }

  startOf(table: number): number {
    return this.starts[table] ?? 0;
  }
}

/**
 * A closed or open list as the whole workbook tells it: by rank, what the row says of its
 * person, or the person's other rows; no code at all when no table has the champ.
 */
export interface Attribut extends Codes {
  readonly labels: readonly string[];
}

const ABSENT: Attribut = { size: 0, labels: [], codes: new Int32Array() };

export function* labelAttribut(suivi: Suivi, rangs: Rangs, champ: ChampId): Steps<Attribut> {
  const columns = suivi.tables.map((lignes) => labelColumn(lignes, champ));
  if (columns.every((column) => column === null)) return ABSENT;
  const index = new TextIndex();
  const labels: string[] = [];
  const codes = new Int32Array(rangs.count).fill(-1);
  for (const [table, column] of columns.entries()) {
    yield PAUSE;
    const codeOf = (_: string, label: string) => {
      const code = index.of(label);
      labels[code] = label;
      return code;
    };
    if (column !== null)
      codes.set(mapLabels(column, column.codes.length, codeOf), rangs.startOf(table));
  }
  yield PAUSE;
  if (codes.includes(-1)) yield* tellPersonnes(suivi, { told: codes, nothing: -1 });
  return { size: labels.length, labels, codes };
}

/** The same for figures and days: NaN for none, nothing at all when no table has the champ. */
export function* numberAttribut(suivi: Suivi, rangs: Rangs, champ: ChampId): Steps<Float64Array> {
  const columns = suivi.tables.map((lignes) => numberColumn(lignes, champ));
  if (columns.every((column) => column === null)) return new Float64Array();
  const values = new Float64Array(rangs.count).fill(Number.NaN);
  for (const [table, column] of columns.entries())
    if (column !== null) values.set(column.values, rangs.startOf(table));
  yield PAUSE;
  if (values.includes(Number.NaN))
    yield* tellPersonnes(suivi, { told: values, nothing: Number.NaN });
  return values;
}

interface Told {
  /** By rank. */
  readonly told: Int32Array | Float64Array;
  readonly nothing: number;
}

/** Where a row tells nothing, what the first row that describes its person tells. */
function* tellPersonnes(suivi: Suivi, { told, nothing }: Told): Steps<void> {
  const byPersonne = new Float64Array(suivi.personnes?.length ?? 0).fill(nothing);
  const isNothing = (value: number) => Object.is(value, nothing);
  eachPersonne(suivi, (personne, rang, isDescribed) => {
    if (isDescribed && isNothing(valueAt(byPersonne, personne)))
      byPersonne[personne] = told[rang] ?? nothing;
  });
  yield PAUSE;
  eachPersonne(suivi, (personne, rang) => {
    if (isNothing(told[rang] ?? nothing)) told[rang] = byPersonne[personne] ?? nothing;
  });
}

/** Each row that names a person, by rank; a row of contrat alone does not describe it. */
function eachPersonne(
  { tables, links }: Suivi,
  visit: (personne: number, rang: number, isDescribed: boolean) => void,
): void {
  let rang = 0;
  for (const [table, lignes] of tables.entries()) {
    const personnes = links[table]?.personne;
    const isDescribed = describesPersonne(lignes);
    for (let ligne = 0; ligne < lignes.count; ligne++, rang++) {
      const personne = codeAt(personnes, ligne);
      if (personne !== -1) visit(personne, rang, isDescribed);
    }
  }
}
