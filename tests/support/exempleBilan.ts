import type { Bilan } from "../../src/domain/bilan/bilan";
import { bilanOf, ligneOf, marcheOf } from "./bilanOf";

/** A whole bilan, figures of every section that agree with each other: 60 persons, 21 000 h. */
export function exempleBilan(told: Partial<Bilan> = {}): Bilan {
  return bilanOf({
    heuresPrevues: 30_000.5,
    heuresRealisees: 21_000,
    personnes: 60,
    contrats: 75,
    heuresQpv: 12_000,
    personnesQpv: 35,
    femmes: 18,
    personnesSexeConnu: 60,
    marches: [
      marcheOf("23T001 – lot 2", 10_000.25, 9_000, { entreprise: "Bâti Sud" }),
      marcheOf("23T001 – lot 1", 20_000.25, 12_000, {
        entreprise: "Régie Cévennes",
        reserve: true,
      }),
    ],
    quartiers: [
      ligneOf("Prés Saint-Jean", 20, 7_000),
      ligneOf("Cévennes", 12, 4_500),
      ligneOf("QPV, quartier non précisé", 3, 500),
      ligneOf("Hors QPV", 25, 9_000),
    ],
    publics: [
      ligneOf("Bénéficiaire du RSA", 30, 10_000),
      ligneOf("Demandeur d'emploi de longue durée", 28, 9_500),
      ligneOf("Travailleur handicapé", 8, 2_000, { sensible: true }),
    ],
    sexes: [ligneOf("Femmes", 18, 6_000), ligneOf("Hommes", 42, 15_000)],
    ages: [
      ligneOf("Moins de 26 ans", 15, 5_000),
      ligneOf("26 à 49 ans", 33, 12_000),
      ligneOf("50 ans et plus", 12, 4_000),
    ],
    contratsParType: [
      { ...ligneOf("CDI", 6, 2_000, { contrats: 6 }), dureeMoyenneMois: null },
      { ...ligneOf("CDD", 30, 9_000, { contrats: 34 }), dureeMoyenneMois: 5.5 },
      { ...ligneOf("CDDI", 26, 10_000, { contrats: 35 }), dureeMoyenneMois: 6.25 },
    ],
    employeursParType: [
      ligneOf("Entreprise", 34, 11_000, { contrats: 40 }),
      ligneOf("ACI", 26, 10_000, { contrats: 35 }),
    ],
    mois: [
      { periode: { annee: 2026, premierMois: 1, dernierMois: 1 }, heures: 10_000, effectif: 40 },
      { periode: { annee: 2026, premierMois: 2, dernierMois: 2 }, heures: 10_500, effectif: 45 },
    ],
    heuresSansMois: 500,
    effectifSansMois: 6,
    nonCompte: { lignes: 3, heures: 214, lignesSansHeures: 1 },
    qualite: {
      lignesLues: 78,
      lignesComptees: 75,
      avertissements: 4,
      motifs: [
        { code: "TYP-01", lignes: 1, heures: 0, heuresPrevues: 0 },
        { code: "COH-04", lignes: 2, heures: 214, heuresPrevues: 0 },
      ],
      exceptions: [],
      lignesMasquees: 0,
    },
    marchesAvecTauxPropre: 1,
    ...told,
  });
}
