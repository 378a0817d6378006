import { distance } from "fastest-levenshtein";

/** From this length on, two slips may still be one name. */
const NOM_LONG = 10;

/** Comparable name of a person. Stays in memory. */
export function nameOf(nom: string, prenom: string | null): string {
  return prenom === null ? nom : `${nom} ${prenom}`;
}

/** One slip of the keyboard in a short name, two in a long one; the order of words does not count. */
export function areNear(a: string, b: string): boolean {
  const allowed = Math.min(a.length, b.length) >= NOM_LONG ? 2 : 1;
  return a !== b && Math.abs(a.length - b.length) <= allowed && distance(a, b) <= allowed;
}
