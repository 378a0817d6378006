import { CellState, type NumberColumn } from "./lignes";

/**
 * Hours told in parts (« Heures ETTI | Heures GEIQ »), as one figure by ligne. A ligne of which one
 * part cannot be read has no figure: the others would say less than what was done.
 */
export function addParts([first, ...others]: readonly NumberColumn[]): NumberColumn | null {
  if (first === undefined) return null;
  const sum = { ...first, states: first.states.slice(), values: first.values.slice() };
  for (const part of others) addPart(sum, part);
  return sum;
}

function addPart({ states, values }: NumberColumn, part: NumberColumn): void {
  for (const [ligne, state] of part.states.entries()) {
    if (states[ligne] === CellState.unreadable || state === CellState.empty) continue;
    const before = states[ligne] === CellState.value ? (values[ligne] ?? 0) : 0;
    states[ligne] = state;
    values[ligne] = before + (part.values[ligne] ?? Number.NaN);
  }
}
