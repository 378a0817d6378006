import { entryOf } from "../suivi/codes";
import type { Fait } from "./faits";
import { PersonSet } from "./personSet";

/** Hours of one employer in one marché, and who did them. */
export interface PartEmployeur {
  heures: number;
  readonly personnes: PersonSet;
}

/** Who paid the persons of each marché, while the rows of a MOA go by. */
export class ParEmployeur {
  private readonly marches = new Map<number, Map<number, PartEmployeur>>();

  /** `employeur`: its code, -1 when not told. */
  add({ marche, personne, heures }: Fait, employeur: number): void {
    if (marche === -1 || heures.total === 0) return;
    const ofMarche = entryOf(this.marches, marche, () => new Map<number, PartEmployeur>());
    const part = entryOf(ofMarche, employeur, () => ({ heures: 0, personnes: new PersonSet() }));
    part.heures += heures.total;
    if (personne !== -1) part.personnes.add(personne);
  }

  /** By employer code. */
  of(marche: number): ReadonlyMap<number, PartEmployeur> {
    return this.marches.get(marche) ?? new Map<number, PartEmployeur>();
  }
}
