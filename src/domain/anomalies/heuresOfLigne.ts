import type { ChampId } from "../columns/champs";
import type { Lignes } from "../rows/lignes";
import { numberAt, numberColumn } from "../suivi/labels";
import type { LigneRef, Suivi } from "../suivi/suivi";

/** Champs of the hours done: when only they are odd, the objective of the row still holds. */
const DONE: ReadonlySet<ChampId | null> = new Set<ChampId | null>([
  "heuresRealisees",
  "heuresMois",
  "heuresRestantes",
  "tauxRealisation",
]);

export function isOfHoursDone(champ: ChampId | null): boolean {
  return DONE.has(champ);
}

/**
 * Hours that a row is about; NaN if unknown. Those done; or planned, where the row is a marché or an
 * objective, unless what is odd is in its hours done and it tells some.
 */
export function heuresOfLigne(
  suivi: Suivi,
  { table, ligne }: LigneRef,
  champ: ChampId | null,
): number {
  const lignes = suivi.tables[table];
  const done = suivi.links[table]?.heures[ligne] ?? Number.NaN;
  if (lignes === undefined || !isOfObjectives(lignes)) return done;
  if (isOfHoursDone(champ) && done > 0) return done;
  return numberAt(numberColumn(lignes, "heuresPrevues"), ligne);
}

function isOfObjectives({ natures: [grain] }: Lignes): boolean {
  return grain === "marche" || grain === "objectif";
}
