import { isZoneQpv, jeunePeuQualifie, type Profil } from "./profil";
import { Tally, type TallyFact } from "./tally";

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
  // By person: see Tally.
  for (const fait of faits.toSorted((a, b) => a.personne - b.personne)) {
    const { profil } = fait;
    decomptes.zones.add(profil.zone, fait);
    decomptes.qpv.add(isZoneQpv(profil.zone), fait);
    decomptes.sexes.add(profil.sexe, fait);
    decomptes.ages.add(profil.age, fait);
    for (const code of profil.publics.length === 0 ? [""] : profil.publics)
      decomptes.publics.add(code, fait);
    decomptes.types.add(groupeOf(profil.typeContrat), fait);
    decomptes.employeurs.add(profil.typeEmployeur, fait);
    decomptes.niveaux.add(profil.niveau, fait);
    decomptes.peuQualifies.add(jeunePeuQualifie(profil), fait);
    decomptes.formes.add(profil.isForme, fait);
  }
  return decomptes;
}
