/** Labour share of a trade: a default to be edited, told with what it rests on. */
export interface Metier {
  readonly libelle: string;
  readonly part: number;
  readonly origine: string;
}

const GUIDES = "guides publiés (MEF Sud 77, LASER emploi), à confirmer";
const ordre = (libelle: string, part: number, fourchette: string): Metier => ({
  libelle,
  part,
  origine: `ordre de grandeur (${fourchette}), à confirmer`,
});

/** Few shares have a published source; the middle of the usual range stands for the others. */
export const METIERS: readonly Metier[] = [
  { libelle: "Peinture", part: 0.7, origine: GUIDES },
  { libelle: "Maçonnerie", part: 0.5, origine: GUIDES },
  { libelle: "Charpente métallique", part: 0.2, origine: GUIDES },
  ordre("Gros œuvre béton", 0.45, "40 à 50 %"),
  ordre("Démolition, désamiantage", 0.45, "30 à 60 %"),
  ordre("VRD, terrassement", 0.3, "25 à 35 %"),
  ordre("Couverture, étanchéité", 0.42, "35 à 50 %"),
  ordre("Menuiseries extérieures", 0.28, "20 à 35 %"),
  ordre("Plomberie, chauffage, ventilation", 0.4, "35 à 45 %"),
  ordre("Électricité", 0.45, "40 à 50 %"),
  ordre("Plâtrerie, isolation", 0.55, "50 à 60 %"),
  ordre("Carrelage, sols souples", 0.48, "40 à 55 %"),
  ordre("Serrurerie, métallerie", 0.38, "30 à 45 %"),
  ordre("Ascenseur", 0.25, "20 à 30 %"),
  ordre("Espaces verts (entretien)", 0.7, "60 à 80 %"),
  ordre("Nettoyage, propreté", 0.85, "80 à 90 %"),
  ordre("Gardiennage, restauration, collecte", 0.7, "50 à 90 %"),
  ordre("Maîtrise d'œuvre, études", 0.75, "70 à 80 %"),
];
