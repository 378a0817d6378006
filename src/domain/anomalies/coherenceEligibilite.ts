import { addMonths, ymdFromJour } from "../values/date";
import { codeAt } from "../suivi/codes";
import type { Ligne } from "../suivi/ligne";
import type { Suivi } from "../suivi/suivi";
import { TableColumns } from "../suivi/tableColumns";
import { MOIS_PAR_AN } from "./joursOfPeriode";
import { lignesWith, onCell, rule, tablesWith, type Finding, type Needs } from "./rule";
import { jour, nombre } from "./shown";

const CONTRATS: Needs = { natures: ["contrat"], champs: ["dateDebutContrat"] };

/** First day of work of each person; Infinity when none is told. */
function premieresEntrees(suivi: Suivi): Float64Array {
  const first = new Float64Array(suivi.personnes?.length ?? 0).fill(Infinity);
  for (const [table] of tablesWith(suivi, CONTRATS)) {
    const columns = new TableColumns(suivi, table);
    const { personne } = columns.links;
    for (const [ligne, debut] of columns.numbers("dateDebutContrat").entries()) {
      const own = codeAt(personne, ligne);
      if (debut < (first[own] ?? -Infinity)) first[own] = debut;
    }
  }
  return first;
}

/** Last day that the contract tells; its first day when its end is not told. */
function dernierJour(ligne: Ligne): number {
  const debut = ligne.number("dateDebutContrat");
  const fin = ligne.number("dateFinContrat");
  return fin >= debut ? fin : debut;
}

/** Whole months between two days. */
function moisEntre(from: number, to: number): number {
  const [a, b] = [ymdFromJour(from), ymdFromJour(to)];
  return (b.annee - a.annee) * MOIS_PAR_AN + b.mois - a.mois - (b.jour < a.jour ? 1 : 0);
}

export const parcoursTropLong = rule({
  code: "COH-10",
  gravite: "avertissement",
  titre: "Parcours au-delà de la durée d'éligibilité",
  constat: ({ mois, entree, max }) =>
    `${nombre(mois)} mois depuis la première entrée (${jour(entree)}). ` +
    `Au-delà de ${nombre(max)} mois, les heures peuvent ne plus être retenues.`,
  pourCorriger: "Vérifier l'éligibilité\u00a0; accepter avec un motif si elle est prolongée.",
  correction: "C",
  source:
    "Usage courant\u00a0: 24 mois, sans texte officiel. Contrôle éteint tant que la durée réglée est 0",
  seuils: ["dureeEligibilite"],
  *check(suivi, { dureeEligibilite: max }): Generator<Finding> {
    if (max === 0) return;
    const entrees = premieresEntrees(suivi);
    const hasEntree = ({ links: { personne } }: TableColumns) => {
      return (ligne: number) => (entrees[codeAt(personne, ligne)] ?? Infinity) < Infinity;
    };
    for (const ligne of lignesWith(suivi, CONTRATS, hasEntree)) {
      const entree = entrees[ligne.personne] ?? Infinity;
      const dernier = dernierJour(ligne);
      // A last day on the anniversary itself is the first day beyond.
      if (!(dernier >= addMonths(entree, max))) continue;
      const params = { mois: moisEntre(entree, dernier), entree, max };
      yield { ...onCell(ligne, "dateDebutContrat", params), lignes: [ligne.ref] };
    }
  },
  lit: ["dateDebutContrat", "dateFinContrat"],
  exemples: {
    parametres: { dureeEligibilite: 24 },
    fautif: {
      Contrats: `
        Nom    | Prénom | Date de naissance | Maître d'ouvrage | Début du contrat | Fin du contrat | Heures réalisées
        Durand | Léa    | 03/02/1990        | Ville d'Alès     | 04/03/2024       | 30/06/2024     | 120
        Durand | Léa    | 03/02/1990        | Ville d'Alès     | 02/03/2026       | 30/06/2026     | 80`,
    },
    correct: {
      Contrats: `
        Nom    | Prénom | Date de naissance | Maître d'ouvrage | Début du contrat | Fin du contrat | Heures réalisées
        Durand | Léa    | 03/02/1990        | Ville d'Alès     | 04/03/2024       | 30/06/2024     | 120
        Durand | Léa    | 03/02/1990        | Ville d'Alès     | 01/12/2025       | 03/03/2026     | 80`,
    },
  },
});
