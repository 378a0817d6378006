import { entryOf } from "../suivi/codes";
import { isZoneQpv, jeunePeuQualifie, type Profil } from "./profil";
import { Tally, type FilledLine, type TallyFact } from "./tally";

/** Hours and contrats of the rows of one person with one profile. */
export interface FaitProfil extends TallyFact {
  readonly profil: Profil;
}

/** The breakdowns of the rows of persons. */
export interface Decomptes {
  readonly zones: Tally<string>;
  readonly qpv: Tally<boolean>;
  readonly sexes: Tally<string>;
  readonly ages: Tally<string>;
  readonly publics: Tally<string>;
  readonly types: Tally<string>;
  readonly employeurs: Tally<string>;
  readonly niveaux: Tally<string>;
  readonly peuQualifies: Tally<string>;
  readonly formes: Tally<boolean>;
}

/** `groupeOf`: line of the bilan where a type of contrat is counted. */
export function decomptesOf(
  faits: readonly FaitProfil[],
  groupeOf: (typeContrat: string) => string,
): Decomptes {
  const decomptes: Decomptes = {
    zones: new Tally(),
    qpv: new Tally(),
    sexes: new Tally(),
    ages: new Tally(),
    publics: new Tally(),
    types: new Tally(),
    employeurs: new Tally(),
    niveaux: new Tally(),
    peuQualifies: new Tally(),
    formes: new Tally(),
  };
  const linesOf = new Map<Profil, readonly FilledLine[]>();
  for (const fait of byPersonne(faits)) {
    const { profil } = fait;
    const lines = entryOf(linesOf, profil, () =>
      linesOfProfil(decomptes, profil, groupeOf(profil.typeContrat)),
    );
    for (const line of lines) line.add(fait);
  }
  return decomptes;
}

/** The lines where the rows of one profile are counted. */
function linesOfProfil(decomptes: Decomptes, profil: Profil, groupe: string): FilledLine[] {
  const publics = profil.publics.length === 0 ? [""] : profil.publics;
  return [
    decomptes.zones.line(profil.zone),
    decomptes.qpv.line(isZoneQpv(profil.zone)),
    decomptes.sexes.line(profil.sexe),
    decomptes.ages.line(profil.age),
    ...publics.map((code) => decomptes.publics.line(code)),
    decomptes.types.line(groupe),
    decomptes.employeurs.line(profil.typeEmployeur),
    decomptes.niveaux.line(profil.niveau),
    decomptes.peuQualifies.line(jeunePeuQualifie(profil)),
    decomptes.formes.line(profil.isForme),
  ];
}

/** In the order of persons, then as they came; numbers sort several times faster than objects. */
function byPersonne(faits: readonly FaitProfil[]): readonly FaitProfil[] {
  const count = faits.length;
  const keys = new Float64Array(count);
  for (let at = 0; at < count; at++) keys[at] = ((faits[at]?.personne ?? -1) + 1) * count + at;
  return Array.from(keys.sort(), (key) => faits[key % count]).filter((fait) => fait !== undefined);
}
