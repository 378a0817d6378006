import type { Nature } from "../clause";
import { CellState } from "../rows/lignes";
import { codeAt, valueAt } from "../suivi/codes";
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
    const isBearing = (told: number) => !Number.isNaN(told) || !isListing(lignes) || !hasDetail;
    for (let ligne = 0; ligne < lignes.count; ligne++) {
      const told = valueAt(suivi.links[table]?.heures, ligne);
      const heures = heuresDeLigne(lignes, ligne, told, limits);
      if (heures.isOutside || !isBearing(told)) continue;
      yield faitOf(suivi, { table, ligne }, { nature, heures, told, excluded });
    }
  }
}

interface FaitSource {
  readonly nature: Nature;
  readonly heures: HeuresDeLigne;
  readonly told: number;
  readonly excluded: readonly Uint8Array[];
}

function faitOf(suivi: Suivi, ref: LigneRef, { nature, heures, told, excluded }: FaitSource): Fait {
  const { table, ligne } = ref;
  const isExcluded = excluded[table]?.[ligne] === 1;
  return {
    ref,
    nature,
    ...linksOf(suivi, ref),
    heures,
    isTold: !Number.isNaN(told),
    isExcluded,
    isUnreadable: isUnreadable(suivi, ref, told),
  };
}

function linksOf(
  suivi: Suivi,
  { table, ligne }: LigneRef,
): Pick<Fait, "moa" | "marche" | "personne" | "isCounted"> {
  const links = suivi.links[table];
  return {
    moa: codeAt(links?.moa, ligne),
    marche: codeAt(links?.marche, ligne),
    personne: codeAt(links?.personne, ligne),
    isCounted: links?.counted[ligne] === 1,
  };
}

const HOURS = ["heuresRealisees", "heuresMois"] as const;

function isUnreadable(suivi: Suivi, { table, ligne }: LigneRef, told: number): boolean {
  if (!Number.isNaN(told)) return false;
  const lignes = suivi.tables[table];
  const columns = [
    ...HOURS.map((champ) => lignes?.champs.get(champ)),
    ...(lignes?.months ?? []).map(({ hours }) => hours),
  ];
  return columns.some((column) => column?.states[ligne] === CellState.unreadable);
}
