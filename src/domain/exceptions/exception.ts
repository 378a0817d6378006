import type { Anomalie } from "../anomalies/anomalie";
import type { AnomalieCode } from "../anomalies/catalogue";

/** An anomaly that a person accepts for good: kept in « Paramètres ». No personal data in it. */
export interface Exception {
  readonly code: AnomalieCode;
  /** Tells the row by what it says of the trade, never by a person: see repere.ts. */
  readonly repere: string;
  readonly motif: string;
}

/** An anomaly found, and the reason for which it is no longer told. */
export interface AnomalieAcceptee {
  readonly anomalie: Anomalie;
  readonly motif: string;
}
