import { CellState } from "../rows/lignes";
import { labelColumn, numberColumn } from "../suivi/labels";
import type { Ligne } from "../suivi/ligne";
import type { Suivi } from "../suivi/suivi";
import { PUBLICS_SEPARATOR } from "../rows/labelReaders";
import { comparable } from "../values/text";
import { qpvGeneration } from "../values/identifiants";
import type { PublicCode } from "../nomenclatures/publics";
import { ageAtDebut, labelOfPersonne } from "./infosPersonne";
import { isNoQuartier } from "./referentielsQuartiers";
import { eachLigne, onCell, rule, type Finding, type Needs } from "./rule";
import { cite, nombre } from "./shown";
import { shownText } from "./shownValue";

const AVEC_QUARTIER: Needs = {
  natures: ["contrat", "participant", "releve"],
  champs: ["qpv", "quartier"],
};

export const qpvSansQuartier = rule({
  code: "COH-03",
  gravite: "avertissement",
  titre: "QPV «\u00a0Oui\u00a0» sans quartier",
  constat: () =>
    "La personne est indiquée en QPV mais le quartier est vide. " +
    "Les heures comptent en QPV, sans quartier.",
  pourCorriger: "Indiquer le quartier.",
  correction: "B",
  source: "Plan local d'application de la charte ANRU, Alès, art. 9\u00a0: heures par quartier",
  parLigne: true,
  check: eachLigne(AVEC_QUARTIER, (ligne) =>
    ligne.number("qpv") === 1 &&
    ligne.isEmpty("quartier") &&
    labelOfPersonne(ligne, "quartier") === null
      ? onCell(ligne, "quartier")
      : null,
  ),
  exemples: {
    fautif: {
      Contrats: `
        Nom    | Prénom | Maître d'ouvrage | Résident QPV | Quartier     | Heures réalisées
        Durand | Léa    | Ville d'Alès     | Oui          |              | 120
        Martin | Ali    | Ville d'Alès     | Oui          | Les Cévennes | 80`,
    },
    correct: {
      Contrats: `
        Nom    | Prénom | Maître d'ouvrage | Résident QPV | Quartier     | Heures réalisées
        Durand | Léa    | Ville d'Alès     | Non          |              | 120
        Martin | Ali    | Ville d'Alès     | Oui          | Les Cévennes | 80`,
    },
  },
});

/** Quartiers that some row tells to be QPV. */
function quartiersEnQpv({ tables }: Suivi): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const lignes of tables) {
    const quartier = labelColumn(lignes, "quartier");
    const qpv = numberColumn(lignes, "qpv");
    if (quartier === null || qpv === null) continue;
    for (let ligne = 0; ligne < lignes.count; ligne++) {
      const key = quartier.keys[quartier.codes[ligne] ?? -1];
      if (qpv.values[ligne] === 1 && key !== undefined) keys.add(key);
    }
  }
  return keys;
}

/** The column holds QPV only, says its title: « Quartier prioritaire ». */
function isColumnOfQpv({ lignes }: Ligne): boolean {
  const titre = lignes.table.columns.find(({ champ }) => champ === "quartier")?.titre ?? "";
  return /\b(?:qpv|prioritaires?)\b/.test(comparable(titre));
}

export const quartierMaisPasQpv = rule({
  code: "COH-04",
  gravite: "avertissement",
  titre: "Quartier indiqué mais QPV «\u00a0Non\u00a0»",
  constat: ({ quartier }) =>
    `${cite(quartier)} figure parmi les quartiers prioritaires, la colonne QPV dit Non.`,
  pourCorriger: "Corriger l'une des deux colonnes.",
  correction: "B",
  source: "Un quartier est dit prioritaire par son code, son titre de colonne ou une autre ligne",
  *check(suivi, parametres): Generator<Finding> {
    const enQpv = quartiersEnQpv(suivi);
    yield* eachLigne(AVEC_QUARTIER, (ligne) => {
      const label = ligne.label("quartier");
      const key = ligne.key("quartier");
      if (ligne.number("qpv") !== 0 || label === null || key === null || isNoQuartier(key))
        return null;
      const isQpv = enQpv.has(key) || qpvGeneration(label) !== null || isColumnOfQpv(ligne);
      return isQpv ? onCell(ligne, "quartier", { quartier: shownText(label) }) : null;
    })(suivi, parametres);
  },
  exemples: {
    fautif: {
      Contrats: `
        Nom    | Prénom | Maître d'ouvrage | Résident QPV | Quartier     | Heures réalisées
        Durand | Léa    | Ville d'Alès     | Non          | Les Cévennes | 120
        Martin | Ali    | Ville d'Alès     | Oui          | Les Cévennes | 80`,
    },
    correct: {
      Contrats: `
        Nom    | Prénom | Maître d'ouvrage | Résident QPV | Quartier     | Heures réalisées
        Durand | Léa    | Ville d'Alès     | Non          | Centre-ville | 120
        Martin | Ali    | Ville d'Alès     | Oui          | Les Cévennes | 80`,
    },
  },
});

/** The row's public, among those of its person, contradicts the age at the start of the contract. */
function eachAge(code: PublicCode, contradicts: (age: number) => boolean) {
  return eachLigne(
    { natures: ["contrat", "participant"], champs: ["dateDebutContrat"] },
    (ligne) => {
      const publics = labelOfPersonne(ligne, "critereEligibilite")?.split(PUBLICS_SEPARATOR) ?? [];
      if (!publics.includes(code)) return null;
      const age = ageAtDebut(ligne);
      if (!contradicts(age)) return null;
      const isTold = ligne.state("critereEligibilite") === CellState.value;
      return onCell(ligne, isTold ? "critereEligibilite" : "dateDebutContrat", { age });
    },
  );
}

/** Ages that the two publics themselves tell. */
const AGE_DU_JEUNE = 26;
const AGE_DU_SENIOR = 50;
const POUR_CORRIGER = "Choisir un autre public, ou vérifier la date de naissance.";

export const jeuneDe26Ans = rule({
  code: "COH-05",
  gravite: "avertissement",
  titre: "«\u00a0Moins de 26 ans\u00a0» à 26 ans ou plus",
  constat: ({ age }) => `La personne avait ${nombre(age)} ans au début du contrat.`,
  pourCorriger: POUR_CORRIGER,
  correction: "C",
  source: "Critère «\u00a0jeune de moins de 26 ans\u00a0», apprécié au début du contrat",
  parLigne: true,
  check: eachAge("JEUNE", (age) => age >= AGE_DU_JEUNE),
  lit: ["dateNaissance", "dateDebutContrat"],
  exemples: {
    fautif: {
      Contrats: `
        Nom    | Prénom | Date de naissance | Public           | Maître d'ouvrage | Début du contrat | Heures réalisées
        Durand | Léa    | 02/03/2000        | Moins de 26 ans  | Ville d'Alès     | 02/03/2026       | 120`,
    },
    correct: {
      Contrats: `
        Nom    | Prénom | Date de naissance | Public           | Maître d'ouvrage | Début du contrat | Heures réalisées
        Durand | Léa    | 03/03/2000        | Moins de 26 ans  | Ville d'Alès     | 02/03/2026       | 120`,
    },
  },
});

export const seniorAvant50Ans = rule({
  code: "COH-06",
  gravite: "avertissement",
  titre: "«\u00a050 ans et plus\u00a0» avant 50 ans",
  constat: ({ age }) => `La personne avait ${nombre(age)} ans au début du contrat.`,
  pourCorriger: POUR_CORRIGER,
  correction: "C",
  source: "Critère «\u00a050 ans et plus\u00a0», apprécié au début du contrat",
  parLigne: true,
  check: eachAge("SENIOR", (age) => age < AGE_DU_SENIOR),
  lit: ["dateNaissance", "dateDebutContrat"],
  exemples: {
    fautif: {
      Contrats: `
        Nom    | Prénom | Date de naissance | Public         | Maître d'ouvrage | Début du contrat | Heures réalisées
        Durand | Léa    | 03/03/1976        | 50 ans et plus | Ville d'Alès     | 02/03/2026       | 120`,
    },
    correct: {
      Contrats: `
        Nom    | Prénom | Date de naissance | Public         | Maître d'ouvrage | Début du contrat | Heures réalisées
        Durand | Léa    | 02/03/1976        | 50 ans et plus | Ville d'Alès     | 02/03/2026       | 120`,
    },
  },
});
