import type { Periode } from "../clause";
import { entryOf } from "../suivi/codes";
import type { Fait } from "./faits";
import { PersonSet } from "./personSet";

/** Hours of a span of months, who did them, and how many rows tell them. */
export interface PartMois {
  heures: number;
  lignes: number;
  readonly personnes: PersonSet;
}

/** Rounding dust of sums of hours: not hours. */
const DUST = 1e-9;

/** The hours of one MOA by month while its rows go by. */
export class ParMois {
  readonly sansMois = newPart();
  private readonly parts = new Map<number, PartMois>();

  add({ heures, personne }: Fait): void {
    let rest = heures.total;
    for (const { periode, heures: part } of heures.parMois) {
      const key = (periode.annee * 12 + periode.premierMois - 1) * 12 + periode.dernierMois - 1;
      note(entryOf(this.parts, key, newPart), part, personne);
      rest -= part;
    }
    if (Math.abs(rest) > DUST) note(this.sansMois, rest, personne);
  }

  /** In order of time. */
  entries(): readonly (readonly [Periode, PartMois])[] {
    return [...this.parts]
      .sort(([a], [b]) => a - b)
      .map(([key, part]) => {
        const first = Math.floor(key / 12);
        const annee = Math.floor(first / 12);
        const periode = { annee, premierMois: (first % 12) + 1, dernierMois: (key % 12) + 1 };
        return [periode, part];
      });
  }
}

function newPart(): PartMois {
  return { heures: 0, lignes: 0, personnes: new PersonSet() };
}

function note(part: PartMois, heures: number, personne: number): void {
  if (heures === 0) return;
  part.heures += heures;
  part.lignes++;
  if (personne !== -1) part.personnes.add(personne);
}
