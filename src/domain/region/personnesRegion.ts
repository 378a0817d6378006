import { codeAt, countOne, entryOf } from "../suivi/codes";
import { identitesDe } from "./identites";
import { Trait, type ClasseurLu, type MoaDuClasseur } from "./classeur";

/** Distinct persons of one MOA over its workbooks. */
export interface PersonnesDuMoa {
  readonly nombre: number;
  readonly femmes: number;
  readonly sexeConnu: number;
  readonly qpv: number;
}

/** Whoever has the same name and birth date is one person, the others are of their workbook only. */
export class PersonnesRegion {
  /** By workbook, the code of each of its persons. */
  private readonly codes: readonly Int32Array[];
  private readonly classeursDe: number[] = [];
  private readonly sansCle: boolean[] = [];
  private readonly moasDe = new Map<number, number>();

  constructor(classeurs: readonly ClasseurLu[]) {
    const byIdentite = new Map<string, number>();
    this.codes = classeurs.map(({ nom, compte }) => {
      const cles = compte?.cles ?? [];
      return Int32Array.from(identitesDe(nom, cles), (identite, personne) => {
        const isNew = () => this.sansCle.push(cles[personne] === null) - 1;
        const code = entryOf(byIdentite, identite, isNew);
        this.classeursDe[code] = (this.classeursDe[code] ?? 0) + 1;
        return code;
      });
    });
  }

  /** The distinct persons of a MOA, told by these workbooks. */
  ofMoa(
    parts: readonly { readonly classeur: number; readonly moa: MoaDuClasseur }[],
  ): PersonnesDuMoa {
    const traits = new Map<number, number>();
    let annoncees = 0;
    for (const { classeur, moa } of parts) {
      const codes = this.codes[classeur];
      annoncees += Math.max(0, (moa.bilan.personnes ?? 0) - moa.personnes.length);
      for (const [index, personne] of moa.personnes.entries())
        addTraits(traits, codeAt(codes, personne), moa.traits[index]);
    }
    for (const code of traits.keys()) countOne(this.moasDe, code);
    return { nombre: traits.size + annoncees, ...countTraits(traits.values()) };
  }

  /** Over all the MOA that were asked for. */
  ensemble() {
    const seen = [...this.moasDe];
    const count = (isSuch: (code: number, moas: number) => boolean) =>
      seen.filter(([code, moas]) => isSuch(code, moas)).length;
    return {
      distinctes: seen.length,
      plusieursMoa: count((_, moas) => moas > 1),
      plusieursClasseurs: count((code) => (this.classeursDe[code] ?? 0) > 1),
      sansCle: count((code) => this.sansCle[code] === true),
    };
  }
}

function addTraits(traits: Map<number, number>, code: number, more = 0): void {
  traits.set(code, (traits.get(code) ?? 0) | more);
}

function countTraits(all: Iterable<number>): Omit<PersonnesDuMoa, "nombre"> {
  const counts = { femmes: 0, sexeConnu: 0, qpv: 0 };
  for (const traits of all) {
    if ((traits & Trait.femme) !== 0) counts.femmes++;
    if ((traits & (Trait.femme | Trait.homme)) !== 0) counts.sexeConnu++;
    if ((traits & Trait.qpv) !== 0) counts.qpv++;
  }
  return counts;
}
