import type { Anomalie } from "../anomalies/anomalie";
import type { AnomalieCode } from "../anomalies/catalogue";
import type { ChampId } from "../columns/champs";
import type { Correction, CorrectionOption, Refus } from "./correction";
import type { WorkbookCells } from "./workbookCells";

/** What can be done for the anomalies of one group. */
export interface Proposition {
  readonly options: readonly CorrectionOption[];
  readonly proposee: number | null;
  readonly refus: readonly Refus[];
}

/** How the anomalies of one code are mended. One object each: see catalogue.ts. */
export interface Corrector {
  readonly code: AnomalieCode;
  /** « Convertir 14 textes en nombres » */
  readonly titre: (nombre: number) => string;
  /** Each anomaly calls for its own answer: a decision each. */
  readonly uneParUne?: true;
  readonly propose: (group: readonly Anomalie[], cells: WorkbookCells) => Proposition;
}

/** An anomaly about a champ. */
export interface AnomalieDeChamp extends Anomalie {
  readonly champ: ChampId;
}

/** The edits of one anomaly, or the reason why there are none. */
type Repair = (
  anomalie: AnomalieDeChamp,
  cells: WorkbookCells,
) => Omit<Correction, "place"> | string;

const SANS_CHAMP = "Cette anomalie ne porte pas sur une cellule précise.";

/** One way out for the whole group, computed cell by cell. */
export function eachCell(repair: Repair, libelle = "Corriger"): Corrector["propose"] {
  return (group, cells) => {
    const { corrections, refus } = repairAll(group, cells, repair);
    if (corrections.length === 0) return { options: [], proposee: null, refus };
    return { options: [{ libelle, corrections }], proposee: 0, refus };
  };
}

/** What several ways out make of a group; those that mend nothing are left out. */
export function choice(
  group: readonly Anomalie[],
  cells: WorkbookCells,
  ways: readonly { readonly libelle: string; readonly repair: Repair }[],
): Omit<Proposition, "proposee"> {
  const made = ways.map(({ libelle, repair }) => ({ libelle, ...repairAll(group, cells, repair) }));
  const options = made.filter(({ corrections }) => corrections.length > 0);
  const refus = options.length === 0 ? (made[0]?.refus ?? []) : [];
  return { options: options.map(({ libelle, corrections }) => ({ libelle, corrections })), refus };
}

/** Nothing can be written for these anomalies. */
export function refuseAll(group: readonly Anomalie[], raison: string): Proposition {
  return { options: [], proposee: null, refus: group.map((anomalie) => ({ anomalie, raison })) };
}

function repairAll(
  group: readonly Anomalie[],
  cells: WorkbookCells,
  repair: Repair,
): { readonly corrections: readonly Correction[]; readonly refus: readonly Refus[] } {
  const corrections: Correction[] = [];
  const refus: Refus[] = [];
  for (const anomalie of group) {
    const made = hasChamp(anomalie) ? repair(anomalie, cells) : SANS_CHAMP;
    if (typeof made === "string") refus.push({ anomalie, raison: made });
    else corrections.push({ place: anomalie.place, ...made });
  }
  return { corrections, refus };
}

function hasChamp(anomalie: Anomalie): anomalie is AnomalieDeChamp {
  return anomalie.champ !== null;
}
