import type { Gravite } from "../anomalies/anomalie";
import { type AnomalieCode, RULES } from "../anomalies/catalogue";
import { allowedGravites, type Gravites, type GraviteVoulue } from "./gravites";

/** A check as a person sets it. */
export interface Controle {
  readonly code: AnomalieCode;
  readonly titre: string;
  /** Its own, of the general case. */
  readonly gravite: Gravite;
  /** What it may be set to. */
  readonly permises: readonly GraviteVoulue[];
  /** Null: its own. */
  readonly voulue: GraviteVoulue | null;
}

/** Every check, in the order of the catalogue, with what is wanted of it. */
export function controlesOf(gravites: Gravites): readonly Controle[] {
  return RULES.map(({ code, titre, gravite }) => ({
    code,
    titre,
    gravite,
    permises: allowedGravites(code),
    voulue: gravites[code] ?? null,
  }));
}
