import { CellState, type Lignes } from "../rows/lignes";

/** Months of one row, where they are columns; NaN when one cannot be read or none is filled. */
export function sommeDesMois(months: Lignes["months"], ligne: number): number {
  let somme = Number.NaN;
  for (const { hours } of months) {
    const state = hours.states[ligne];
    if (state === CellState.unreadable) return Number.NaN;
    if (state !== CellState.value) continue;
    somme = (Number.isNaN(somme) ? 0 : somme) + (hours.values[ligne] ?? 0);
  }
  return somme;
}
