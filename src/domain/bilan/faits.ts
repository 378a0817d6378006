import type { Nature } from "../clause";
import { CellState, type Lignes } from "../rows/lignes";
import { codeAt, valueAt } from "../suivi/codes";
import { isListing } from "../suivi/listing";
import type { LigneRef, Suivi } from "../suivi/suivi";
import { heuresReader, type HeuresDeLigne, type PeriodeDuBilan } from "./periodeDuBilan";

/** One row that bears hours: counted, or left out and why. */
export interface Fait {
  readonly ref: LigneRef;
  readonly nature: Nature;
  readonly moa: number;
  readonly marche: number;
  readonly personne: number;
  readonly heures: HeuresDeLigne;
  /** The row tells hours that can be read. */
  readonly isTold: boolean;
  /** A blocking anomaly leaves the row out. */
  readonly isExcluded: boolean;
  /** Hours were written but cannot be read. */
  readonly isUnreadable: boolean;
  /** Its hours count: no other row details them. */
  readonly isCounted: boolean;
}

/**
 * The rows that bear hours, in the order of the workbook, within the period.
 * Rows of marchés and objectives are among them when they announce hours, or
 * when the workbook holds nothing else.
 */
export function* faitsOf(
  suivi: Suivi,
  excluded: readonly Uint8Array[],
  limits: PeriodeDuBilan,
): Generator<Fait> {
  const hasDetail = suivi.tables.some(
    ({ natures }) => natures[0] === "contrat" || natures[0] === "releve",
  );
  for (const [table, lignes] of suivi.tables.entries()) {
    const nature = lignes.natures[0];
    if (nature === undefined || nature === "participant") continue;
    const heuresOf = heuresReader(lignes, limits);
    const read = faitReader(suivi, { table, nature, excluded: excluded[table] });
    for (const [ligne, told] of bearing(suivi, table, hasDetail)) {
      const heures = heuresOf(ligne, told);
      if (!heures.isOutside) yield read(ligne, heures, !Number.isNaN(told));
    }
  }
}

/** The lignes that bear hours, and these (NaN: not told). */
function* bearing(
  { tables, links }: Suivi,
  table: number,
  hasDetail: boolean,
): Generator<readonly [ligne: number, heures: number]> {
  const lignes = tables[table];
  const told = links[table]?.heures;
  const areAll = !isListing(lignes) || !hasDetail;
  for (let ligne = 0; ligne < (lignes?.count ?? 0); ligne++) {
    const heures = valueAt(told, ligne);
    if (areAll || !Number.isNaN(heures)) yield [ligne, heures];
  }
}

interface FaitTable {
  readonly table: number;
  readonly nature: Nature;
  readonly excluded: Uint8Array | undefined;
}

/** Reads the rows of one table. */
function faitReader(
  suivi: Suivi,
  { table, nature, excluded }: FaitTable,
): (ligne: number, heures: HeuresDeLigne, isTold: boolean) => Fait {
  const links = suivi.links[table];
  const states = hourStates(suivi.tables[table]);
  return (ligne, heures, isTold) => ({
    ref: { table, ligne },
    nature,
    moa: codeAt(links?.moa, ligne),
    marche: codeAt(links?.marche, ligne),
    personne: codeAt(links?.personne, ligne),
    heures,
    isTold,
    isExcluded: excluded?.[ligne] === 1,
    isUnreadable: !isTold && states.some((column) => column[ligne] === CellState.unreadable),
    isCounted: links?.counted[ligne] === 1,
  });
}

const HOURS = ["heuresRealisees", "heuresMois"] as const;

/** States of the cells that bear hours, by column. */
function hourStates(lignes: Lignes | undefined): readonly Uint8Array[] {
  return [
    ...HOURS.map((champ) => lignes?.champs.get(champ)),
    ...(lignes?.months ?? []).map(({ hours }) => hours),
  ].flatMap((column) => (column === undefined ? [] : [column.states]));
}
