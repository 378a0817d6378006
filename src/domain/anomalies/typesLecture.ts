import { CHAMPS, type ChampId } from "../columns/champs";
import { callsClausier } from "../formulesAppels";
import { cellCode, CellCode, ERROR_TEXTS, UNCALCULATED, type CellPlace } from "../sheet";
import type { Ligne } from "../suivi/ligne";
import type { Suivi } from "../suivi/suivi";
import { eachIssue } from "./eachIssue";
import { graviteOfUnreadable, libelleOf } from "./effetSurBilan";
import { rule } from "./rule";
import { cite, texte } from "./shown";
import { sommeDesMois } from "./sommeDesMois";
import { VALEUR_MASQUEE } from "./shownValue";

const SOURCE = "Convention de saisie d'Excel";
const QUANTITIES = ["heures", "euros", "taux", "nombre"];
const DAYS = ["date", "mois"];

function holds(champ: ChampId, types: readonly string[]): boolean {
  return types.includes(CHAMPS[champ].type);
}

/** The row is said to be left out only when it is. */
function suite(champ: ChampId): string {
  return graviteOfUnreadable(champ) === "bloquante" ? "exclue" : "comptée";
}

function effet(param: string | number | undefined): string {
  if (param === "mois") return "\u00a0; ses mois sont comptés";
  return param === "exclue" ? " et la ligne n'est pas comptée" : "";
}

/** A total that no one calculated, beside months that all can be read: they are the hours. */
function isToldByMonths(champ: ChampId, { lignes, ref }: Ligne): boolean {
  return champ === "heuresRealisees" && !Number.isNaN(sommeDesMois(lignes.months, ref.ligne));
}

/** The complement's own functions give #NOM? while it is not running. */
function isOwnFormula(suivi: Suivi, place: CellPlace): boolean {
  const { sheet, row, column } = place;
  const formula = suivi.workbook.sheets[sheet]?.formulas.get(`${String(row)}:${String(column)}`);
  if (formula === undefined || !callsClausier(`=${formula}`)) return false;
  return ERROR_TEXTS[errorAt(suivi, place)]?.file === "#NAME?";
}

/** Index of the cell's error in `ERROR_TEXTS`; -1 where it holds none. */
function errorAt({ workbook }: Suivi, { sheet, row, column }: CellPlace): number {
  const cells = workbook.sheets[sheet]?.columns[column];
  return cellCode(cells, row) === CellCode.error ? (cells?.numbers[row] ?? -1) : -1;
}

export const erreurExcel = rule({
  code: "TYP-01",
  gravite: "bloquante",
  titre: "Erreur Excel dans la cellule",
  constat: ({ erreur, champ, suite: s, calcul }) =>
    calcul === "absent"
      ? "La formule n'a pas été calculée\u00a0: ouvrir le classeur dans Excel et l'enregistrer. " +
        `La valeur de ${cite(champ)} est inconnue${effet(s)}.`
      : `La formule renvoie ${texte(erreur)}. La valeur de ${cite(champ)} est inconnue${effet(s)}.`,
  pourCorriger: "Corriger la formule, ou saisir la valeur.",
  correction: "C",
  source: SOURCE,
  check: eachIssue("illisible", ({ kind, champ, place, ligne, valeur }) => {
    if (kind.reason !== "erreurExcel" || isOwnFormula(ligne.suivi, place)) return null;
    const cell = { champ: libelleOf(champ), suite: suite(champ) };
    const gravite = graviteOfUnreadable(champ);
    if (errorAt(ligne.suivi, place) === UNCALCULATED) {
      const params = { ...cell, calcul: "absent" };
      if (isToldByMonths(champ, ligne))
        return {
          params: { ...params, suite: "mois" },
          gravite: "avertissement",
          cause: "nonCalculee",
        };
      return { params, gravite, cause: "nonCalculee" };
    }
    const erreur = CHAMPS[champ].personnel ? "une erreur" : valeur();
    return { params: { ...cell, erreur }, gravite };
  }),
  exemples: {
    fautif: {
      Contrats: `
        Nom    | Prénom | Entreprise | Maître d'ouvrage | Heures réalisées
        Durand | Léa    | BTP Sud    | Ville d'Alès     | #REF!
        Martin | Ali    | Gard TP    | Ville d'Alès     | 80`,
    },
    correct: {
      Contrats: `
        Nom    | Prénom | Entreprise | Maître d'ouvrage | Heures réalisées
        Durand | Léa    | BTP Sud    | Ville d'Alès     | 120
        Martin | Ali    | Gard TP    | Ville d'Alès     | 80`,
    },
  },
});

export const valeurNonNumerique = rule({
  code: "TYP-03",
  gravite: "bloquante",
  titre: "Valeur non numérique",
  constat: ({ champ, valeur }) =>
    valeur === VALEUR_MASQUEE
      ? `${cite(champ)} attend un nombre et contient autre chose\u00a0: ${texte(valeur)}.`
      : `${cite(champ)} attend un nombre\u00a0: ${cite(valeur)} n'en est pas un.`,
  pourCorriger: "Saisir un nombre, sans unité. Exemple\u00a0: 151,67.",
  correction: "C",
  source: SOURCE,
  check: eachIssue("illisible", ({ kind, champ, valeur }) => {
    if (kind.reason === "erreurExcel" || !holds(champ, QUANTITIES)) return null;
    const params = { champ: libelleOf(champ), valeur: valeur() };
    return { params, gravite: graviteOfUnreadable(champ) };
  }),
  exemples: {
    fautif: {
      Contrats: `
        Nom    | Prénom | Entreprise | Maître d'ouvrage | Heures réalisées
        Durand | Léa    | BTP Sud    | Ville d'Alès     | à venir
        Martin | Ali    | Gard TP    | Ville d'Alès     | 80
        Petit  | Zoé    | Gard TP    | Ville d'Alès     | 64`,
    },
    correct: {
      Contrats: `
        Nom    | Prénom | Entreprise | Maître d'ouvrage | Heures réalisées
        Durand | Léa    | BTP Sud    | Ville d'Alès     | 120
        Martin | Ali    | Gard TP    | Ville d'Alès     | 80`,
    },
  },
});

export const dateIllisible = rule({
  code: "TYP-05",
  gravite: "bloquante",
  titre: "Date illisible",
  constat: ({ champ, suite: s }) =>
    s === "comptée"
      ? `Impossible de lire une date dans ${cite(champ)}.`
      : `Impossible de lire une date dans ${cite(champ)}\u00a0: la ligne n'est pas comptée.`,
  pourCorriger: "Saisir jour/mois/année. Exemple\u00a0: 03/02/2026.",
  correction: "C",
  source: SOURCE,
  check: eachIssue("illisible", ({ kind, champ }) => {
    if (kind.reason === "erreurExcel" || !holds(champ, DAYS)) return null;
    // « En cours », « NC »: an end that is not known is not a mistake of the row.
    const isUnknown = kind.reason === "nonCommunique" && champ !== "mois";
    return isUnknown
      ? { params: { champ: libelleOf(champ), suite: "comptée" }, gravite: "avertissement" }
      : {
          params: { champ: libelleOf(champ), suite: suite(champ) },
          gravite: graviteOfUnreadable(champ),
        };
  }),
  exemples: {
    fautif: {
      Contrats: `
        Nom    | Prénom | Maître d'ouvrage | Début du contrat | Fin du contrat | Heures réalisées
        Durand | Léa    | Ville d'Alès     | '31/02/2026      | 30/06/2026     | 120
        Martin | Ali    | Ville d'Alès     | 02/03/2026       | 30/06/2026     | 80`,
    },
    correct: {
      Contrats: `
        Nom    | Prénom | Maître d'ouvrage | Début du contrat | Fin du contrat | Heures réalisées
        Durand | Léa    | Ville d'Alès     | 02/03/2026       | 30/06/2026     | 120`,
    },
  },
});

export const formuleNonCalculee = rule({
  code: "TYP-09",
  gravite: "avertissement",
  titre: "Formule du complément non calculée",
  constat: ({ champ, suite: s }) =>
    "La cellule affiche #NOM?\u00a0: le complément n'était pas actif à l'ouverture. " +
    `La valeur de ${cite(champ)} est inconnue${effet(s)}.`,
  pourCorriger: "Recalculer, ou remplacer par la formule Excel équivalente.",
  // A figure that was unknown is counted from then on: not for the machine to decide.
  correction: "B",
  source: SOURCE,
  check: eachIssue("illisible", ({ kind, champ, place, ligne }) => {
    if (kind.reason !== "erreurExcel" || !isOwnFormula(ligne.suivi, place)) return null;
    const params = { champ: libelleOf(champ), suite: suite(champ) };
    return { params, gravite: graviteOfUnreadable(champ) };
  }),
  exemples: {
    fautif: {
      Marchés: {
        cellules: `
        Maître d'ouvrage | N° de marché | Montant HT | Heures prévues
        Ville d'Alès     | 23T001       | 850000     | #NAME?
        Ville d'Alès     | 23T002       | 920000     | 575`,
        formules: { D2: "INSERTION_HEURES(C2)" },
      },
    },
    correct: {
      Marchés: `
        Maître d'ouvrage | N° de marché | Montant HT | Heures prévues
        Ville d'Alès     | 23T001       | 850000     | 531
        Ville d'Alès     | 23T002       | 920000     | 575`,
    },
  },
});
