import type { Analysis } from "../analyzeWorkbook";
import type { Anomalie } from "../anomalies/anomalie";
import { comparePlaces } from "../anomalies/comparePlaces";
import { tidy } from "../values/text";
import type { Exception } from "./exception";
import { readExceptions } from "./readExceptions";
import { Reperes } from "./repere";

/** The exceptions of the workbook with these anomalies accepted too: to be saved (see exceptionEdits). */
export function acceptAnomalies(
  analysis: Analysis,
  accepted: readonly Anomalie[],
  motif: string,
): readonly Exception[] {
  return [...readExceptions(analysis.suivi.workbook), ...exceptionsOf(analysis, accepted, motif)];
}

/** The exceptions of the workbook without those that cover these anomalies: they will be told again. */
export function withdrawExceptions(
  analysis: Analysis,
  withdrawn: readonly Anomalie[],
): readonly Exception[] {
  const names = new Set(exceptionsOf(analysis, withdrawn, "").map(nameOf));
  return readExceptions(analysis.suivi.workbook).filter(
    (exception) => !names.has(nameOf(exception)),
  );
}

function nameOf({ code, repere }: Exception): string {
  return `${code} ${repere}`;
}

/** Rows alike are told apart by their rank among all the anomalies of the code, accepted or not. */
function exceptionsOf(
  { suivi, anomalies, acceptees }: Analysis,
  chosen: readonly Anomalie[],
  motif: string,
): readonly Exception[] {
  const wanted = new Set(chosen);
  const codes = new Set(chosen.map(({ code }) => code));
  const all = [...anomalies, ...acceptees.map(({ anomalie }) => anomalie)]
    .filter(({ code }) => codes.has(code))
    .sort(comparePlaces);
  const reperes = new Reperes(suivi);
  return all.flatMap((anomalie): readonly Exception[] => {
    const repere = reperes.of(anomalie);
    return wanted.has(anomalie) ? [{ code: anomalie.code, repere, motif: tidy(motif) }] : [];
  });
}
