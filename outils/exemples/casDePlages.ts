import { day } from "./calendrier";
import { casOfFautes, faute, surMarche, type Cas, type Faute } from "./casACorriger";

const CDDI = { typeContrat: "CDDI", employeur: "Orle Insertion", typeEmployeur: "EI" } as const;
const MARS = { debut: day(2024, 3, 4), fin: day(2024, 3, 29) } as const;

/** Values that can be read and that are improbable, alone or beside the others of the row. */
const FAUTES: readonly Faute[] = [
  faute("PLG-01", "m6", "Heures négatives en juin", {
    embauche: { mois: { 3: 100, 4: 100, 5: 100, 6: -35, 7: 100, 8: 100 } },
    exclue: true,
  }),
  faute("PLG-02", "total", "160 h en moins de quatre semaines", {
    embauche: { ...MARS, mois: { 3: 160 } },
  }),
  faute("PLG-03", "total", "200 h en moins de quatre semaines", {
    embauche: { ...MARS, mois: { 3: 200 } },
    exclue: true,
  }),
  faute("PLG-04", "eligibilite", "1924 au lieu de 2024", {
    embauche: { eligibilite: day(1924, 1, 15) },
  }),
  faute("PLG-07", "ddn", "Dix ans au début du contrat", {
    personne: { naissance: day(2014, 2, 3), critere: "Bénéficiaire du RSA" },
  }),
  faute("COH-01", "fin", "Fin avant le début", {
    embauche: { debut: day(2024, 8, 30), fin: day(2024, 3, 4) },
    exclue: true,
  }),
  faute("COH-02", "m9", "Heures en septembre d'un contrat terminé en juin", {
    embauche: { fin: day(2024, 6, 28), mois: { 3: 100, 4: 100, 5: 100, 6: 100, 9: 35 } },
  }),
  faute("COH-03", "quartier", "QPV sans quartier", {
    personne: { quartier: "QPV, quartier non précisé" },
    cellules: { qpv: "Oui", quartier: null },
  }),
  faute("COH-04", "quartier", "Hors QPV, avec un quartier QPV", {
    personne: { quartier: null },
    cellules: { qpv: "Non", quartier: "Les Tilleuls" },
  }),
  faute("COH-05", "public", "Moins de 26 ans à 44 ans", {
    personne: { naissance: day(1979, 5, 6), critere: "Jeune de moins de 26 ans" },
  }),
  faute("COH-06", "public", "50 ans et plus à 33 ans", {
    personne: { naissance: day(1990, 5, 7), critere: "Personne de 50 ans et plus" },
  }),
  faute("COH-09", "typeContrat", "CDDI chez une agence d'intérim", {
    embauche: { typeContrat: "CDDI", employeur: "Inter'Orle", typeEmployeur: "ETT" },
  }),
  faute("COH-12", "m7", "Heures en juillet et août d'un marché terminé en juin", {
    embauche: surMarche("24T012"),
  }),
  faute("COH-13", "eligibilite", "Éligibilité validée après l'embauche", {
    embauche: { eligibilite: day(2024, 4, 15) },
    exclue: true,
  }),
  faute("COH-14", "fin", "CDI avec une date de fin", { embauche: { typeContrat: "CDI" } }),
  faute("COH-15", "typeContrat", "CDDI de moins de quatre mois", {
    embauche: { ...CDDI, fin: day(2024, 5, 31), mois: { 3: 120, 4: 130, 5: 130 } },
  }),
];

export function casDePlages(premierRang: number): Cas[] {
  return casOfFautes(FAUTES, premierRang);
}
