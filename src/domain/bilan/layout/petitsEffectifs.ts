import type { Ventilation } from "../bilan";
import type { Inconnue } from "./pinned";

/**
 * Masking of small numbers: 1 to 4 persons (1 to 10 for sensitive publics) are
 * not printed, nor what would let a reader compute them. Source of the
 * thresholds: parametres.ts.
 */
export interface Seuils {
  readonly seuilEffectif: number;
  readonly seuilEffectifSensible: number;
}

/** Lines whose sum a reader knows: a printed grand total, or a sub-total line that may itself be masked. */
export interface Groupe {
  readonly membres: readonly number[];
  /** Index of the sub-total line; null when the sum is always printed. */
  readonly sousTotal: number | null;
}

/** One flag per line, true = « s »; null = nothing of the block can be printed safely. */
export type Masque = readonly boolean[] | null;

type Ligne = Pick<Ventilation, "personnes" | "contrats" | "heures" | "sensible">;

/** Persons of a line; contracts when persons are not told; null when neither is. */
export function effectif(ligne: Ligne): number | null {
  const hasHeures = ligne.heures !== null && ligne.heures !== 0;
  // Hours without anybody: their persons or contracts are not told.
  const told = [ligne.personnes, ligne.contrats].find(
    (count) => count !== null && (count > 0 || !hasHeures),
  );
  return told ?? (hasHeures ? null : 0);
}

/** A masked line to be guessed: a reader knows that a printed one counts somebody. */
export function inconnueOf(ligne: Ligne, isPrinted: boolean): Inconnue {
  const count = effectif(ligne);
  return { effectif: count, least: isPrinted && (count ?? 0) > 0 ? 1 : 0 };
}

export function isPetit(count: number | null, seuil: number): boolean {
  return count !== null && count > 0 && count < seuil;
}

/**
 * Masks the small lines, then, as long as the sum of a group would give a
 * masked line away, its next smallest line. `forced`: lines to mask anyway.
 */
export function maskLignes(
  lignes: readonly Ligne[],
  groupes: readonly Groupe[],
  seuils: Seuils,
  forced: readonly boolean[] = [],
): Masque {
  const effectifs = lignes.map(effectif);
  const seuilOf = lignes.map((ligne) =>
    ligne.sensible ? seuils.seuilEffectifSensible : seuils.seuilEffectif,
  );
  const masked = effectifs.map(
    (count, index) =>
      forced[index] === true || count === null || isPetit(count, seuilOf[index] ?? 0),
  );
  for (;;) {
    const weak = groupes.find((groupe) => isWeak(groupe, { masked, effectifs, seuilOf }));
    if (weak === undefined) return masked;
    const next = nextToMask(weak, { masked, effectifs });
    if (next === null) return null;
    masked[next] = true;
  }
}

interface State {
  readonly masked: readonly boolean[];
  readonly effectifs: readonly (number | null)[];
}

/**
 * A printed sum gives the masked lines away when one alone is masked, or when
 * together they are still a small number. A masked sub-total is given away when
 * all its lines are printed.
 */
function isWeak(
  { membres, sousTotal }: Groupe,
  { masked, effectifs, seuilOf }: State & { readonly seuilOf: readonly number[] },
): boolean {
  const hidden = membres.filter((index) => masked[index]);
  if (sousTotal !== null && masked[sousTotal] === true) {
    return hidden.length === 0 && membres.some((index) => effectifs[index] !== 0);
  }
  if (hidden.length === 0) return false;
  const together = hidden.reduce((sum, index) => sum + (effectifs[index] ?? 0), 0);
  const seuil = Math.max(...hidden.map((index) => seuilOf[index] ?? 0));
  return hidden.length < 2 || together < seuil;
}

/** Smallest printed line of the group that holds someone, else its sub-total. */
function nextToMask({ membres, sousTotal }: Groupe, { masked, effectifs }: State): number | null {
  const [next] = membres
    .filter((index) => masked[index] === false && effectifs[index] !== 0)
    .toSorted((a, b) => (effectifs[a] ?? 0) - (effectifs[b] ?? 0));
  if (next !== undefined) return next;
  return sousTotal !== null && masked[sousTotal] === false ? sousTotal : null;
}
