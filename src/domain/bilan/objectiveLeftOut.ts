import type { Analysis } from "../analyzeWorkbook";
import { isOfHoursDone } from "../anomalies/heuresOfLigne";
import { isListing } from "../suivi/listing";
import { isMarked, markLignes } from "../suivi/markLignes";
import type { LigneRef } from "../suivi/suivi";

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
    .filter(({ gravite, champ }) => gravite === "bloquante" && !isOfHoursDone(champ))
    .map(({ place }) => place);
  const isBlocked = isMarked(markLignes(suivi, blocked));
  const areListing = suivi.tables.map(isListing);
  return ({ table, ligne }) =>
    areListing[table] === true && excluded[table]?.[ligne] === 1 && isBlocked(table, ligne);
}
