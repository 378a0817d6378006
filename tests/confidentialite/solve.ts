/** Figures with their factors, and the number that they add up to. */
export interface Somme {
  readonly termes: ReadonlyMap<string, number>;
  readonly total: number;
}

interface Row {
  readonly termes: Map<string, number>;
  total: number;
}

const DUST = 1e-7;

/** The sums, each with a figure that no other has: Gauss–Jordan, the shortest sum first. */
export function reduce(sommes: readonly Somme[]): readonly Somme[] {
  const pivots = new Map<string, Row>();
  const rows = sommes.toSorted((a, b) => a.termes.size - b.termes.size);
  for (const { termes, total } of rows) {
    const row = { termes: new Map(termes), total };
    for (const [figure, pivot] of pivots) take(row, figure, pivot);
    const [figure] = row.termes.keys();
    if (figure === undefined) continue;
    for (const other of pivots.values()) take(other, figure, row);
    pivots.set(figure, row);
  }
  return [...pivots.values()];
}

/** Takes one figure out of a row, with a multiple of another row that has it. */
function take(row: Row, figure: string, pivot: Somme): void {
  const factor = row.termes.get(figure);
  if (factor === undefined) return;
  const ratio = factor / (pivot.termes.get(figure) ?? 1);
  row.total -= ratio * pivot.total;
  for (const [other, value] of pivot.termes) {
    const rest = (row.termes.get(other) ?? 0) - ratio * value;
    if (Math.abs(rest) < DUST) row.termes.delete(other);
    else row.termes.set(other, rest);
  }
}

interface Bornes {
  min: number;
  max: number;
}

const ROUNDS = 8;

/**
 * Figures that can have one value only, since each counts at least `least` persons or
 * contrats: what the rest of each sum leaves to a figure, again and again.
 */
export function pinned(
  sommes: readonly Somme[],
  least: (figure: string) => number | null,
): ReadonlyMap<string, number> {
  const bornes = new Map<string, Bornes>();
  for (const { termes } of sommes) {
    for (const figure of termes.keys())
      bornes.set(figure, { min: least(figure) ?? Number.NEGATIVE_INFINITY, max: Infinity });
  }
  for (let round = 0; round < ROUNDS; round++) for (const somme of sommes) tighten(somme, bornes);
  return new Map(
    [...bornes].flatMap(([figure, { min, max }]) => (max - min < DUST ? [[figure, min]] : [])),
  );
}

function tighten({ termes, total }: Somme, bornes: ReadonlyMap<string, Bornes>): void {
  for (const [figure, factor] of termes) {
    const own = bornes.get(figure);
    if (own === undefined) continue;
    const others = [...termes].filter(([other]) => other !== figure);
    const ends = others.map(([other, value]) => {
      const { min = 0, max = 0 } = bornes.get(other) ?? {};
      return value > 0 ? [value * min, value * max] : [value * max, value * min];
    });
    const low = total - ends.reduce((sum, [, high = 0]) => sum + high, 0);
    const high = total - ends.reduce((sum, [bottom = 0]) => sum + bottom, 0);
    const [min, max] = factor > 0 ? [low / factor, high / factor] : [high / factor, low / factor];
    own.min = Math.max(own.min, Math.ceil(min - DUST));
    own.max = Math.min(own.max, Math.floor(max + DUST));
  }
}
