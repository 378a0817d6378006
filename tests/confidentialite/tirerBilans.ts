import type { IndicateursAnru } from "../../src/domain/bilan/anru";
import type { Bilan, Bilans, Ventilation } from "../../src/domain/bilan/bilan";
import { anruOf, bilanOf, bilansOf, ligneOf, marcheOf } from "../support/bilanOf";
import { fc } from "../support/tirages";

/** One person with one contrat: what each table of the sheets counts her under. */
interface Personne {
  readonly moa: number;
  readonly quartier: string;
  readonly sexe: string;
  readonly age: string;
  readonly public: string;
  readonly type: string;
  readonly employeur: string;
  readonly niveau: string;
  readonly mois: number;
  readonly heures: number;
}

/** In the order of the sheets; the first are drawn more often. */
const LISTES = {
  quartier: ["Hors QPV", "Cévennes", "Prés Saint-Jean", "Tamaris", "QPV non renseigné"],
  sexe: ["Hommes", "Femmes", "Non renseigné"],
  age: ["26 à 49 ans", "Moins de 26 ans", "50 ans et plus"],
  public: [
    ...["Bénéficiaire du RSA", "Demandeur d'emploi de longue durée", "Travailleur handicapé"],
    ...["Jeune de moins de 26 ans", "50 ans et plus", "Habitant d'un QPV"],
  ],
  type: ["CDD", "Intérim (ETT)", "Intérim d'insertion (ETTI)", "Alternance", "CDI"],
  employeur: ["Entreprise", "Régie de quartier ou de territoire"],
  niveau: ["CAP, BEP", "Baccalauréat", "Non renseigné"],
} as const;

const rarely = <Value>(liste: readonly Value[]): fc.Arbitrary<Value> =>
  fc.oneof(
    ...liste.map((one, rang) => ({
      weight: 3 ** (liste.length - rang),
      arbitrary: fc.constant(one),
    })),
  );

const personne: fc.Arbitrary<Personne> = fc.record({
  moa: rarely([0, 1, 2, 3]),
  quartier: rarely(LISTES.quartier),
  sexe: rarely(LISTES.sexe),
  age: rarely(LISTES.age),
  public: rarely(LISTES.public),
  type: rarely(LISTES.type),
  employeur: rarely(LISTES.employeur),
  niveau: rarely(LISTES.niveau),
  mois: fc.integer({ min: 1, max: 4 }),
  heures: fc.integer({ min: 10, max: 150 }),
});

/** Bilans of a few persons, as many contrats, of a few MOA, and their ANRU indicators. */
export const bilansTires: fc.Arbitrary<Bilans> = fc
  .integer({ min: 6, max: 160 })
  .chain((count) => fc.array(personne, { minLength: count, maxLength: count }))
  .map((personnes) => {
    const moas = [0, 1, 2, 3].flatMap((moa) => {
      const own = personnes.filter((one) => one.moa === moa);
      return own.length === 0 ? [] : [bilanDe(`MOA ${String(moa)}`, own)];
    });
    return bilansOf(moas, {
      personnesDistinctes: personnes.length,
      personnesChezPlusieursMoa: 0,
      anru: () => anruDe(personnes),
    });
  });

function bilanDe(moa: string, personnes: readonly Personne[]): Bilan {
  const heures = sum(personnes);
  const lignes = personnes.length;
  return bilanOf({
    ...{ moa, moaKey: moa, heuresPrevues: 1000, heuresRealisees: heures },
    ...{ contrats: lignes, ...communs(personnes) },
    heuresQpv: sum(personnes.filter(isQpv)),
    femmes: personnes.filter(({ sexe }) => sexe === "Femmes").length,
    personnesSexeConnu: personnes.filter(({ sexe }) => sexe !== "Non renseigné").length,
    marches: [marcheOf("24T001", 1000, heures)],
    contratsParType: contratsDe(personnes),
    employeursParType: par(personnes, LISTES_EMPLOYEURS, employeurDe),
    mois: [1, 2, 3, 4].flatMap((mois) => {
      const own = personnes.filter((one) => one.mois === mois);
      const periode = { annee: 2026, premierMois: mois, dernierMois: mois };
      return own.length === 0 ? [] : [{ periode, heures: sum(own), effectif: own.length }];
    }),
    qualite: { ...bilanOf().qualite, lignesLues: lignes, lignesComptees: lignes },
  });
}

function anruDe(personnes: readonly Personne[]): IndicateursAnru {
  return anruOf({
    ...communs(personnes),
    heuresRealisees: sum(personnes),
    contrats: personnes.length,
    contratsParType: contratsDe(personnes),
    niveaux: par(personnes, LISTES.niveau, ({ niveau }) => niveau),
  });
}

function communs(personnes: readonly Personne[]) {
  return {
    personnes: personnes.length,
    personnesQpv: personnes.filter(isQpv).length,
    quartiers: par(personnes, QUARTIERS, ({ quartier }) => quartier),
    sexes: par(personnes, LISTES.sexe, ({ sexe }) => sexe),
    ages: par(personnes, LISTES.age, ({ age }) => age),
    publics: par(personnes, LISTES.public, publicDe),
  };
}

const QUARTIERS = [...LISTES.quartier.slice(1, -1), "Hors QPV", "QPV non renseigné"];

function isQpv({ quartier }: Personne): boolean {
  return quartier !== "Hors QPV" && quartier !== "QPV non renseigné";
}

/** A public that is an age or a zone is told of those who have it, when it is told at all. */
function publicDe(personne: Personne): string {
  const { age, public: autre } = personne;
  if (autre === "Habitant d'un QPV") return isQpv(personne) ? autre : LISTES.public[0];
  if (autre === "Jeune de moins de 26 ans" || autre === "50 ans et plus")
    return (
      { "Moins de 26 ans": "Jeune de moins de 26 ans", "50 ans et plus": "50 ans et plus" }[age] ??
      LISTES.public[0]
    );
  return autre;
}

const EMPLOYEUR_DU_TYPE: Readonly<Record<string, string>> = {
  "Intérim (ETT)": "Entreprise de travail temporaire",
  "Intérim d'insertion (ETTI)": "Entreprise de travail temporaire d'insertion",
};
const LISTES_EMPLOYEURS = [...Object.values(EMPLOYEUR_DU_TYPE), ...LISTES.employeur];

function employeurDe({ type, employeur }: Personne): string {
  return EMPLOYEUR_DU_TYPE[type] ?? employeur;
}

function contratsDe(personnes: readonly Personne[]): Bilan["contratsParType"] {
  return par(personnes, LISTES.type, ({ type }) => type).map((ligne) => ({
    ...ligne,
    dureeMoyenneMois: 1,
  }));
}

function par(
  personnes: readonly Personne[],
  libelles: readonly string[],
  libelleOf: (personne: Personne) => string,
): readonly Ventilation[] {
  return libelles.flatMap((libelle) => {
    const own = personnes.filter((one) => libelleOf(one) === libelle);
    const sensible = libelle === "Travailleur handicapé";
    return own.length === 0 ? [] : [ligneOf(libelle, own.length, sum(own), { sensible })];
  });
}

function sum(personnes: readonly Personne[]): number {
  return personnes.reduce((total, { heures }) => total + heures, 0);
}
