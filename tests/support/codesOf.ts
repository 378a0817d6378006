import { analyzeWorkbook } from "../../src/domain/analyzeWorkbook";
import type { Anomalie } from "../../src/domain/anomalies/anomalie";
import { renderAnomalie } from "../../src/domain/anomalies/renderAnomalie";
import type { Exemple } from "../../src/domain/anomalies/rule";
import { cellAddress } from "../../src/domain/sheet";
import { exempleWorkbook } from "./exempleWorkbook";

/** Anomalies of small sheets as a short table: [["E12", "COH-04"], …]; "" when it has no cell. */
export function codesOf(exemple: Exemple, ...codes: readonly string[]): [string, string][] {
  return found(exemple, codes).map(({ place, code }) => [addressOf(place), code]);
}

/** Same, with the sentence: [["E12", "« Les Cévennes » figure…"]]; no-break spaces shown as plain ones. */
export function messagesOf(exemple: Exemple, code: string): [string, string][] {
  return found(exemple, [code]).map((anomalie) => [
    addressOf(anomalie.place),
    renderAnomalie(anomalie).message.replaceAll(/[\u00a0\u202f]/g, " "),
  ]);
}

/** Hours at stake, anomaly by anomaly. */
export function heuresOf(exemple: Exemple, code: string): (number | null)[] {
  return found(exemple, [code]).map(({ heures }) => heures);
}

/** Groups, anomaly by anomaly. */
export function groupesOf(exemple: Exemple, code: string): string[] {
  return found(exemple, [code]).map(({ groupe }) => groupe);
}

/** Sheet rows (as Excel numbers them) left out of the bilans, all tables together. */
export function lignesExclues(exemple: Exemple): number[] {
  const { suivi, excluded } = analyzeWorkbook(exempleWorkbook(exemple));
  return suivi.tables.flatMap(({ rows }, table) =>
    Array.from(rows).flatMap((row, ligne) => (excluded[table]?.[ligne] === 1 ? [row + 1] : [])),
  );
}

/** Without codes, all but the informations. */
function found(exemple: Exemple, codes: readonly string[]): readonly Anomalie[] {
  const { anomalies } = analyzeWorkbook(exempleWorkbook(exemple));
  return codes.length > 0
    ? anomalies.filter(({ code }) => codes.includes(code))
    : anomalies.filter(({ gravite }) => gravite !== "information");
}

function addressOf({ row, column }: Anomalie["place"]): string {
  return row < 0 || column < 0 ? "" : cellAddress(row, column);
}
