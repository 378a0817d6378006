import type { Parametres } from "../parametres";
import { valueAt } from "../suivi/codes";
import type { Ligne } from "../suivi/ligne";
import type { Suivi } from "../suivi/suivi";
import type { LigneTest, TableColumns } from "../suivi/tableColumns";
import { groupBy } from "../groupBy";
import { addMonths } from "../values/date";
import { JOURS_PAR_MOIS } from "./joursOfPeriode";
import { lignesWith, onCell, rule, type Finding, type Needs } from "./rule";
import { heures, nombre, texte } from "./shown";

/** A CDDI whose first day is known. */
function isCddi(columns: TableColumns): LigneTest {
  const isOfType = columns.hasLabel("typeContrat", (type) => type === "CDDI");
  const debut = columns.numbers("dateDebutContrat");
  return (ligne) => isOfType(ligne) && !Number.isNaN(valueAt(debut, ligne));
}

interface Parcours {
  readonly first: Ligne;
  /** Days under contract, those of two contrats at once counted once. */
  readonly jours: number;
}

/** CDDI of each person: the first one, and the days of all of them. */
function parcoursCddi(suivi: Suivi): ReadonlyMap<number, Parcours> {
  const contrats = [...lignesWith(suivi, CDDI_DATES, isCddi)].filter(
    ({ personne }) => personne !== -1,
  );
  const byPersonne = groupBy(contrats, ({ personne }) => personne);
  return new Map([...byPersonne].map(([personne, own]) => [personne, parcoursOf(own)]));
}

function parcoursOf(contrats: readonly [Ligne, ...Ligne[]]): Parcours {
  const sorted = contrats.toSorted((a, b) => debutOf(a) - debutOf(b));
  const [first = contrats[0]] = sorted;
  let jours = 0;
  let until = debutOf(first);
  for (const ligne of sorted) {
    const end = debutOf(ligne) + joursOf(ligne);
    jours += Math.max(0, end - Math.max(until, debutOf(ligne)));
    until = Math.max(until, end);
  }
  return { first, jours };
}

const CDDI_DATES: Needs = { natures: ["contrat"], champs: ["typeContrat", "dateDebutContrat"] };

function debutOf(ligne: Ligne): number {
  return ligne.number("dateDebutContrat");
}

/** Days of the contract, both ends included; 0 when a date is unknown. */
function joursOf(ligne: Ligne): number {
  const jours = ligne.number("dateFinContrat") - debutOf(ligne) + 1;
  return jours > 0 ? jours : 0;
}

/** What is out of the law in a CDDI, in words; null when nothing is. */
function ecartCddi(ligne: Ligne, parcours: Parcours, parametres: Parametres): string | null {
  const { cddiMoisMin, cddiMoisMax, cddiHeuresMin } = parametres;
  const hebdo = ligne.number("heuresHebdo");
  if (isTooShort(ligne, parcours, cddiMoisMin)) return `Moins de ${nombre(cddiMoisMin)} mois`;
  if (endsAfter(ligne, cddiMoisMax)) return `Plus de ${nombre(cddiMoisMax)} mois`;
  if (isFirst(ligne, parcours) && parcours.jours > Math.ceil(cddiMoisMax * JOURS_PAR_MOIS)) {
    return `Plus de ${nombre(cddiMoisMax)} mois cumulés`;
  }
  return hebdo > 0 && hebdo < cddiHeuresMin ? `${heures(hebdo)} par semaine` : null;
}

/** A renewal may be shorter than a first contract. */
function isTooShort(ligne: Ligne, parcours: Parcours, mois: number): boolean {
  const fin = ligne.number("dateFinContrat");
  return isFirst(ligne, parcours) && fin >= debutOf(ligne) && !endsAfter(ligne, mois, 1);
}

/** The last day, and `marge` days more, lies beyond so many months. */
function endsAfter(ligne: Ligne, mois: number, marge = 0): boolean {
  const lendemain = ligne.number("dateFinContrat") + 1;
  return lendemain + marge > addMonths(debutOf(ligne), mois);
}

function isFirst({ ref }: Ligne, { first }: Parcours): boolean {
  return first.ref.table === ref.table && first.ref.ligne === ref.ligne;
}

export const cddiHorsDurees = rule({
  code: "COH-15",
  gravite: "avertissement",
  titre: "CDDI hors des durées prévues",
  constat: ({ ecart, min, max, hebdo }) =>
    `${texte(ecart)}\u00a0: un CDDI dure de ${nombre(min)} à ${nombre(max)} mois, ` +
    `à ${heures(hebdo)} par semaine au moins, sauf exceptions.`,
  pourCorriger: "Vérifier les dates et la durée hebdomadaire, ou noter l'exception.",
  correction: "C",
  source: "Code du travail, art. L5132-5 et L5132-15-1",
  seuils: ["cddiMoisMin", "cddiMoisMax", "cddiHeuresMin"],
  *check(suivi, parametres): Generator<Finding> {
    const parcours = parcoursCddi(suivi);
    const { cddiMoisMin: min, cddiMoisMax: max, cddiHeuresMin: hebdo } = parametres;
    for (const ligne of lignesWith(suivi, CDDI_DATES, isCddi)) {
      const own = parcours.get(ligne.personne) ?? { first: ligne, jours: joursOf(ligne) };
      const ecart = ecartCddi(ligne, own, parametres);
      if (ecart === null) continue;
      yield { ...onCell(ligne, "typeContrat", { ecart, min, max, hebdo }), lignes: [ligne.ref] };
    }
  },
  lit: ["dateDebutContrat", "dateFinContrat", "heuresHebdo"],
  exemples: {
    fautif: {
      Contrats: `
        Nom    | Prénom | Maître d'ouvrage | Type de contrat | Début du contrat | Fin du contrat | Heures réalisées
        Durand | Léa    | Ville d'Alès     | CDDI            | 02/03/2026       | 30/05/2026     | 120`,
    },
    correct: {
      Contrats: `
        Nom    | Prénom | Maître d'ouvrage | Type de contrat | Début du contrat | Fin du contrat | Heures réalisées
        Durand | Léa    | Ville d'Alès     | CDDI            | 02/03/2026       | 01/07/2026     | 120`,
    },
  },
});
