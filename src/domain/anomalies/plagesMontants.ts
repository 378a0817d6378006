import type { ChampId } from "../columns/champs";
import { valueAt } from "../suivi/codes";
import type { Ligne } from "../suivi/ligne";
import type { Suivi } from "../suivi/suivi";
import { TableColumns, type LigneTest } from "../suivi/tableColumns";
import { median } from "../values/median";
import { lignesWith, onCell, rule, tablesWith, type Finding, type Where } from "./rule";
import { libelleOf } from "./effetSurBilan";
import { cite, euros, nombre, taux, texte } from "./shown";

const MARCHES = ["marche", "objectif"] as const;
const MONTANTS = { natures: MARCHES, champs: ["montantHt"] } as const;
/** Under this many amounts, a median says nothing. */
const MONTANTS_MIN = 4;

/** Rows that tell a rate: among contrats, only beside the amount that it applies to. */
function* ratedLignes(suivi: Suivi, champ: ChampId, where: Where): Generator<Ligne> {
  yield* lignesWith(suivi, { natures: MARCHES, champs: [champ] }, where);
  yield* lignesWith(suivi, { natures: ["contrat"], champs: [champ, "montantHt"] }, where);
}

/** The known amounts of all the marchés. */
function montantsOf(suivi: Suivi): Float64Array {
  const columns = [...tablesWith(suivi, MONTANTS)].map(([table]) =>
    new TableColumns(suivi, table).numbers("montantHt"),
  );
  return Float64Array.from(columns.flatMap((montants) => [...montants.filter((each) => each > 0)]));
}

export const montantInhabituel = rule({
  code: "PLG-05",
  gravite: "avertissement",
  titre: "Montant inhabituel",
  constat: ({ montant, facteur, sens }) =>
    `${euros(montant)} est ${nombre(facteur, 0)} fois plus ${texte(sens)} que la médiane des marchés. ` +
    "Montant en k€\u00a0?",
  pourCorriger: "Vérifier le montant et l'unité.",
  correction: "C",
  source: "Comparaison à la médiane des montants du classeur",
  seuils: ["facteurMontant"],
  *check(suivi, { facteurMontant }): Generator<Finding> {
    const known = montantsOf(suivi);
    if (known.length < MONTANTS_MIN) return;
    const middle = median(known);
    const facteurOf = (montant: number) => Math.max(montant / middle, middle / montant);
    const isUnusual = (columns: TableColumns): LigneTest => {
      const montants = columns.numbers("montantHt");
      return (ligne) => {
        const montant = valueAt(montants, ligne);
        return montant > 0 && facteurOf(montant) > facteurMontant;
      };
    };
    for (const ligne of lignesWith(suivi, MONTANTS, isUnusual)) {
      const montant = ligne.number("montantHt");
      const facteur = facteurOf(montant);
      const sens = montant > middle ? "grand" : "petit";
      yield { ...onCell(ligne, "montantHt", { montant, facteur, sens }), lignes: [ligne.ref] };
    }
  },
  exemples: {
    fautif: {
      Marchés: `
        Maître d'ouvrage | N° de marché | Montant HT | Heures prévues
        Ville d'Alès     | 23T001       | 850000     | 531
        Ville d'Alès     | 23T002       | 920000     | 575
        Ville d'Alès     | 23T003       | 780        | 488
        Ville d'Alès     | 23T004       | 1100000    | 688`,
    },
    correct: {
      Marchés: `
        Maître d'ouvrage | N° de marché | Montant HT | Heures prévues
        Ville d'Alès     | 23T001       | 850000     | 531
        Ville d'Alès     | 23T002       | 920000     | 575
        Ville d'Alès     | 23T003       | 780000     | 488
        Ville d'Alès     | 23T004       | 1100000    | 688`,
    },
  },
});

export const coutOuPartInhabituels = rule({
  code: "PLG-08",
  gravite: "avertissement",
  titre: "Coût horaire ou part MO inhabituels",
  constat: ({ champ, valeur, min, max, unite }) => {
    const shown = unite === "euros" ? euros : taux;
    return `${cite(champ)}\u00a0: ${shown(valeur)}, hors de ${shown(min)} à ${shown(max)} (réglable).`;
  },
  pourCorriger: "Vérifier la valeur, ou régler les bornes si elle est justifiée.",
  correction: "C",
  source:
    "Guides publiés\u00a0: 25 à 45\u00a0€ l'heure, 20 à 70\u00a0% de main-d'œuvre selon les métiers",
  seuils: ["coutHoraireMin", "coutHoraireMax", "partMainOeuvreMin", "partMainOeuvreMax"],
  *check(suivi, parametres): Generator<Finding> {
    const { coutHoraireMin, coutHoraireMax, partMainOeuvreMin, partMainOeuvreMax } = parametres;
    const bounds = [
      {
        champ: "coutHoraire",
        min: coutHoraireMin,
        max: coutHoraireMax,
        end: Infinity,
        unite: "euros",
      },
      // Above 1 the rate itself is badly written: PLG-06 tells it.
      { champ: "partMo", min: partMainOeuvreMin, max: partMainOeuvreMax, end: 1, unite: "taux" },
    ] as const;
    for (const { champ, min, max, end, unite } of bounds) {
      const isUnusual = (columns: TableColumns): LigneTest => {
        const valeurs = columns.numbers(champ);
        return (ligne) => {
          const valeur = valueAt(valeurs, ligne);
          return (valeur >= 0 && valeur < min) || (valeur > max && valeur <= end);
        };
      };
      for (const ligne of ratedLignes(suivi, champ, isUnusual)) {
        const valeur = ligne.number(champ);
        const params = { champ: libelleOf(champ), valeur, min, max, unite };
        yield { ...onCell(ligne, champ, params), lignes: [ligne.ref] };
      }
    }
  },
  exemples: {
    fautif: {
      Marchés: `
        Maître d'ouvrage | N° de marché | Montant HT | Coût horaire | Heures prévues
        Ville d'Alès     | 23T001       | 850000     | 300          | 53
        Ville d'Alès     | 23T002       | 920000     | 30           | 575
        Ville d'Alès     | 23T003       | 640000     | 30           | 400
        Ville d'Alès     | 23T004       | 480000     | 30           | 300`,
    },
    correct: {
      Marchés: `
        Maître d'ouvrage | N° de marché | Montant HT | Coût horaire | Heures prévues
        Ville d'Alès     | 23T001       | 850000     | 30           | 531
        Ville d'Alès     | 23T002       | 920000     | 35           | 493`,
    },
  },
});
