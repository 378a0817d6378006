import type { Nature } from "../clause";
import type { ChampId } from "../columns/champs";
import { codeAt, valueAt } from "../suivi/codes";
import { PAUSE } from "../steps";
import { Ligne } from "../suivi/ligne";
import type { Suivi } from "../suivi/suivi";
import type { LigneTest, TableColumns } from "../suivi/tableColumns";
import { joursOfPeriode } from "../values/date";
import { heuresByMarche } from "./heuresByMarche";
import { eachWhere, onCell, rule, tablesWith, type Finding, type Findings } from "./rule";
import { cite, heures, jour, taux } from "./shown";
import { shownText } from "./shownValue";

export const tauxDeRealisationInhabituel = rule({
  code: "COH-11",
  gravite: "information",
  titre: "Taux de réalisation inhabituel",
  constat: ({ taux: t, marche, realisees, prevues }) =>
    `${taux(t)} de l'objectif pour ${cite(marche)} (${heures(realisees)} pour ${heures(prevues)}).`,
  pourCorriger: "Vérifier que toutes les heures concernent ce marché.",
  correction: "C",
  source: "Taux de réalisation = heures réalisées ÷ heures prévues, jamais plafonné",
  seuils: ["tauxRealisationHaut"],
  *check(suivi, { tauxRealisationHaut }): Findings {
    const done = yield* heuresByMarche(suivi);
    yield PAUSE;
    for (const [index, marche] of suivi.marches.entries()) {
      const { heuresPrevues: prevues, lignes, libelle } = marche;
      const realisees = done[index] ?? Number.NaN;
      const [ref] = lignes;
      if (ref === undefined || !(prevues > 0) || !(realisees > prevues * tauxRealisationHaut))
        continue;
      const params = { taux: realisees / prevues, marche: shownText(libelle), realisees, prevues };
      yield { ...onCell(new Ligne(suivi, ref), "heuresPrevues", params), heures: realisees };
    }
  },
  exemples: {
    fautif: {
      Marchés: `
        Maître d'ouvrage | N° de marché | Entreprise | Heures prévues | Heures réalisées
        Ville d'Alès     | 23T001       | BTP Sud    | 100            | 151
        Ville d'Alès     | 23T002       | Gard TP    | 500            | 450`,
    },
    correct: {
      Marchés: `
        Maître d'ouvrage | N° de marché | Entreprise | Heures prévues | Heures réalisées
        Ville d'Alès     | 23T001       | BTP Sud    | 100            | 149
        Ville d'Alès     | 23T002       | Gard TP    | 500            | 450`,
    },
  },
});

/** Rows whose day is later than the end of their marché. */
function eachAfterMarche(nature: Nature, champ: ChampId) {
  const isAfter = (columns: TableColumns): LigneTest => {
    const jours = columns.numbers(champ);
    const fin = finsDesMarches(columns);
    return (ligne) => valueAt(jours, ligne) > fin(ligne);
  };
  return eachWhere({ natures: [nature], champs: [champ] }, isAfter, (ligne) => {
    const marche = ligne.suivi.marches[ligne.marche];
    if (marche === undefined) return null;
    return onCell(ligne, champ, { marche: shownText(marche.libelle), fin: marche.fin });
  });
}

/** The end of the marché of each row; NaN when it is not known. */
function finsDesMarches({ suivi, links: { marche } }: TableColumns): (ligne: number) => number {
  const fins = Float64Array.from(suivi.marches, ({ fin }) => fin);
  return (ligne) => valueAt(fins, codeAt(marche, ligne));
}

const contratApresMarche = eachAfterMarche("contrat", "dateDebutContrat");
const releveApresMarche = eachAfterMarche("releve", "mois");

/** Rows that begin before the end of their marché, and have hours in a month after it. */
function hasMonthAfter(columns: TableColumns): LigneTest {
  const months = columns.lignes.months.map(({ periode, hours: { values } }) => {
    return { first: joursOfPeriode(periode)[0], values };
  });
  const debut = columns.numbers("dateDebutContrat");
  const fin = finsDesMarches(columns);
  return (ligne) => {
    const end = fin(ligne);
    if (valueAt(debut, ligne) > end) return false;
    return months.some(({ first, values }) => first > end && valueAt(values, ligne) > 0);
  };
}

/** First month with hours after the end of the marché, where months are columns. */
function moisApresMarche(ligne: Ligne): Finding | null {
  const marche = ligne.suivi.marches[ligne.marche];
  if (marche === undefined) return null;
  for (const { periode, hours } of ligne.lignes.months) {
    const isLater = joursOfPeriode(periode)[0] > marche.fin;
    if (!isLater || !((hours.values[ligne.ref.ligne] ?? Number.NaN) > 0)) continue;
    const params = { marche: shownText(marche.libelle), fin: marche.fin };
    const place = { ...ligne.place(), column: hours.column };
    return { place, champ: "heuresMois", params };
  }
  return null;
}

export const heuresApresFinDuMarche = rule({
  code: "COH-12",
  gravite: "information",
  titre: "Heures après la fin du marché",
  constat: ({ marche, fin }) => `Le marché ${cite(marche)} se termine le ${jour(fin)}.`,
  pourCorriger: "Vérifier, ou mettre à jour la date de fin.",
  correction: "C",
  source: "Les heures d'insertion se réalisent pendant l'exécution du marché",
  *check(suivi, parametres) {
    yield* contratApresMarche(suivi, parametres);
    yield* releveApresMarche(suivi, parametres);
    const needs = { natures: ["contrat", "releve"] } as const;
    yield* eachWhere(needs, hasMonthAfter, moisApresMarche)(suivi, parametres);
  },
  lit: ["dateDebutContrat", "mois"],
  exemples: {
    fautif: {
      Marchés: `
        Maître d'ouvrage | N° de marché | Début du marché | Fin du marché | Heures prévues
        Ville d'Alès     | 23T001       | 02/01/2025      | 31/12/2025    | 500`,
      Contrats: `
        N° de marché | Nom    | Prénom | Type de contrat | Début du contrat | Fin du contrat | Heures réalisées
        23T001       | Durand | Léa    | CDD             | 02/03/2026       | 30/06/2026     | 120`,
    },
    correct: {
      Marchés: `
        Maître d'ouvrage | N° de marché | Début du marché | Fin du marché | Heures prévues
        Ville d'Alès     | 23T001       | 02/01/2025      | 31/12/2026    | 500`,
      Contrats: `
        N° de marché | Nom    | Prénom | Type de contrat | Début du contrat | Fin du contrat | Heures réalisées
        23T001       | Durand | Léa    | CDD             | 02/03/2026       | 30/06/2026     | 120`,
    },
  },
});

/** Rows of contrats and relevés that belong to a marché, whatever tells it. */
function marchesWithRows(suivi: Suivi): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [table] of tablesWith(suivi, { natures: ["contrat", "releve"] })) {
    for (const marche of suivi.links[table]?.marche ?? []) found.add(marche);
  }
  found.delete(-1);
  return found;
}

export const marcheSansHeures = rule({
  code: "FEU-02",
  gravite: "information",
  titre: "Marché sans heures",
  constat: ({ marche, debut }) =>
    `Aucune heure pour ${cite(marche)}` +
    (debut === undefined ? "." : `, dont le début est le ${jour(debut)}.`),
  pourCorriger: "Rien à faire si le chantier n'a pas démarré.",
  correction: "C",
  source: "Rapprochement des feuilles du classeur",
  *check(suivi): Generator<Finding> {
    const withRows = marchesWithRows(suivi);
    if (withRows.size === 0) return;
    for (const [index, { lignes, libelle, debut, heuresAnnoncees }] of suivi.marches.entries()) {
      const [ref] = lignes;
      if (ref === undefined || withRows.has(index) || heuresAnnoncees > 0) continue;
      const params = { marche: shownText(libelle), ...(Number.isNaN(debut) ? {} : { debut }) };
      const place = new Ligne(suivi, ref).place("marcheNum");
      yield { place, champ: "marcheNum", params, lignes: [...lignes] };
    }
  },
  exemples: {
    fautif: {
      Marchés: `
        Maître d'ouvrage | N° de marché | Entreprise | Heures prévues
        Ville d'Alès     | 23T001       | BTP Sud    | 500
        Ville d'Alès     | 23T002       | Gard TP    | 300`,
      Contrats: `
        N° de marché | Nom    | Prénom | Type de contrat | Début du contrat | Fin du contrat | Heures réalisées
        23T001       | Durand | Léa    | CDD             | 02/03/2026       | 30/06/2026     | 120`,
    },
    correct: {
      Marchés: `
        Maître d'ouvrage | N° de marché | Entreprise | Heures prévues
        Ville d'Alès     | 23T001       | BTP Sud    | 500`,
      Contrats: `
        N° de marché | Nom    | Prénom | Type de contrat | Début du contrat | Fin du contrat | Heures réalisées
        23T001       | Durand | Léa    | CDD             | 02/03/2026       | 30/06/2026     | 120`,
    },
  },
});
