import type { Alea } from "../exemples/alea";
import { addDays } from "../exemples/calendrier";
import type { Fait } from "./contenus";
import type { Valeur } from "./grille";

/** A column that people keep beside a follow-up and that is no champ. */
export interface Parasite {
  readonly titre: string;
  readonly contenu: (fait: Fait, alea: Alea) => Valeur;
}

const day: Parasite["contenu"] = ({ contrat }, alea) => addDays(contrat.debut, alea.int(-20, 60));
const flag: Parasite["contenu"] = (_fait, alea) => alea.pick(["Oui", "Non"]);
const count =
  (min: number, max: number): Parasite["contenu"] =>
  (_fait, alea) =>
    alea.int(min, max);
const among =
  (...values: readonly string[]): Parasite["contenu"] =>
  (_fait, alea) =>
    alea.pick(values);

export const PARASITES: readonly Parasite[] = [
  { titre: "N° facture", contenu: ({ rang }) => `FA-${String(2400 + rang)}` },
  { titre: "Date de facture", contenu: day },
  { titre: "Montant TTC", contenu: ({ contrat }) => Math.round(contrat.marche.montantHt * 1.2) },
  { titre: "Salaire brut", contenu: count(1700, 2300) },
  { titre: "Âge", contenu: count(18, 61) },
  { titre: "Nationalité", contenu: among("Française", "UE", "Hors UE") },
  { titre: "Permis B", contenu: flag },
  { titre: "Véhicule", contenu: flag },
  { titre: "Date de relance", contenu: day },
  { titre: "Relance", contenu: flag },
  {
    titre: "Téléphone du candidat",
    contenu: ({ rang }) => `06 00 00 00 ${String(10 + (rang % 80))}`,
  },
  { titre: "Pointure", contenu: count(36, 47) },
  { titre: "Taille vêtement", contenu: among("S", "M", "L", "XL") },
  { titre: "Situation familiale", contenu: among("Célibataire", "Marié(e)", "Divorcé(e)") },
  { titre: "Nb d'enfants", contenu: count(0, 4) },
  { titre: "Moyen de transport", contenu: among("Bus", "Voiture", "Vélo") },
  { titre: "Date de saisie informatique", contenu: day },
  { titre: "Saisi par", contenu: among("SA", "MT") },
  { titre: "Colonne1", contenu: among("ok", "vu", "à voir") },
  { titre: "N° de dossier interne", contenu: ({ rang }) => `D${String(100 + rang)}` },
  { titre: "Date entretien", contenu: day },
  { titre: "Visite médicale", contenu: flag },
  { titre: "Heures d'absence", contenu: count(0, 21) },
  { titre: "Heures supplémentaires", contenu: count(0, 12) },
  { titre: "Jours travaillés", contenu: count(1, 22) },
  { titre: "Note technique", contenu: count(8, 19) },
  { titre: "Date de CA", contenu: day },
  { titre: "Financeur", contenu: among("État", "Département", "FEDER") },
  { titre: "Délai de paiement", contenu: count(30, 60) },
  { titre: "Mail envoyé", contenu: flag },
  { titre: "Page", contenu: count(1, 4) },
  { titre: "Coefficient", contenu: count(1, 3) },
  { titre: "Ordre", contenu: ({ rang }) => rang + 1 },
  { titre: "Langue", contenu: among("Français", "Arabe", "Portugais") },
  { titre: "Date de fin de titre de séjour", contenu: day },
];
