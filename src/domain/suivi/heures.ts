import type { Lignes, NumberColumn } from "../rows/lignes";
import { CellState } from "../rows/lignes";
import { numberColumn } from "./labels";

/**
 * Hours done that each ligne tells: its months added up when one is filled,
 * else its total. NaN when nothing can be read.
 */
export function heuresOf(lignes: Lignes): Float64Array {
  const single = singleColumn(lignes)?.values;
  const heures = single?.slice() ?? new Float64Array(lignes.count).fill(Number.NaN);
  const months = lignes.months.map(({ hours }) => hours);
  if (months.length === 0) return heures;
  for (let ligne = 0; ligne < heures.length; ligne++) {
    const added = addMonths(months, ligne);
    if (!Number.isNaN(added)) heures[ligne] = added;
  }
  return heures;
}

/** Hours told as one figure. */
function singleColumn(lignes: Lignes): NumberColumn | null {
  const isReleve = lignes.natures[0] === "releve";
  const ofMonth = numberColumn(lignes, "heuresMois");
  const total = numberColumn(lignes, "heuresRealisees");
  return isReleve ? (ofMonth ?? total) : (total ?? ofMonth);
}

/** NaN when no month is filled. */
function addMonths(months: readonly NumberColumn[], ligne: number): number {
  let total = Number.NaN;
  for (const month of months) {
    if (month.states[ligne] !== CellState.value) continue;
    total = (Number.isNaN(total) ? 0 : total) + (month.values[ligne] ?? 0);
  }
  return total;
}
