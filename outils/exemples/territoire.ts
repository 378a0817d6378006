import type { Profil } from "./faits";

/** The fictional territory of the examples: no town, company or person of this name is meant. */

export const MOAS = [
  "Ville de Valbrune",
  "Communauté d'agglomération du Val d'Orle",
  "Habitat du Val d'Orle",
  "SEM Orle Aménagement",
] as const;

export const QUARTIERS = ["Les Tilleuls", "Cité du Moulin", "Belle-Rive"] as const;

export const OPERATIONS = [
  "Réhabilitation du groupe scolaire Jean-Macé",
  "Requalification de la place du Marché",
  "Démolition de la tour C, Les Tilleuls",
  "Construction de 42 logements, îlot Gare",
  "Résidentialisation Cité du Moulin",
  "Réhabilitation de 118 logements, Belle-Rive",
  "Extension du gymnase municipal",
  "Aménagement de la ZAC des Forges",
] as const;

/** Trade, and usual part of labour in its price. */
export const CORPS_ETAT = [
  { libelle: "Gros œuvre", partMo: 0.45 },
  { libelle: "Peinture", partMo: 0.7 },
  { libelle: "VRD", partMo: 0.3 },
  { libelle: "Menuiseries extérieures", partMo: 0.3 },
  { libelle: "Électricité", partMo: 0.45 },
  { libelle: "Plâtrerie, isolation", partMo: 0.55 },
  { libelle: "Espaces verts", partMo: 0.6 },
  { libelle: "Nettoyage de chantier", partMo: 0.85 },
] as const;

export const ENTREPRISES = [
  "Bâti Orle SARL",
  "Couleurs du Val",
  "Terrassements Brunel",
  "Menuiserie Castan",
  "Élec Valbrune",
  "Plâtres et Cloisons du Sud",
  "Jardins d'Orle",
  "Net'Chantier",
  "Maçonnerie Roubaud",
  "Façades Réunies",
  "Voirie Services",
  "Isol'Confort",
] as const;

const ETT = ["Agence Tempo Travail", "Inter'Orle"] as const;
const ETTI = ["Passerelle Intérim", "Tremplin 2 Rives"] as const;
const GEIQ = ["GEIQ BTP du Val d'Orle"] as const;

export const PROFILS: readonly Profil[] = [
  {
    mixte: "CDDI",
    typeContrat: "CDDI",
    typeEmployeur: "EI",
    groupe: "CDDI",
    employeurs: ["Orle Insertion"],
    duree: [5, 9],
  },
  {
    mixte: "CDDI",
    typeContrat: "CDDI",
    typeEmployeur: "ACI",
    groupe: "CDDI",
    employeurs: ["Chantier du Moulin"],
    duree: [6, 10],
  },
  {
    mixte: "ETTI",
    typeContrat: "Contrat de mission",
    typeEmployeur: "ETTI",
    groupe: "ETTI",
    employeurs: ETTI,
    duree: [1, 4],
  },
  {
    mixte: "ETTI",
    typeContrat: "Contrat de mission",
    typeEmployeur: "ETTI",
    groupe: "ETTI",
    employeurs: ETTI,
    duree: [1, 6],
  },
  {
    mixte: "ETT",
    typeContrat: "Contrat de mission",
    typeEmployeur: "ETT",
    groupe: "ETT",
    employeurs: ETT,
    duree: [1, 5],
  },
  {
    mixte: "GEIQ",
    typeContrat: "Contrat de professionnalisation",
    typeEmployeur: "GEIQ",
    groupe: "ALTERNANCE",
    employeurs: GEIQ,
    duree: [6, 11],
  },
  {
    mixte: "CDD",
    typeContrat: "CDD",
    typeEmployeur: "Entreprise",
    groupe: "CDD",
    employeurs: null,
    duree: [2, 6],
  },
  {
    mixte: "CDI",
    typeContrat: "CDI",
    typeEmployeur: "Entreprise",
    groupe: "CDI",
    employeurs: null,
    duree: [7, 11],
  },
];

export const NIVEAUX = ["Sans diplôme", "CAP/BEP", "Baccalauréat", "Bac +2"] as const;

export const CRITERES = [
  "Bénéficiaire du RSA",
  "Demandeur d'emploi de longue durée",
  "Travailleur handicapé",
  "Bénéficiaire de l'ASS",
] as const;
