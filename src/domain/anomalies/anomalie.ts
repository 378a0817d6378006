import type { CellPlace } from "../sheet";
import type { ChampId } from "../columns/champs";
import type { LigneRef } from "../suivi/suivi";
import type { AnomalieCode } from "./catalogue";

/** bloquante: the row is left out of the bilans. avertissement: counted, to be looked at. information: no effect. */
export type Gravite = "bloquante" | "avertissement" | "information";

/** The gravest first. */
export const GRAVITES: readonly Gravite[] = ["bloquante", "avertissement", "information"];

/** A safe in one batch, B proposed, C by hand; "-" nothing to mend. */
export type ClasseCorrection = "A" | "B" | "C" | "-";

/** Values of a sentence. Never a name, a birth date or a social security number. */
export type Params = Readonly<Record<string, string | number>>;

export interface Anomalie {
  readonly code: AnomalieCode;
  readonly gravite: Gravite;
  /** Row or column of -1: the anomaly is about the whole sheet, row or column. */
  readonly place: CellPlace;
  readonly champ: ChampId | null;
  readonly params: Params;
  /** Hours left out (bloquante) or at stake; null when no hours are concerned or known. */
  readonly heures: number | null;
  /** Rows concerned, a blocking anomaly leaves them out of the bilans. */
  readonly lignes: readonly LigneRef[];
  /** Same cause, one decision. */
  readonly groupe: string;
  readonly correction: ClasseCorrection;
}
