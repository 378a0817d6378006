import type { Anomalie } from "../../domain/anomalies/anomalie";
import { anomalieKey, type GroupeAnomalies } from "../verification";

/** Id of the item of the list that stands for an anomaly of a group. */
export function itemIdAt({ id }: GroupeAnomalies, index: number): string {
  return `lieu ${id} ${String(index)}`.replaceAll(" ", "-");
}

/** Where an anomaly is listed now, by what it is and not by who made it: a new check makes new ones. */
export function findListed(
  groupes: readonly GroupeAnomalies[],
  key: string,
): {
  readonly groupe: GroupeAnomalies;
  readonly anomalie: Anomalie;
  readonly index: number;
} | null {
  for (const groupe of groupes) {
    const index = groupe.anomalies.findIndex((anomalie) => anomalieKey(anomalie) === key);
    const anomalie = groupe.anomalies[index];
    if (anomalie !== undefined) return { groupe, anomalie, index };
  }
  return null;
}
