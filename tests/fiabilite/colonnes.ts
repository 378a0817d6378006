import type { Alea } from "../../outils/exemples/alea";
import { employeurOf, type Contrat, type Marche, type Personne } from "../../outils/exemples/faits";
import { datesOf, type Accident } from "./accidents";
import type { Cellule } from "./ecrireClasseur";
import { typeDay, typeName, typeNumber } from "./graphies";

/** A contrat as a row tells it. */
export interface Rang {
  readonly contrat: Contrat;
  readonly accident: Accident | null;
  readonly alea: Alea;
}

/** A column: the titles that people give it, and what it tells. */
export interface Colonne<Fait> {
  readonly titres: readonly string[];
  readonly cell: (fait: Fait) => Cellule;
}

export const COLONNES_MARCHE: readonly Colonne<{
  readonly marche: Marche;
  readonly alea: Alea;
}>[] = [
  {
    titres: ["Maître d'ouvrage", "MOA", "Maitre d'ouvrage"],
    cell: ({ marche, alea }) => typeName(alea, marche.moa),
  },
  { titres: ["Opération", "Nom de l'opération"], cell: ({ marche }) => marche.operation },
  {
    titres: ["N° de marché", "N° marché", "Numéro de marché"],
    cell: ({ marche, alea }) => typeNumber(alea, marche.numero),
  },
  { titres: ["Lot", "N° de lot"], cell: ({ marche }) => marche.lot },
  { titres: ["Entreprise", "Entreprise titulaire"], cell: ({ marche }) => marche.entreprise },
  {
    titres: ["Heures prévues", "Heures d'insertion prévues"],
    cell: ({ marche }) => marche.heuresPrevues,
  },
];

export const COLONNES_NOM: readonly Colonne<Personne>[] = [
  { titres: ["Nom", "Nom du participant"], cell: ({ nom }) => nom },
  { titres: ["Prénom"], cell: ({ prenom }) => prenom },
  { titres: ["Date de naissance", "Né(e) le", "DDN"], cell: ({ naissance }) => naissance },
];

export const COLONNES_PROFIL: readonly Colonne<Personne>[] = [
  { titres: ["Sexe", "H/F"], cell: ({ sexe }) => sexe },
  {
    titres: ["QPV", "Résident QPV", "QPV (oui/non)"],
    cell: ({ quartier }) => (quartier === null ? "Non" : "Oui"),
  },
  { titres: ["Quartier", "Nom du quartier"], cell: ({ quartier }) => quartier },
  { titres: ["Public", "Critère d'éligibilité"], cell: ({ critere }) => critere },
];

export const COLONNES_CONTRAT: readonly Colonne<Rang>[] = [
  { titres: ["Type de contrat", "Contrat"], cell: ({ contrat }) => contrat.profil.mixte },
  { titres: ["Employeur"], cell: ({ contrat }) => employeurOf(contrat) },
  {
    titres: ["Début du contrat", "Date de début du contrat"],
    cell: ({ contrat, accident, alea }) => typeDay(alea, datesOf(contrat, accident)[0]),
  },
  {
    titres: ["Fin du contrat", "Date de fin du contrat"],
    cell: ({ contrat, accident, alea }) => typeDay(alea, datesOf(contrat, accident)[1]),
  },
];

export function titre<Fait>(alea: Alea, { titres }: Colonne<Fait>): string {
  return alea.pick(titres);
}
