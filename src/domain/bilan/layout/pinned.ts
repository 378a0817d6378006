/** A masked figure: how many it counts (null: not told), and the fewest that a reader knows it counts. */
export interface Inconnue {
  readonly effectif: number | null;
  readonly least: number;
}

interface Somme {
  readonly termes: ReadonlyMap<number, number>;
}

/** Whole numbers that a figure can still be. */
interface Bornes {
  min: number;
  max: number;
}

const DUST = 1e-6;
const ROUNDS = 8;

/**
 * The unknowns that can be one whole number only, by what the rest of each sum leaves
 * them: two lines that add up to 2 are 1 and 1, for each is printed because it counts somebody.
 */
export function pinned(
  sommes: readonly Somme[],
  inconnues: readonly Inconnue[],
): ReadonlySet<number> {
  const bornes = inconnues.map(({ least }): Bornes => ({ min: least, max: Infinity }));
  const told = sommes.flatMap(({ termes }) => {
    const total = totalOf(termes, inconnues);
    return total === null ? [] : [{ termes, total }];
  });
  for (let round = 0; round < ROUNDS; round++) {
    if (!told.map((one) => tighten(one, bornes)).includes(true)) break;
  }
  return new Set(bornes.flatMap(({ min, max }, unknown) => (max - min < DUST ? [unknown] : [])));
}

/** What the reader knows that the terms add up to; null when one of them is not told. */
function totalOf(
  termes: ReadonlyMap<number, number>,
  inconnues: readonly Inconnue[],
): number | null {
  let total = 0;
  for (const [unknown, factor] of termes) {
    const effectif = inconnues[unknown]?.effectif ?? null;
    if (effectif === null) return null;
    total += factor * effectif;
  }
  return total;
}

/** Brings the bounds of each term closer; whether one moved. */
function tighten(
  { termes, total }: Somme & { readonly total: number },
  bornes: readonly Bornes[],
): boolean {
  const [low, high] = [sumOfEnds(termes, bornes, true), sumOfEnds(termes, bornes, false)];
  let moved = false;
  for (const [unknown, factor] of termes) {
    const own = bornes[unknown];
    if (own === undefined) continue;
    const most = (total - low.without(endOf(own, factor, true))) / factor;
    const fewest = (total - high.without(endOf(own, factor, false))) / factor;
    const min = Math.max(own.min, Math.ceil(Math.min(most, fewest) - DUST));
    const max = Math.min(own.max, Math.floor(Math.max(most, fewest) + DUST));
    moved ||= min > own.min || max < own.max;
    Object.assign(own, { min, max });
  }
  return moved;
}

/** The least or the most that a term can be. */
function endOf({ min, max }: Bornes, factor: number, isLow: boolean): number {
  return factor * (factor > 0 === isLow ? min : max);
}

/** Infinite ends are counted apart, so that one of them can be taken out. */
function sumOfEnds(termes: ReadonlyMap<number, number>, bornes: readonly Bornes[], isLow: boolean) {
  const ends = [...termes].map(([unknown, factor]) =>
    endOf(bornes[unknown] ?? { min: 0, max: 0 }, factor, isLow),
  );
  const finite = ends.filter(Number.isFinite).reduce((sum, end) => sum + end, 0);
  const infinite = ends.filter((end) => !Number.isFinite(end)).length;
  const beyond = isLow ? -Infinity : Infinity;
  return {
    without: (end: number) => {
      const isOwn = !Number.isFinite(end);
      if (infinite > (isOwn ? 1 : 0)) return beyond;
      return isOwn ? finite : finite - end;
    },
  };
}
