import type { Nature } from "../clause";
import { CellState } from "../rows/lignes";
import { isListing } from "../suivi/listing";
import type { LigneRef, Suivi } from "../suivi/suivi";
import { heuresDeLigne, type HeuresDeLigne, type PeriodeDuBilan } from "./periodeDuBilan";

/** One row that bears hours: counted, or left out and why. */
export interface Fait {
  readonly ref: LigneRef;
  readonly nature: Nature;
  readonly moa: number;
  readonly marche: number;
  readonly personne: number;
  readonly heures: HeuresDeLigne;
  /** A blocking anomaly leaves the row out. */
  readonly isExcluded: boolean;
  /** Hours were written but cannot be read. */
  readonly isUnreadable: boolean;
  /** Its hours count: no other row details them. */
  readonly isCounted: boolean;
}

/** The rows that bear hours, in the order of the workbook, within the period. */
export function* faitsOf(
  suivi: Suivi,
  excluded: readonly Uint8Array[],
  limits: PeriodeDuBilan,
): Generator<Fait> {
  for (const [table, lignes] of suivi.tables.entries()) {
    const nature = lignes.natures[0];
    const links = suivi.links[table];
    if (nature === undefined || nature === "participant" || links === undefined) continue;
    for (let ligne = 0; ligne < lignes.count; ligne++) {
      const told = links.heures[ligne] ?? Number.NaN;
      if (isListing(lignes) && Number.isNaN(told)) continue;
      const heures = heuresDeLigne(lignes, ligne, told, limits);
      if (heures.isOutside) continue;
      yield {
        ref: { table, ligne },
        nature,
        moa: links.moa[ligne] ?? -1,
        marche: links.marche[ligne] ?? -1,
        personne: links.personne[ligne] ?? -1,
        heures,
        isExcluded: excluded[table]?.[ligne] === 1,
        isUnreadable: Number.isNaN(told) && hasUnreadableHours(suivi, { table, ligne }),
        isCounted: links.counted[ligne] === 1,
      };
    }
  }
}

const HOURS = ["heuresRealisees", "heuresMois"] as const;

function hasUnreadableHours(suivi: Suivi, { table, ligne }: LigneRef): boolean {
  const lignes = suivi.tables[table];
  const columns = [
    ...HOURS.map((champ) => lignes?.champs.get(champ)),
    ...(lignes?.months ?? []).map(({ hours }) => hours),
  ];
  return columns.some((column) => column?.states[ligne] === CellState.unreadable);
}
