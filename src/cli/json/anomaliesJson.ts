import { runToEnd } from "../../domain/steps";
import type { Anomalie } from "../../domain/anomalies/anomalie";
import { enJeuParFeuille } from "../../domain/anomalies/enJeuParFeuille";
import type { AnomalieAcceptee } from "../../domain/exceptions/exception";
import { renderAnomalie } from "../../domain/anomalies/renderAnomalie";
import { cellAddress, columnLetters } from "../../domain/sheet";
import type { Suivi } from "../../domain/suivi/suivi";
import { rounded } from "./rounded";

/** `anomalies` of the JSON of `verifier`. No personal value is in it: see anomalies/shownValue.ts. */
export function anomaliesJson(suivi: Suivi, anomalies: readonly Anomalie[]) {
  return anomalies.map((anomalie) => {
    const { row, column } = anomalie.place;
    const { titre, message, pourCorriger } = renderAnomalie(anomalie);
    return {
      code: anomalie.code,
      gravite: anomalie.gravite,
      feuille: suivi.workbook.sheets[anomalie.place.sheet]?.name ?? "",
      cellule: cellName(row, column),
      ligne: row < 0 ? null : row + 1,
      champ: anomalie.champ,
      titre,
      message,
      pourCorriger,
      heures: anomalie.heures === null ? null : rounded(anomalie.heures),
      correction: anomalie.correction,
    };
  });
}

/** `enJeu`: hours that the anomalies of each sheet leave out or put at stake. */
export function enJeuJson(suivi: Suivi, anomalies: readonly Anomalie[]) {
  return runToEnd(enJeuParFeuille(suivi, anomalies)).map(({ heures, ...rest }) => ({
    ...rest,
    heures: heures === null ? null : rounded(heures),
  }));
}

/** `exceptions`: anomalies accepted in « Paramètres », with the reason. */
export function exceptionsJson(suivi: Suivi, acceptees: readonly AnomalieAcceptee[]) {
  return acceptees.map(({ anomalie, motif }) => {
    const { code, place, heures } = anomalie;
    return {
      code,
      feuille: suivi.workbook.sheets[place.sheet]?.name ?? "",
      cellule: cellName(place.row, place.column),
      heures: heures === null ? null : rounded(heures),
      motif,
    };
  });
}

/** « O4 », « O » for a whole column, null for a row or the whole sheet. */
export function cellName(row: number, column: number): string | null {
  if (column < 0) return null;
  return row < 0 ? columnLetters(column) : cellAddress(row, column);
}
