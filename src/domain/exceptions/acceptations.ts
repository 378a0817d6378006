import type { Anomalie } from "../anomalies/anomalie";
import { comparePlaces } from "../anomalies/comparePlaces";
import type { LigneRef, Suivi } from "../suivi/suivi";
import type { AnomalieAcceptee, Exception } from "./exception";
import { refusDAccepter } from "./inacceptable";
import { Reperes } from "./repere";

/** An anomaly with the rows that it concerns. */
export interface FoundAnomalie {
  readonly anomalie: Anomalie;
  readonly lignes: readonly LigneRef[];
}

/** Sets apart what a person accepted; costs nothing where there are no exceptions. */
export class Acceptations {
  readonly acceptees: AnomalieAcceptee[] = [];
  private readonly suivi: Suivi;
  private readonly motifs: ReadonlyMap<string, string>;
  private readonly codes: ReadonlySet<string>;

  constructor(suivi: Suivi, exceptions: readonly Exception[]) {
    this.suivi = suivi;
    this.motifs = new Map(
      exceptions.map(({ code, repere, motif }) => [`${code} ${repere}`, motif]),
    );
    this.codes = new Set(exceptions.map(({ code }) => code));
  }

  /** All the anomalies of one rule, but for those that are accepted, and may be. */
  keep(found: readonly FoundAnomalie[]): readonly FoundAnomalie[] {
    const [first] = found;
    if (first === undefined || !this.codes.has(first.anomalie.code)) return found;
    const reperes = new Reperes(this.suivi);
    const inOrder = found.toSorted((a, b) => comparePlaces(a.anomalie, b.anomalie));
    return inOrder.filter(({ anomalie }) => {
      const motif = this.motifs.get(`${anomalie.code} ${reperes.of(anomalie)}`);
      if (motif === undefined || refusDAccepter(anomalie) !== null) return true;
      this.acceptees.push({ anomalie, motif });
      return false;
    });
  }
}
