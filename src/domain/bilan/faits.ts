import type { Nature, Periode } from "../clause";
import { CellState, type Lignes } from "../rows/lignes";
import { PAUSE, runToEnd, type Steps } from "../steps";
import { codeAt, valueAt } from "../suivi/codes";
import { isListing } from "../suivi/listing";
import type { LigneRef, Suivi, TableLinks } from "../suivi/suivi";
import { heuresDeTable, periodeOfCle, type HeuresDeTable } from "./heuresDeTable";
import type { PeriodeDuBilan } from "./periodeDuBilan";

/** The rows of one table that bear hours, column by column: see docs/decisions/0016. */
export interface FaitsDeTable {
  readonly table: number;
  readonly nature: Nature;
  /** Those that bear hours within the period, in order; the columns tell of all the lignes. */
  readonly lignes: Int32Array;
  readonly links: TableLinks;
  readonly heures: HeuresDeTable;
  /** 1: a blocking anomaly leaves the row out. */
  readonly excluded: Uint8Array;
  /** Hours were written but cannot be read. */
  readonly isUnreadable: (ligne: number) => boolean;
}

/**
 * The rows that bear hours, table by table, within the period. Rows of marchés and
 * objectives are among them when they announce hours, or when the workbook holds
 * nothing else.
 */
export function* faitsDesTables(
  suivi: Suivi,
  excluded: readonly Uint8Array[],
  limits: PeriodeDuBilan,
): Steps<readonly FaitsDeTable[]> {
  const hasDetail = suivi.tables.some(
    ({ natures }) => natures[0] === "contrat" || natures[0] === "releve",
  );
  const all: FaitsDeTable[] = [];
  for (const [table, lignes] of suivi.tables.entries()) {
    const [nature] = lignes.natures;
    const links = suivi.links[table];
    if (nature === undefined || nature === "participant" || links === undefined) continue;
    yield PAUSE;
    const heures = yield* heuresDeTable(lignes, links.heures, limits);
    const areAll = !isListing(lignes) || !hasDetail;
    yield PAUSE;
    all.push({
      table,
      nature,
      lignes: bearing(heures, areAll ? null : links.heures),
      links,
      heures,
      excluded: excluded[table] ?? new Uint8Array(),
      isUnreadable: unreadableReader(lignes, links),
    });
  }
  return all;
}

/** The lignes within the period; with `told`, only those that tell hours. */
function bearing({ outside }: HeuresDeTable, told: Float64Array | null): Int32Array {
  const kept = new Int32Array(outside.length);
  let size = 0;
  for (let ligne = 0; ligne < outside.length; ligne++) {
    const isTold = told === null || !Number.isNaN(valueAt(told, ligne));
    if (isTold && outside[ligne] === 0) kept[size++] = ligne;
  }
  return kept.subarray(0, size);
}

const HOURS = ["heuresRealisees", "heuresMois"] as const;

/** Cells that bear hours cannot be read, and no hours are told. */
function unreadableReader(lignes: Lignes, { heures }: TableLinks): (ligne: number) => boolean {
  const columns = [
    ...HOURS.map((champ) => lignes.champs.get(champ)),
    ...lignes.months.map(({ hours }) => hours),
  ];
  return (ligne) =>
    Number.isNaN(valueAt(heures, ligne)) &&
    columns.some((column) => column?.states[ligne] === CellState.unreadable);
}

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
  /** Its hours count: no other row details them. */
  readonly isCounted: boolean;
}

/** Hours of one ligne, by month where a month tells them. */
interface HeuresDeLigne {
  readonly total: number;
  readonly parMois: readonly { readonly periode: Periode; readonly heures: number }[];
  /** Hours that straddle the limits of the period: they cannot be split, so they are left out. */
  readonly aCheval: number;
}

/** The same rows one by one, for whoever shows them. */
export function* faitsOf(
  suivi: Suivi,
  excluded: readonly Uint8Array[],
  limits: PeriodeDuBilan,
): Generator<Fait> {
  for (const faits of runToEnd(faitsDesTables(suivi, excluded, limits)))
    for (const ligne of faits.lignes) yield faitAt(faits, ligne);
}

function faitAt(faits: FaitsDeTable, ligne: number): Fait {
  const { table, nature, links, heures, excluded } = faits;
  return {
    ref: { table, ligne },
    nature,
    moa: codeAt(links.moa, ligne),
    marche: codeAt(links.marche, ligne),
    personne: codeAt(links.personne, ligne),
    heures: {
      total: valueAt(heures.total, ligne),
      parMois: [...moisOf(heures, ligne)],
      aCheval: valueAt(heures.aCheval, ligne),
    },
    isTold: !Number.isNaN(valueAt(links.heures, ligne)),
    isExcluded: excluded[ligne] === 1,
    isCounted: links.counted[ligne] === 1,
  };
}

function* moisOf(
  heures: HeuresDeTable,
  ligne: number,
): Generator<HeuresDeLigne["parMois"][number]> {
  const cle = codeAt(heures.mois, ligne);
  if (cle !== -1) yield { periode: periodeOfCle(cle), heures: valueAt(heures.total, ligne) };
  if (heures.isByMonth[ligne] === 0) return;
  for (const { cle: ofMonth, hours } of heures.months) {
    if (hours.states[ligne] !== CellState.value) continue;
    yield { periode: periodeOfCle(ofMonth), heures: valueAt(hours.values, ligne) };
  }
}
