import type { Lignes, NumberColumn } from "../rows/lignes";
import { CellState } from "../rows/lignes";
import { numberAt, numberColumn } from "./labels";

/**
 * Hours done that each ligne tells: its months added up when one is filled,
 * else its total. NaN when nothing can be read.
 */
export function heuresOf(lignes: Lignes): Float64Array {
  const isReleve = lignes.natures[0] === "releve";
  const ofMonth = numberColumn(lignes, "heuresMois");
  const total = numberColumn(lignes, "heuresRealisees");
  const single = isReleve ? (ofMonth ?? total) : (total ?? ofMonth);
  const months = lignes.months.map(({ hours }) => hours);
  return Float64Array.from({ length: lignes.count }, (_, ligne) => {
    const added = addMonths(months, ligne);
    return Number.isNaN(added) ? numberAt(single, ligne) : added;
  });
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
