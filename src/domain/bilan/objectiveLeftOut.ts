import type { Analysis } from "../analyzeWorkbook";
import { isListing } from "../suivi/listing";
import { isMarked, markLignes } from "../suivi/markLignes";
import type { LigneRef } from "../suivi/suivi";

/** Champs of the hours done: when only they are odd, the objective of the row still holds. */
const DONE: readonly (string | null)[] = [
  "heuresRealisees",
  "heuresMois",
  "heuresRestantes",
  "tauxRealisation",
];

/**
 * Rows whose objective does not count: a blocking anomaly on a marché's row
 * that is about something else than its hours done. On rows of persons the
 * objective is the marché's, told again: it is not the row's to lose.
 */
export function objectiveLeftOut({
  suivi,
  excluded,
  anomalies,
}: Analysis): (row: LigneRef) => boolean {
  const blocked = anomalies
    .filter(({ gravite, champ }) => gravite === "bloquante" && !DONE.includes(champ))
    .map(({ place }) => place);
  const isBlocked = isMarked(markLignes(suivi, blocked));
  const areListing = suivi.tables.map(isListing);
  return ({ table, ligne }) =>
    areListing[table] === true && excluded[table]?.[ligne] === 1 && isBlocked(table, ligne);
}
