import { CellState, type Lignes } from "../rows/lignes";
import { PAUSE } from "../steps";
import { codeAt } from "../suivi/codes";
import { labelColumn, numberColumn } from "../suivi/labels";
import type { Suivi } from "../suivi/suivi";
import type { LigneTest, TableColumns } from "../suivi/tableColumns";
import { PUBLICS_SEPARATOR } from "../rows/labelReaders";
import { comparable } from "../values/text";
import { qpvGeneration } from "../values/identifiants";
import type { PublicCode } from "../nomenclatures/publics";
import { ageAtDebut, agesAtDebut, hasLabelOfPersonne } from "./infosPersonne";
import { isNoQuartier } from "./referentielsQuartiers";
import { eachWhere, onCell, rule, type Findings, type Needs } from "./rule";
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
  check: eachWhere(
    AVEC_QUARTIER,
    (columns) => {
      const qpv = columns.numbers("qpv");
      const isEmpty = columns.isEmpty("quartier");
      const isTold = hasLabelOfPersonne(columns, "quartier", () => true);
      return (ligne) => qpv[ligne] === 1 && isEmpty(ligne) && !isTold(ligne);
    },
    (ligne) => onCell(ligne, "quartier"),
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
    const isQpv = new Uint8Array(quartier.keys.length);
    for (let ligne = 0; ligne < lignes.count; ligne++) {
      if (qpv.values[ligne] === 1) isQpv[codeAt(quartier.codes, ligne)] = 1;
    }
    for (const [code, key] of quartier.keys.entries()) if (isQpv[code] === 1) keys.add(key);
  }
  return keys;
}

/** The column holds QPV only, says its title: « Quartier prioritaire ». */
function isColumnOfQpv({ table }: Lignes): boolean {
  const titre = table.columns.find(({ champ }) => champ === "quartier")?.titre ?? "";
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
  *check(suivi, parametres): Findings {
    const enQpv = quartiersEnQpv(suivi);
    yield PAUSE;
    const isDeniedQpv = (columns: TableColumns): LigneTest => {
      const isOfQpv = isColumnOfQpv(columns.lignes);
      const qpv = columns.numbers("qpv");
      const isQpv = columns.hasLabel(
        "quartier",
        (label, key) =>
          !isNoQuartier(key) && (isOfQpv || enQpv.has(key) || qpvGeneration(label) !== null),
      );
      return (ligne) => qpv[ligne] === 0 && isQpv(ligne);
    };
    yield* eachWhere(AVEC_QUARTIER, isDeniedQpv, (ligne) => {
      const quartier = shownText(ligne.label("quartier") ?? "");
      return onCell(ligne, "quartier", { quartier });
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
  return eachWhere(
    { natures: ["contrat", "participant"], champs: ["dateDebutContrat"] },
    (columns) => {
      const isOfPublic = hasLabelOfPersonne(columns, "critereEligibilite", (publics) =>
        publics.split(PUBLICS_SEPARATOR).includes(code),
      );
      const age = agesAtDebut(columns);
      return (ligne) => isOfPublic(ligne) && contradicts(age(ligne));
    },
    (ligne) => {
      const isTold = ligne.state("critereEligibilite") === CellState.value;
      const age = ageAtDebut(ligne);
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
