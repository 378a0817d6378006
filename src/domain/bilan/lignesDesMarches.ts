import { codeAt } from "../suivi/codes";
import { numberAt, numberColumn } from "../suivi/labels";
import { isListing } from "../suivi/listing";
import { objectiveOf } from "../suivi/objective";
import type { LigneRef, Marche, Suivi } from "../suivi/suivi";

/** What the rows of the marchés tell that the bilans ask for, looked for once for all MOA. */
export interface LignesDesMarches {
  /** The row of a MOA's whole objective, beside which marchés are its detail. */
  readonly isGlobal: (marche: number) => boolean;
  /** Hours planned by the rows that count; NaN when none tells them. */
  readonly prevues: (marche: number) => number;
  /** Its own share of labour replaces the parametre. */
  readonly hasOwnRate: (marche: number) => boolean;
}

export function lignesDesMarches(
  suivi: Suivi,
  isObjectiveLeftOut: (row: LigneRef) => boolean,
): LignesDesMarches {
  const globals = marchesWhere(
    suivi,
    ({ table }) => suivi.tables[table]?.natures[0] === "objectif",
  );
  const diminished = marchesWhere(suivi, isObjectiveLeftOut);
  return {
    isGlobal: (marche) => globals[marche] === 1,
    prevues: (marche) => {
      const { [marche]: own } = suivi.marches;
      if (own === undefined) return Number.NaN;
      return diminished[marche] === 1
        ? prevuesWithout(suivi, own, isObjectiveLeftOut)
        : own.heuresPrevues;
    },
    hasOwnRate: rateTest(suivi),
  };
}

/** 1 for each marché with such a row. */
function marchesWhere(suivi: Suivi, isWanted: (row: LigneRef) => boolean): Uint8Array {
  const marked = new Uint8Array(suivi.marches.length);
  for (const [table, { marche }] of suivi.links.entries()) {
    if (!isListing(suivi.tables[table])) continue;
    for (let ligne = 0; ligne < marche.length; ligne++)
      if (isWanted({ table, ligne })) marked[codeAt(marche, ligne)] = 1;
  }
  return marked;
}

function prevuesWithout(
  { tables, objectiveRegimes }: Suivi,
  { lignes }: Marche,
  isObjectiveLeftOut: (row: LigneRef) => boolean,
): number {
  const kept = lignes.filter((row) => !isObjectiveLeftOut(row));
  return objectiveOf(kept, tables, objectiveRegimes);
}

function rateTest({ tables, marches }: Suivi): (marche: number) => boolean {
  const rates = tables.map((lignes) => numberColumn(lignes, "partMo"));
  if (rates.every((column) => column === null)) return () => false;
  return (marche) => {
    for (const { table, ligne } of marches[marche]?.lignes ?? [])
      if (!Number.isNaN(numberAt(rates[table] ?? null, ligne))) return true;
    return false;
  };
}
