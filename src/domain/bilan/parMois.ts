import type { Periode } from "../clause";
import { CellState } from "../rows/lignes";
import { codeAt, entryOf, valueAt } from "../suivi/codes";
import { periodeOfCle, type HeuresDeTable } from "./heuresDeTable";
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

  /** `personne`: -1 when nobody is named. */
  add(heures: HeuresDeTable, ligne: number, personne: number): void {
    const total = valueAt(heures.total, ligne);
    const mois = codeAt(heures.mois, ligne);
    if (mois !== -1) this.note(mois, total, personne);
    else note(this.sansMois, this.addMonths(heures, ligne, personne), personne);
  }

  /** In order of time. */
  entries(): readonly (readonly [Periode, PartMois])[] {
    return [...this.parts]
      .sort(([a], [b]) => a - b)
      .map(([cle, part]) => [periodeOfCle(cle), part]);
  }

  /** What is left of the hours once those of columns of months are noted. */
  private addMonths({ total, months, isByMonth }: HeuresDeTable, ligne: number, personne: number) {
    let rest = valueAt(total, ligne);
    for (const { cle, hours } of isByMonth[ligne] === 1 ? months : []) {
      if (hours.states[ligne] !== CellState.value) continue;
      const part = valueAt(hours.values, ligne);
      this.note(cle, part, personne);
      rest -= part;
    }
    return Math.abs(rest) > DUST ? rest : 0;
  }

  private note(cle: number, heures: number, personne: number): void {
    note(entryOf(this.parts, cle, newPart), heures, personne);
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
