import { inSlices, type Steps } from "../steps";
import type { LigneRef, Suivi } from "../suivi/suivi";
import type { Anomalie } from "./anomalie";
import { heuresOfLigne } from "./heuresOfLigne";

/** Anomalies gone through without a pause. */
const ANOMALIES = 512;

/**
 * Hours that some anomalies put at stake together, no hour counted twice:
 * those of a row count once whatever is told of it. Null when none is known.
 */
export function* heuresEnJeu(suivi: Suivi, anomalies: readonly Anomalie[]): Steps<number | null> {
  const byRow = new Map<number, number>();
  const elsewhere = new Map<string, number>();
  yield* inSlices(anomalies.length, ANOMALIES, (from, to) => {
    for (const anomalie of anomalies.slice(from, to)) {
      for (const [row, heures] of stakesOf(suivi, anomalie)) raise(byRow, row, heures);
      if (anomalie.lignes.length === 0 && anomalie.heures !== null) {
        raise(elsewhere, placeKey(anomalie), anomalie.heures);
      }
    }
  });
  if (byRow.size + elsewhere.size === 0) return null;
  return [...byRow.values(), ...elsewhere.values()].reduce((sum, heures) => sum + heures, 0);
}

/** Whole rows; or the part that the anomaly tells, when it is less: one month, a gap. */
function stakesOf(
  suivi: Suivi,
  { champ, lignes, heures }: Anomalie,
): readonly (readonly [row: number, heures: number])[] {
  const rows = lignes
    .map((ref) => [rowKey(suivi, ref), heuresOfLigne(suivi, ref, champ)] as const)
    .filter(([, own]) => !Number.isNaN(own));
  const total = rows.reduce((sum, [, own]) => sum + own, 0);
  const [first] = rows;
  if (first === undefined || heures === null || heures >= total) return rows;
  return rows.length === 1 ? [[first[0], heures]] : rows;
}

function rowKey({ tables }: Suivi, { table, ligne }: LigneRef): number {
  return ligne * tables.length + table;
}

function placeKey({ code, place }: Anomalie): string {
  return [code, place.sheet, place.row, place.column].join(":");
}

function raise<Key>(stakes: Map<Key, number>, key: Key, heures: number): void {
  const known = stakes.get(key);
  if (known === undefined || heures > known) stakes.set(key, heures);
}
