import type { ChampId } from "../columns/champs";
import { CellState, type Lignes } from "../rows/lignes";
import { cellText } from "../sheet";
import type { Suivi } from "../suivi/suivi";
import type { CellPlace } from "../sheet";
import { readMissing } from "../values/missing";
import { tidy } from "../values/text";
import { eachIssue } from "./eachIssue";
import { hasLabelOfPersonne } from "./infosPersonne";
import { eachWhere, onCell, rule, type Findings } from "./rule";
import { cite } from "./shown";

/** « NC », « n.d. »: the cell says that it tells nothing. */
function saysNothing(suivi: Suivi, { sheet, row, column }: CellPlace): boolean {
  const text = cellText(suivi.workbook.sheets[sheet]?.columns[column], row);
  return text !== null && readMissing(tidy(text)) !== null;
}

function eachHorsListe(wanted: ChampId) {
  return eachIssue("horsListe", ({ ligne, champ, place, valeur }) => {
    if (champ !== wanted || saysNothing(ligne.suivi, place)) return null;
    const shown = valeur();
    return { params: { valeur: shown }, cause: `${champ}:${shown}` };
  });
}

export const typeDeContratInconnu = rule({
  code: "REF-03",
  gravite: "avertissement",
  titre: "Type de contrat inconnu",
  constat: ({ valeur }) =>
    `${cite(valeur)} n'est pas dans la liste\u00a0: CDI, CDD, CDDI, CUI/PEC, alternance ` +
    "(apprentissage, professionnalisation), intérim (ETT), intérim d'insertion (ETTI), GEIQ, AI.",
  pourCorriger: "Choisir dans la liste, ou l'ajouter.",
  correction: "B",
  source: "Liste des contrats de la plateforme des emplois de l'inclusion, et usages locaux",
  check: eachHorsListe("typeContrat"),
  exemples: {
    fautif: {
      Contrats: `
        Nom    | Prénom | Maître d'ouvrage | Type de contrat | Début du contrat | Heures réalisées
        Durand | Léa    | Ville d'Alès     | Vacation        | 02/03/2026       | 120
        Martin | Ali    | Ville d'Alès     | CDD             | 02/03/2026       | 80
        Petit  | Zoé    | Ville d'Alès     | CDI             | 02/03/2026       | 64`,
    },
    correct: {
      Contrats: `
        Nom    | Prénom | Maître d'ouvrage | Type de contrat | Début du contrat | Heures réalisées
        Durand | Léa    | Ville d'Alès     | C.D.D.          | 02/03/2026       | 120
        Martin | Ali    | Ville d'Alès     | Intérim         | 02/03/2026       | 80`,
    },
  },
});

export const publicNonReconnu = rule({
  code: "REF-04",
  gravite: "avertissement",
  titre: "Public non reconnu",
  constat: ({ valeur }) => `${cite(valeur)} n'est pas dans la liste des publics.`,
  pourCorriger: "Choisir dans la liste, ou l'ajouter.",
  correction: "B",
  source: "Publics des clauses sociales\u00a0: CCAG 2021, art. 16.1.1 (TIC) et équivalents",
  check: eachHorsListe("critereEligibilite"),
  exemples: {
    fautif: {
      Contrats: `
        Nom    | Prénom | Maître d'ouvrage | Public    | Début du contrat | Heures réalisées
        Durand | Léa    | Ville d'Alès     | Intermittent du spectacle | 02/03/2026 | 120
        Martin | Ali    | Ville d'Alès     | RSA       | 02/03/2026       | 80
        Petit  | Zoé    | Ville d'Alès     | DELD      | 02/03/2026       | 64`,
    },
    correct: {
      Contrats: `
        Nom    | Prénom | Maître d'ouvrage | Public    | Début du contrat | Heures réalisées
        Durand | Léa    | Ville d'Alès     | DELD, RSA | 02/03/2026       | 120
        Martin | Ali    | Ville d'Alès     | RSA       | 02/03/2026       | 80`,
    },
  },
});

/** « En cours », « Terminé »: a column most filled cells of which name no public tells something else. */
function tellsPublics({ champs }: Lignes): boolean {
  const { states } = champs.get("critereEligibilite") ?? { states: [] };
  let publics = 0;
  let others = 0;
  for (const state of states) {
    if (state === CellState.value) publics++;
    else if (state === CellState.unreadable) others++;
  }
  return publics >= others;
}

const critereVide = eachWhere(
  { natures: ["contrat", "participant"], champs: ["critereEligibilite"] },
  (columns) => {
    const isEmpty = columns.isEmpty("critereEligibilite");
    const isTold = hasLabelOfPersonne(columns, "critereEligibilite", () => true);
    return (ligne) => isEmpty(ligne) && !isTold(ligne);
  },
  (ligne) => onCell(ligne, "critereEligibilite"),
);

const critereSansReponse = eachIssue("horsListe", ({ ligne, champ, place }) =>
  champ === "critereEligibilite" && saysNothing(ligne.suivi, place) ? {} : null,
);

export const publicNonRenseigne = rule({
  code: "REF-09",
  gravite: "avertissement",
  titre: "Public non renseigné",
  constat: () => "Aucun critère d'éligibilité\u00a0: ces heures pourraient être refusées.",
  pourCorriger: "Indiquer le public de la personne.",
  correction: "C",
  source: "Clause type\u00a0: les personnes doivent relever de l'une des catégories de publics",
  *check(suivi, parametres): Findings {
    const isPublic = suivi.tables.map(tellsPublics);
    for (const check of [critereVide, critereSansReponse]) {
      for (const finding of check(suivi, parametres)) {
        const [ref] = finding?.lignes ?? [];
        if (ref !== undefined && isPublic[ref.table] === true) yield finding;
      }
    }
  },
  exemples: {
    fautif: {
      Contrats: `
        Nom    | Prénom | Maître d'ouvrage | Public    | Début du contrat | Heures réalisées
        Durand | Léa    | Ville d'Alès     |           | 02/03/2026       | 120
        Martin | Ali    | Ville d'Alès     | RSA       | 02/03/2026       | 80`,
    },
    correct: {
      Contrats: `
        Nom    | Prénom | Maître d'ouvrage | Public    | Début du contrat | Heures réalisées
        Durand | Léa    | Ville d'Alès     | DELD      | 02/03/2026       | 120
        Martin | Ali    | Ville d'Alès     | RSA       | 02/03/2026       | 80`,
    },
  },
});
