import { employeurOf, heuresContrat, type Contrat, type Marche, type Personne } from "./faits";
import { DATE, EUROS, HEURES, TAUX } from "./feuille";
import type { ColonneDe } from "./tableau";

/** Columns of a follow-up kept on several sheets. */

export const COLONNES_MARCHES: readonly ColonneDe<Marche>[] = [
  { titre: "Maître d'ouvrage", largeur: 38, value: ({ moa }) => moa },
  { titre: "Opération", largeur: 42, value: ({ operation }) => operation },
  { titre: "N° de marché", largeur: 12, value: ({ numero }) => numero },
  { titre: "Lot", largeur: 8, value: ({ lot }) => lot },
  { titre: "Corps d'état", largeur: 24, value: ({ corpsEtat }) => corpsEtat },
  { titre: "Entreprise titulaire", largeur: 26, value: ({ entreprise }) => entreprise },
  { titre: "N° SIRET", largeur: 17, value: ({ siret }) => siret },
  { titre: "Montant HT", largeur: 14, format: EUROS, value: ({ montantHt }) => montantHt },
  { titre: "Taux MO", largeur: 9, format: TAUX, value: ({ partMo }) => partMo },
  {
    titre: "Heures prévues",
    largeur: 11,
    format: "#,##0",
    value: ({ heuresPrevues }, row) => ({
      formula: `ROUND(H${String(row)}*I${String(row)}/30*5%,0)`,
      result: heuresPrevues,
    }),
  },
  { titre: "Début du marché", largeur: 12, format: DATE, value: ({ debut }) => debut },
  { titre: "Fin du marché", largeur: 12, format: DATE, value: ({ fin }) => fin },
];

export const COLONNES_PARTICIPANTS: readonly ColonneDe<Personne>[] = [
  { titre: "Identifiant", largeur: 12, value: ({ identifiant }) => identifiant },
  { titre: "Nom", largeur: 17, value: ({ nom }) => nom },
  { titre: "Prénom", largeur: 14, value: ({ prenom }) => prenom },
  { titre: "Date de naissance", largeur: 13, format: DATE, value: ({ naissance }) => naissance },
  { titre: "Sexe", largeur: 7, value: ({ sexe }) => sexe },
  {
    titre: "QPV (oui/non)",
    largeur: 9,
    value: ({ quartier }) => (quartier === null ? "Non" : "Oui"),
  },
  { titre: "Quartier", largeur: 18, value: ({ quartier }) => quartier },
  { titre: "Public", largeur: 36, value: ({ critere }) => critere },
  { titre: "Niveau de formation", largeur: 18, value: ({ niveau }) => niveau },
];

export const COLONNES_CONTRATS: readonly ColonneDe<Contrat>[] = [
  { titre: "Identifiant", largeur: 12, value: ({ personne }) => personne.identifiant },
  { titre: "N° de marché", largeur: 12, value: ({ marche }, row) => respell(marche.numero, row) },
  { titre: "Employeur", largeur: 26, value: employeurOf },
  { titre: "Type d'employeur", largeur: 14, value: ({ profil }) => profil.typeEmployeur },
  { titre: "Type de contrat", largeur: 28, value: ({ profil }) => profil.typeContrat },
  { titre: "Date de début", largeur: 12, format: DATE, value: ({ debut }) => debut },
  { titre: "Date de fin", largeur: 12, format: DATE, value: ({ fin }) => fin },
  { titre: "Heures réalisées", largeur: 12, format: HEURES, value: heuresContrat },
];

/** « 23T001 » is now and then typed « 23 T 001 ». */
function respell(numero: string, row: number): string {
  return row % 9 === 0 ? numero.replace("T", " T ") : numero;
}
