import type { Nature } from "../clause";
import type { ChampId } from "../columns/champs";
import { PAUSE, type Steps } from "../steps";
import { valueAt } from "../suivi/codes";
import { numberColumn } from "../suivi/labels";
import type { Suivi } from "../suivi/suivi";
import type { LigneTest, TableColumns } from "../suivi/tableColumns";
import { addMonths } from "../values/date";
import { median } from "../values/median";
import { ageAtDebut, agesAtDebut } from "./infosPersonne";
import { libelleOf } from "./effetSurBilan";
import { eachWhere, lignesWith, onCell, rule, type Findings } from "./rule";
import { cite, jour, nombre } from "./shown";

/** Dates of the follow-up itself: they lie within some years of one another. */
const DATES: readonly ChampId[] = [
  "dateNotification",
  "dateDebutMarche",
  "dateFinMarche",
  "dateEligibilite",
  "dateDebutContrat",
  "dateFinContrat",
  "mois",
];
const ALL: readonly Nature[] = ["marche", "objectif", "participant", "contrat", "releve"];

/** All the dates of the suivi. */
function* datesOf({ tables }: Suivi): Steps<Float64Array> {
  const columns = tables.flatMap((lignes) =>
    DATES.flatMap((champ) => numberColumn(lignes, champ) ?? []),
  );
  const dates = new Float64Array(columns.reduce((size, { values }) => size + values.length, 0));
  let known = 0;
  for (const { values } of columns) {
    yield PAUSE;
    for (const date of values) if (!Number.isNaN(date)) dates[known++] = date;
  }
  return dates.subarray(0, known);
}

export const dateImprobable = rule({
  code: "PLG-04",
  gravite: "avertissement",
  titre: "Date improbable",
  constat: ({ champ, date, min, max }) =>
    `${cite(champ)}\u00a0: le ${jour(date)} est ` +
    `${Number(date) < Number(min) ? "avant" : "après"} la période attendue ` +
    `(${jour(min)} à ${jour(max)}). Souvent une faute d'année.`,
  pourCorriger: "Vérifier l'année.",
  correction: "B",
  source: "Dix ans autour de la date médiane du classeur",
  seuils: ["moisAutour"],
  *check(suivi, { moisAutour }): Findings {
    const dates = yield* datesOf(suivi);
    yield PAUSE;
    const middle = median(dates);
    yield PAUSE;
    if (Number.isNaN(middle)) return;
    const [min, max] = [addMonths(middle, -moisAutour), addMonths(middle, moisAutour)];
    for (const champ of DATES) {
      yield PAUSE;
      const isFar = (columns: TableColumns): LigneTest => {
        const dates = columns.numbers(champ);
        return (ligne) => valueAt(dates, ligne) < min || valueAt(dates, ligne) > max;
      };
      for (const ligne of lignesWith(suivi, { natures: ALL, champs: [champ] }, isFar)) {
        const date = ligne.number(champ);
        const params = { champ: libelleOf(champ), date, min, max };
        yield { ...onCell(ligne, champ, params), lignes: [ligne.ref] };
      }
    }
  },
  exemples: {
    fautif: {
      Contrats: `
        Nom    | Prénom | Maître d'ouvrage | Début du contrat | Fin du contrat | Heures réalisées
        Durand | Léa    | Ville d'Alès     | 02/03/2026       | 30/06/2062     | 120
        Martin | Ali    | Ville d'Alès     | 02/03/2026       | 30/06/2026     | 80`,
    },
    correct: {
      Contrats: `
        Nom    | Prénom | Maître d'ouvrage | Début du contrat | Fin du contrat | Heures réalisées
        Durand | Léa    | Ville d'Alès     | 02/03/2026       | 30/06/2026     | 120
        Martin | Ali    | Ville d'Alès     | 02/03/2026       | 30/06/2026     | 80`,
    },
  },
});

export const ageImprobable = rule({
  code: "PLG-07",
  gravite: "avertissement",
  titre: "Âge improbable",
  constat: ({ age }) =>
    Number(age) < 0
      ? "La date de naissance est postérieure au début du contrat."
      : `L'âge au début du contrat serait de ${nombre(age)} ans.`,
  pourCorriger: "Vérifier la date de naissance et la date de début.",
  correction: "C",
  source: "Code du travail, art. L4153-1",
  seuils: ["ageMin", "ageMax"],
  parLigne: true,
  check: eachWhere(
    { natures: ["contrat", "participant"], champs: ["dateDebutContrat"] },
    (columns, { ageMin, ageMax }) => {
      const ageOf = agesAtDebut(columns);
      return (ligne) => {
        const age = ageOf(ligne);
        return age < ageMin || age > ageMax;
      };
    },
    (ligne) => {
      const champ = ligne.has("dateNaissance") ? "dateNaissance" : "dateDebutContrat";
      return onCell(ligne, champ, { age: ageAtDebut(ligne) });
    },
  ),
  lit: ["dateNaissance", "dateDebutContrat"],
  exemples: {
    fautif: {
      Contrats: `
        Nom    | Prénom | Date de naissance | Maître d'ouvrage | Début du contrat | Heures réalisées
        Durand | Léa    | 12/05/2012        | Ville d'Alès     | 02/03/2026       | 120`,
    },
    correct: {
      Contrats: `
        Nom    | Prénom | Date de naissance | Maître d'ouvrage | Début du contrat | Heures réalisées
        Durand | Léa    | 12/05/1998        | Ville d'Alès     | 02/03/2026       | 120`,
    },
  },
});
