import type { Analysis } from "../domain/analyzeWorkbook";
import type { Anomalie, Gravite } from "../domain/anomalies/anomalie";
import type { FeuilleEnJeu } from "../domain/anomalies/enJeuParFeuille";
import type { RenderedAnomalie } from "../domain/anomalies/renderAnomalie";
import type { Bilans } from "../domain/bilan/bilan";
import type { Comptes } from "../domain/bilan/comptes";
import type { Controle } from "../domain/gravites/controles";
import type { Failure } from "./failure";
import { isWritten, type Creation } from "./sheetResult";

/** Anomalies of one rule and one gravity. */
export interface GroupeAnomalies {
  readonly id: string;
  readonly gravite: Gravite;
  readonly titre: string;
  readonly anomalies: readonly Anomalie[];
  /** Hours of the group; 0 when none are known. */
  readonly heures: number;
}

/** What a check that nobody asked for found, after cells changed. */
export interface Since {
  /** Anomalies that are no longer there, and those that are new. */
  readonly corrected: number;
  readonly added: number;
  /** The cells were changed by another person. */
  readonly isRemote: boolean;
}

/** A workbook read and checked: all that the screens show. */
export interface Verification {
  readonly analysis: Analysis;
  readonly comptes: Comptes;
  readonly groupes: readonly GroupeAnomalies[];
  readonly parGravite: Readonly<Record<Gravite, number>>;
  readonly parFeuille: readonly FeuilleEnJeu[];
  readonly controles: readonly Controle[];
  /** Over the whole time of the workbook: what there is to choose from. */
  readonly bilans: Bilans;
  /** Of the sheets that Clausier wrote: see formatSheetIdentity. */
  readonly identites: readonly string[];
  /** When the workbook began to be read: what changed since is not in it. */
  readonly readAt: Date;
  /** Cells changed since, and why checking again failed: it is for the person to ask. */
  readonly recheckFailure: Failure | null;
  /** Null after a check that the person asked for. */
  readonly since: Since | null;
  /** The words of an anomaly. */
  readonly render: (anomalie: Anomalie) => RenderedAnomalie;
  /** The text or the convention behind its rule. */
  readonly sourceOf: (anomalie: Anomalie) => string;
  /** Why it cannot be accepted with a reason; null when it can. */
  readonly refusDAccepter: (anomalie: Anomalie) => string | null;
  /** Clausier may have something to propose. */
  readonly isMendable: (anomalie: Anomalie) => boolean;
}

/** Tells an anomaly from one check to the next. */
export function anomalieKey({ code, place, champ }: Anomalie): string {
  const { sheet, row, column } = place;
  return `${code} ${String(sheet)} ${String(row)} ${String(column)} ${champ ?? ""}`;
}

/** Rows beyond which a check after each change would tire the computer. */
const LIVE_LINES = 20_000;

/** The workbook is small enough to be checked again at each change. */
export function isLive({ comptes, analysis }: Verification): boolean {
  const lignes = analysis.suivi.tables.reduce((sum, { count }) => sum + count, 0);
  return Math.max(lignes, comptes.lignesLues) <= LIVE_LINES;
}

/** The same once these sheets are in the workbook. */
export function withSheets(verification: Verification, { results }: Creation): Verification {
  const written = results.filter(isWritten).map(({ identite }) => identite);
  return { ...verification, identites: [...verification.identites, ...written] };
}

/** What differs between two checks of one workbook. */
export function sinceOf(before: Verification, after: Verification, isRemote: boolean): Since {
  const [then, now] = [told(before), told(after)];
  const [settledThen, settledNow] = [accepted(before), accepted(after)];
  return {
    corrected: [...then].filter((key) => !now.has(key) && !settledNow.has(key)).length,
    added: [...now].filter((key) => !then.has(key) && !settledThen.has(key)).length,
    isRemote,
  };
}

function told({ analysis }: Verification): ReadonlySet<string> {
  return new Set(analysis.anomalies.map(anomalieKey));
}

function accepted({ analysis }: Verification): ReadonlySet<string> {
  return new Set(analysis.acceptees.map(({ anomalie }) => anomalieKey(anomalie)));
}
