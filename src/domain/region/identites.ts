import { countOne } from "../suivi/codes";

/**
 * For each person of a workbook, words that only the same person has in another one: see
 * CompteDuClasseur.cles. Whoever has none is known in this workbook only; two persons of one
 * workbook are two, though they have the same name and birth date.
 */
export function identitesDe(nom: string, cles: readonly (string | null)[]): readonly string[] {
  const ranks = new Map<string, number>();
  return cles.map((cle, personne) => {
    if (cle === null) return `\u0000${nom}\u0000${String(personne)}`;
    countOne(ranks, cle);
    return `${cle}|${String(ranks.get(cle))}`;
  });
}
