import { entryOf } from "../suivi/codes";
import { TupleIndex } from "../suivi/tupleIndex";
import { PersonSet } from "./personSet";

/** Hours of one employer in one marché, and who did them. */
export interface PartEmployeur {
  heures: number;
  readonly personnes: PersonSet;
}

/** Of one row: codes, -1 when not told, and hours. */
interface HeuresDEmployeur {
  readonly marche: number;
  readonly employeur: number;
  readonly personne: number;
  readonly heures: number;
}

/** Who paid the persons of each marché, while the rows of a MOA go by. */
export class ParEmployeur {
  private readonly index = new TupleIndex();
  private readonly parts: (PartEmployeur & { marche: number; employeur: number })[] = [];

  add({ marche, employeur, personne, heures }: HeuresDEmployeur): void {
    if (marche === -1 || heures === 0) return;
    const part = (this.parts[this.index.of(marche, employeur)] ??= {
      ...{ marche, employeur, heures: 0, personnes: new PersonSet() },
    });
    part.heures += heures;
    if (personne !== -1) part.personnes.add(personne);
  }

  /** By employer code, for each marché. */
  byMarche(): ReadonlyMap<number, ReadonlyMap<number, PartEmployeur>> {
    const marches = new Map<number, Map<number, PartEmployeur>>();
    for (const part of this.parts) {
      const ofMarche = entryOf(marches, part.marche, () => new Map<number, PartEmployeur>());
      ofMarche.set(part.employeur, part);
    }
    return marches;
  }
}
