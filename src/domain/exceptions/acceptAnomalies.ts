import type { Analysis } from "../analyzeWorkbook";
import type { Anomalie } from "../anomalies/anomalie";
import { comparePlaces } from "../anomalies/comparePlaces";
import { isNir } from "../values/nir";
import { findCoordinates } from "../values/freeText";
import { tidy } from "../values/text";
import type { Exception } from "./exception";
import { readExceptions } from "./readExceptions";
import { Reperes } from "./repere";

const MOTIF_MIN = 3;
const MOTIF_MAX = 200;

/** Why a reason cannot be kept, in French; null when it can. */
export function refusDuMotif(motif: string): string | null {
  const { length } = tidy(motif);
  if (length < MOTIF_MIN) return "Indiquez le motif, par exemple « Avenant n° 2 signé le 12/03 ».";
  if (length > MOTIF_MAX) return `Le motif est limité à ${String(MOTIF_MAX)} caractères.`;
  return isNir(motif) || findCoordinates(motif) !== null
    ? "Ne saisissez pas de données personnelles dans le motif."
    : null;
}

/** The exceptions of the workbook with these anomalies accepted too: to be saved (see exceptionEdits). */
export function acceptAnomalies(
  { suivi, anomalies, acceptees }: Analysis,
  accepted: readonly Anomalie[],
  motif: string,
): readonly Exception[] {
  const wanted = new Set(accepted);
  const codes = new Set(accepted.map(({ code }) => code));
  const all = [...anomalies, ...acceptees.map(({ anomalie }) => anomalie)]
    .filter(({ code }) => codes.has(code))
    .sort(comparePlaces);
  const reperes = new Reperes(suivi);
  const added = all.flatMap((anomalie): readonly Exception[] => {
    const repere = reperes.of(anomalie);
    return wanted.has(anomalie) ? [{ code: anomalie.code, repere, motif: tidy(motif) }] : [];
  });
  return [...readExceptions(suivi.workbook), ...added];
}
