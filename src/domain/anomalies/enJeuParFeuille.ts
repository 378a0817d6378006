import { groupBy } from "../groupBy";
import { eachInTurn, type Steps } from "../steps";
import type { Suivi } from "../suivi/suivi";
import type { Anomalie } from "./anomalie";
import { heuresEnJeu } from "./heuresEnJeu";

/** What the anomalies of one sheet put at stake. */
export interface FeuilleEnJeu {
  readonly feuille: string;
  readonly anomalies: number;
  /** No hour twice inside the sheet; null when none is known. */
  readonly heures: number | null;
}

/** By sheet, in the order of the tabs: informations have no effect on the bilans, they put nothing at stake. */
export function* enJeuParFeuille(
  suivi: Suivi,
  anomalies: readonly Anomalie[],
): Steps<readonly FeuilleEnJeu[]> {
  const graves = anomalies.filter(({ gravite }) => gravite !== "information");
  const bySheet = [...groupBy(graves, ({ place }) => place.sheet)].sort(([a], [b]) => a - b);
  return yield* eachInTurn(bySheet, function* ([sheet, own]) {
    // The gap of a total is made of hours that its rows have already told.
    const withRows = own.filter(({ lignes }) => lignes.length > 0);
    return {
      feuille: suivi.workbook.sheets[sheet]?.name ?? "",
      anomalies: own.length,
      heures: yield* heuresEnJeu(suivi, withRows),
    };
  });
}
