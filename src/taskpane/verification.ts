import type { Analysis } from "../domain/analyzeWorkbook";
import type { Anomalie, Gravite } from "../domain/anomalies/anomalie";
import type { RenderedAnomalie } from "../domain/anomalies/renderAnomalie";
import type { Bilans } from "../domain/bilan/bilan";
import type { Comptes } from "../domain/bilan/comptes";

/** Anomalies of one rule and one gravity. */
export interface GroupeAnomalies {
  readonly id: string;
  readonly gravite: Gravite;
  readonly titre: string;
  readonly anomalies: readonly Anomalie[];
  /** Hours of the group; 0 when none are known. */
  readonly heures: number;
}

/** A workbook read and checked: all that the screens show. */
export interface Verification {
  readonly analysis: Analysis;
  readonly comptes: Comptes;
  readonly groupes: readonly GroupeAnomalies[];
  readonly parGravite: Readonly<Record<Gravite, number>>;
  /** Over the whole time of the workbook: what there is to choose from. */
  readonly bilans: Bilans;
  /** When the workbook began to be read: what changed since is not in it. */
  readonly readAt: Date;
  /** The words of an anomaly. */
  readonly render: (anomalie: Anomalie) => RenderedAnomalie;
}

export const GRAVITES: readonly Gravite[] = ["bloquante", "avertissement", "information"];
