import { numberAt, numberColumn } from "../suivi/labels";
import type { LigneRef, Suivi } from "../suivi/suivi";

/** Hours that a row is about: done, or planned where the row is a marché or an objective; NaN if unknown. */
export function heuresOfLigne(suivi: Suivi, { table, ligne }: LigneRef): number {
  const lignes = suivi.tables[table];
  const grain = lignes?.natures[0];
  if (lignes !== undefined && (grain === "marche" || grain === "objectif")) {
    return numberAt(numberColumn(lignes, "heuresPrevues"), ligne);
  }
  return suivi.links[table]?.heures[ligne] ?? Number.NaN;
}
