import type { ChampId } from "../columns/champs";
import { valueAt } from "../suivi/codes";
import { numberAt } from "../suivi/labels";
import type { Ligne } from "../suivi/ligne";
import type { LigneTest, TableColumns } from "../suivi/tableColumns";
import { formatMois, joursOfPeriode } from "../values/date";
import { numberOfPersonne, numbersOfPersonnes } from "./infosPersonne";
import { moisOfJour } from "./joursOfPeriode";
import { eachWhere, lignesWith, onCell, rule, type Finding } from "./rule";
import { heures, jour, texte, type Param } from "./shown";

function endsFirst(columns: TableColumns, debuts: ChampId, fins: ChampId): LigneTest {
  const [debut, fin] = [columns.numbers(debuts), columns.numbers(fins)];
  return (ligne) => valueAt(fin, ligne) < valueAt(debut, ligne);
}

const finAvantDebutContrat = eachWhere(
  { natures: ["contrat", "releve", "participant"], champs: ["dateDebutContrat", "dateFinContrat"] },
  (columns) => endsFirst(columns, "dateDebutContrat", "dateFinContrat"),
  (ligne) => {
    const debut = ligne.number("dateDebutContrat");
    const fin = ligne.number("dateFinContrat");
    return onCell(ligne, "dateFinContrat", { debut, fin });
  },
);

/** The dates of a marché enter no figure: they leave no hour out. */
const finAvantDebutMarche = eachWhere(
  { natures: ["marche", "objectif"], champs: ["dateDebutMarche", "dateFinMarche"] },
  (columns) => endsFirst(columns, "dateDebutMarche", "dateFinMarche"),
  (ligne) => {
    const debut = ligne.number("dateDebutMarche");
    const fin = ligne.number("dateFinMarche");
    return { ...onCell(ligne, "dateFinMarche", { debut, fin }), gravite: "avertissement" };
  },
);

export const finAvantDebut = rule({
  code: "COH-01",
  gravite: "bloquante",
  titre: "Fin avant le début",
  constat: ({ debut, fin }) =>
    `La date de fin (${jour(fin)}) précède la date de début (${jour(debut)}).`,
  pourCorriger: "Corriger l'une des dates.",
  correction: "B",
  source: "Un contrat se termine après avoir commencé",
  parLigne: true,
  *check(suivi, parametres) {
    yield* finAvantDebutContrat(suivi, parametres);
    yield* finAvantDebutMarche(suivi, parametres);
  },
  exemples: {
    fautif: {
      Contrats: `
        Nom    | Prénom | Maître d'ouvrage | Début du contrat | Fin du contrat | Heures réalisées
        Durand | Léa    | Ville d'Alès     | 02/03/2026       | 28/02/2026     | 120`,
    },
    correct: {
      Contrats: `
        Nom    | Prénom | Maître d'ouvrage | Début du contrat | Fin du contrat | Heures réalisées
        Durand | Léa    | Ville d'Alès     | 02/03/2026       | 02/03/2026     | 7`,
    },
  },
});

/** Rows with hours in some months that no day of their contract touches. */
function hasMonthOutside(columns: TableColumns): LigneTest {
  const debut = columns.numbers("dateDebutContrat");
  const fin = columns.numbers("dateFinContrat");
  const months = columns.lignes.months.map(({ periode, hours: { values } }) => {
    const [first, last] = joursOfPeriode(periode);
    return { first, last, values };
  });
  return (ligne) => {
    const [from, to] = [valueAt(debut, ligne), valueAt(fin, ligne)];
    for (const { first, last, values } of months) {
      if ((last < from || first > to) && valueAt(values, ligne) > 0) return true;
    }
    return false;
  };
}

/** Months with hours that no day of the contract touches. */
function* moisHorsContrat(ligne: Ligne): Generator<Finding> {
  const debut = ligne.number("dateDebutContrat");
  const fin = ligne.number("dateFinContrat");
  if (fin < debut) return;
  for (const { periode, hours } of ligne.lignes.months) {
    const h = numberAt(hours, ligne.ref.ligne);
    const [first, last] = joursOfPeriode(periode);
    if (!(h > 0) || !(last < debut || first > fin)) continue;
    const params = { heures: h, mois: formatMois(periode), ...bornes(debut, fin) };
    const place = { ...ligne.place(), column: hours.column };
    yield { place, champ: "heuresMois", params, heures: h, lignes: [ligne.ref] };
  }
}

function bornes(debut: number, fin: number): Record<string, number> {
  return {
    ...(Number.isNaN(debut) ? {} : { debut }),
    ...(Number.isNaN(fin) ? {} : { fin }),
  };
}

function bornesShown(debut: Param, fin: Param): string {
  if (fin === undefined) return `commence le ${jour(debut)}`;
  return debut === undefined
    ? `se termine le ${jour(fin)}`
    : `va du ${jour(debut)} au ${jour(fin)}`;
}

/** To the last day of the longest months. */
const JOURS_APRES_LE_PREMIER = 30;

/** Relevés of a month that no day of their contract touches. */
function isOutside(columns: TableColumns): LigneTest {
  const mois = columns.numbers("mois");
  const debut = columns.numbers("dateDebutContrat");
  const fin = columns.numbers("dateFinContrat");
  return (ligne) => {
    const [first, from, to] = [valueAt(mois, ligne), valueAt(debut, ligne), valueAt(fin, ligne)];
    return !(to < from) && (first > to || first + JOURS_APRES_LE_PREMIER < from);
  };
}

export const heuresHorsContrat = rule({
  code: "COH-02",
  gravite: "avertissement",
  titre: "Heures hors de la période du contrat",
  constat: ({ heures: h, mois, debut, fin }) =>
    `${heures(h)} saisies en ${texte(mois)}, alors que le contrat ${bornesShown(debut, fin)}.`,
  pourCorriger: "Vérifier le mois ou prolonger la date de fin.",
  correction: "C",
  source: "Les heures d'un contrat se font entre son début et sa fin",
  parLigne: true,
  *check(suivi): Generator<Finding> {
    const contrats = { natures: ["contrat"], champs: ["dateDebutContrat"] } as const;
    for (const ligne of lignesWith(suivi, contrats, hasMonthOutside)) yield* moisHorsContrat(ligne);
    const needs = {
      natures: ["releve"],
      champs: ["mois", "dateDebutContrat", "dateFinContrat"],
    } as const;
    for (const ligne of lignesWith(suivi, needs, isOutside)) {
      const first = ligne.number("mois");
      const debut = ligne.number("dateDebutContrat");
      const fin = ligne.number("dateFinContrat");
      const params = { heures: ligne.heures, mois: moisOfJour(first), ...bornes(debut, fin) };
      yield { ...onCell(ligne, "mois", params), lignes: [ligne.ref] };
    }
  },
  lit: ["dateDebutContrat", "dateFinContrat"],
  exemples: {
    fautif: {
      Contrats: `
        Nom    | Prénom | Maître d'ouvrage | Début du contrat | Fin du contrat | janv. 2026 | févr. 2026 | mars 2026
        Durand | Léa    | Ville d'Alès     | 02/02/2026       | 30/06/2026     | 35         | 70         | 70
        Martin | Ali    | Ville d'Alès     | 02/01/2026       | 30/06/2026     | 35         | 70         | 70`,
    },
    correct: {
      Contrats: `
        Nom    | Prénom | Maître d'ouvrage | Début du contrat | Fin du contrat | janv. 2026 | févr. 2026 | mars 2026
        Durand | Léa    | Ville d'Alès     | 02/02/2026       | 30/06/2026     |            | 70         | 70
        Martin | Ali    | Ville d'Alès     | 31/01/2026       | 30/06/2026     | 7          | 70         | 70`,
    },
  },
});

export const heuresAvantEligibilite = rule({
  code: "COH-13",
  gravite: "bloquante",
  titre: "Heures avant la validation de l'éligibilité",
  constat: ({ debut, eligibilite }) =>
    `Le contrat commence le ${jour(debut)}, l'éligibilité est validée le ${jour(eligibilite)}.`,
  pourCorriger: "Vérifier la date de validation, ou le début du contrat.",
  correction: "C",
  source:
    "Plan local d'application de la charte ANRU, Alès Agglomération, art. 4\u00a0: " +
    "éligibilité validée avant la prise de poste",
  parLigne: true,
  check: eachWhere(
    { natures: ["contrat"], champs: ["dateDebutContrat"] },
    (columns) => {
      const debut = columns.numbers("dateDebutContrat");
      const eligibilite = numbersOfPersonnes(columns, "dateEligibilite");
      return (ligne) => valueAt(debut, ligne) < eligibilite(ligne);
    },
    (ligne) => {
      const debut = ligne.number("dateDebutContrat");
      const eligibilite = numberOfPersonne(ligne, "dateEligibilite");
      const champ = ligne.isEmpty("dateEligibilite") ? "dateDebutContrat" : "dateEligibilite";
      return onCell(ligne, champ, { debut, eligibilite });
    },
  ),
  exemples: {
    fautif: {
      Contrats: `
        Nom    | Prénom | Maître d'ouvrage | Date d'éligibilité | Début du contrat | Heures réalisées
        Durand | Léa    | Ville d'Alès     | 15/03/2026         | 02/03/2026       | 120`,
    },
    correct: {
      Contrats: `
        Nom    | Prénom | Maître d'ouvrage | Date d'éligibilité | Début du contrat | Heures réalisées
        Durand | Léa    | Ville d'Alès     | 02/03/2026         | 02/03/2026       | 120`,
    },
  },
});
