import type { Anomalie } from "../anomalies/anomalie";
import type { AnomalieCode } from "../anomalies/catalogue";
import type { CellEdit } from "../cellEdit";
import type { CellPlace } from "../sheet";

/** One anomaly mended: what a person sees, and the cells to write. */
export interface Correction {
  readonly place: CellPlace;
  /** As a message may show it: a personal value is masked. */
  readonly avant: string;
  readonly apres: string;
  readonly edits: readonly CellEdit[];
}

/** One way to settle a group: a person takes one, and may leave some of its corrections out. */
export interface CorrectionOption {
  readonly libelle: string;
  readonly corrections: readonly Correction[];
}

/** An anomaly that nothing can mend from here, and why. */
export interface Refus {
  readonly anomalie: Anomalie;
  readonly raison: string;
}

/** Anomalies of one cause: one decision. */
export interface CorrectionGroup {
  /** Stable from one check to the next as long as the cause remains. */
  readonly id: string;
  readonly code: AnomalieCode;
  /** A: safe, may be applied in one batch; B: a person chooses. */
  readonly classe: "A" | "B";
  /** « Convertir 14 textes en dates » */
  readonly titre: string;
  /** At least one. */
  readonly options: readonly CorrectionOption[];
  /** The option that Clausier proposes; null when only a person can choose. */
  readonly proposee: number | null;
  /** Hours at stake, each row once; null when none is known. */
  readonly heures: number | null;
  readonly anomalies: readonly Anomalie[];
}

export interface CorrectionPreview {
  readonly groups: readonly CorrectionGroup[];
  readonly refus: readonly Refus[];
}
