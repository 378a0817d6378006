import { pinned, type Inconnue } from "./pinned";

/** What a reader can add up: printed figures are known, the others are unknowns by their number. */
export interface Somme {
  /** Unknowns and their sign. */
  readonly termes: ReadonlyMap<number, number>;
}

const DUST = 1e-9;

/**
 * The unknowns that the sums determine: those alone in a row of the reduced system; else
 * those that can only be one whole number, since each counts somebody.
 */
export function recoverable(
  sommes: readonly Somme[],
  inconnues: readonly Inconnue[],
): ReadonlySet<number> {
  const reduced = reduce(sommes, inconnues);
  const alone = reduced.flatMap(({ termes }) => (termes.size === 1 ? [...termes.keys()] : []));
  if (alone.length > 0) return new Set(alone);
  return pinned([...sommes, ...reduced], inconnues);
}

/**
 * Rows each of which has an unknown that no other has (Gauss–Jordan): the one that counts
 * the most, so that the others tell what the smallest figures add up to.
 */
function reduce(sommes: readonly Somme[], inconnues: readonly Inconnue[]): readonly Somme[] {
  const reduced: { pivot: number; termes: Map<number, number> }[] = [];
  for (const { termes } of sommes) {
    const row = new Map(termes);
    for (const { pivot, termes: known } of reduced) eliminate(row, pivot, known);
    const pivot = largest(row.keys(), inconnues);
    const factor = row.get(pivot);
    if (factor === undefined) continue;
    const scaled = new Map([...row].map(([unknown, value]) => [unknown, value / factor]));
    for (const other of reduced) eliminate(other.termes, pivot, scaled);
    reduced.push({ pivot, termes: scaled });
  }
  return reduced;
}

/** -1 of none. */
function largest(unknowns: Iterable<number>, inconnues: readonly Inconnue[]): number {
  let [found, most] = [-1, -1];
  for (const unknown of unknowns) {
    const effectif = inconnues[unknown]?.effectif ?? 0;
    if (effectif > most) [found, most] = [unknown, effectif];
  }
  return found;
}

/** Takes the pivot out of a row. */
function eliminate(
  row: Map<number, number>,
  pivot: number,
  known: ReadonlyMap<number, number>,
): void {
  const factor = row.get(pivot);
  if (factor === undefined) return;
  for (const [unknown, value] of known) {
    const rest = (row.get(unknown) ?? 0) - factor * value;
    if (Math.abs(rest) < DUST) row.delete(unknown);
    else row.set(unknown, rest);
  }
}
