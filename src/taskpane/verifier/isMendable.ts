import type { Anomalie } from "../../domain/anomalies/anomalie";

/** Clausier may have something to propose: safe in one batch, or for a person to choose. */
export function isMendable({ correction }: Anomalie): boolean {
  return correction === "A" || correction === "B";
}
