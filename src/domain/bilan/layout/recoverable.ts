/** What a reader can add up: printed figures are known, the others are unknowns by their number. */
export interface Somme {
  /** Unknowns and their sign. */
  readonly termes: ReadonlyMap<number, number>;
}

const DUST = 1e-9;

/** The unknowns that the sums determine: those alone in a row of the reduced system (Gauss–Jordan). */
export function recoverable(sommes: readonly Somme[]): ReadonlySet<number> {
  const reduced: { pivot: number; termes: Map<number, number> }[] = [];
  for (const { termes } of sommes) {
    const row = new Map(termes);
    for (const { pivot, termes: known } of reduced) eliminate(row, pivot, known);
    const [pivot, factor] = row.entries().next().value ?? [];
    if (pivot === undefined || factor === undefined) continue;
    const scaled = new Map([...row].map(([unknown, value]) => [unknown, value / factor]));
    for (const other of reduced) eliminate(other.termes, pivot, scaled);
    reduced.push({ pivot, termes: scaled });
  }
  return new Set(reduced.flatMap(({ pivot, termes }) => (termes.size === 1 ? [pivot] : [])));
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
