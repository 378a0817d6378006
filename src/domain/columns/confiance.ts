import type { Confiance } from "../clause";

/** At this score a champ is sure; at PROBABLE it is used and shown; beneath, it is only proposed. */
export const SURE = 0.9;
export const PROBABLE = 0.7;
/** Words of a known spelling: a mere likeness does not compete with them. */
export const EXACT = 0.97;
/** Only a person can tell. */
export const TIED_SCORE = 0.69;

export function confianceOf(score: number): Confiance {
  if (score >= SURE) return "sûr";
  return score >= PROBABLE ? "probable" : "à vérifier";
}
