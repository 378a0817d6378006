/** A sum that a reader knows: coefficients of the masked figures, and what they add up to. */
export interface Equation {
  readonly coefficients: readonly number[];
}

/**
 * The masked figures that the known sums determine, by their index: those that
 * are alone in a row once the system is reduced (Gauss–Jordan).
 */
export function recoverMasked(equations: readonly Equation[], unknowns: number): number[] {
  const rows = equations.map(({ coefficients }) => [...coefficients]);
  let rank = 0;
  for (let column = 0; column < unknowns; column++) {
    const pivot = rows.findIndex(
      (row, index) => index >= rank && Math.abs(row[column] ?? 0) > 1e-9,
    );
    const found = rows[pivot];
    if (found === undefined) continue;
    rows.splice(pivot, 1);
    const scaled = found.map((value) => value / (found[column] ?? 1));
    for (const [index, row] of rows.entries()) {
      const factor = row[column] ?? 0;
      rows[index] = row.map((value, at) => value - factor * (scaled[at] ?? 0));
    }
    rows.splice(rank, 0, scaled);
    rank++;
  }
  return rows.flatMap((row) => {
    const present = row.flatMap((value, index) => (Math.abs(value) > 1e-9 ? [index] : []));
    return present.length === 1 ? present : [];
  });
}
