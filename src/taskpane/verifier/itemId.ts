import type { Anomalie } from "../../domain/anomalies/anomalie";
import type { GroupeAnomalies, Verification } from "../verification";

/** Id of the item of the list that stands for an anomaly of a group. */
export function itemIdAt({ id }: GroupeAnomalies, index: number): string {
  return `lieu ${id} ${String(index)}`.replaceAll(" ", "-");
}

export function itemId({ groupes }: Verification, anomalie: Anomalie): string {
  const group = groupes.find(({ anomalies }) => anomalies.includes(anomalie));
  return group === undefined ? "" : itemIdAt(group, group.anomalies.indexOf(anomalie));
}

export function groupIdOf({ groupes }: Verification, anomalie: Anomalie): string {
  return groupes.find(({ anomalies }) => anomalies.includes(anomalie))?.id ?? "";
}
