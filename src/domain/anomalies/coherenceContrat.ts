import type { TypeEmployeur } from "../nomenclatures/typeEmployeur";
import { TYPES_EMPLOYEUR } from "../nomenclatures/typeEmployeur";
import { isTypeContrat, TYPES_CONTRAT, type TypeContrat } from "../nomenclatures/typeContrat";
import { valueAt } from "../suivi/codes";
import type { LigneTest, TableColumns } from "../suivi/tableColumns";
import { eachWhere, onCell, rule } from "./rule";
import { jour, texte } from "./shown";

/** Employers that do not usually hire in this way. */
const INHABITUELS: Partial<Record<TypeContrat, readonly TypeEmployeur[]>> = {
  CDI: ["ETTI", "ACI", "AI"],
  CDD: ["ETTI", "ETT"],
  CDDI: ["ETT", "ETTI", "EATT", "GEIQ", "ENTREPRISE", "ESAT"],
  CUI: ["ETT", "ETTI", "EATT"],
  ETT: ["ACI", "GEIQ", "ESAT", "REGIE"],
  ETTI: ["EI", "ACI", "AI", "GEIQ", "ETT", "EA", "ESAT", "REGIE"],
  GEIQ: ["EI", "ACI", "AI", "ETT", "ETTI", "ESAT"],
  AI: ["EI", "ACI", "GEIQ", "ETT", "ETTI", "ESAT"],
};

function isTypeEmployeur(code: string): code is TypeEmployeur {
  return code in TYPES_EMPLOYEUR;
}

const TYPES = ["typeContrat", "employeurType"] as const;

/** The type of a contract and the one of its employer, when they do not usually go together. */
function unusual(
  contrat: string | null,
  employeur: string | null,
): readonly [TypeContrat, TypeEmployeur] | null {
  if (contrat === null || employeur === null) return null;
  if (!isTypeContrat(contrat) || !isTypeEmployeur(employeur)) return null;
  return INHABITUELS[contrat]?.includes(employeur) === true ? [contrat, employeur] : null;
}

export const contratEtEmployeur = rule({
  code: "COH-09",
  gravite: "avertissement",
  titre: "Contrat et employeur incohérents",
  constat: ({ contrat, employeur }) =>
    `Un contrat «\u00a0${texte(contrat)}\u00a0» est inhabituel pour\u00a0: ${texte(employeur)}.`,
  pourCorriger: "Vérifier le type de contrat ou l'employeur.",
  correction: "C",
  source: "Contrats ouverts à chaque type de structure (Code du travail, art. L5132-4 et suivants)",
  parLigne: true,
  check: eachWhere(
    { natures: ["contrat"], champs: TYPES },
    (columns) =>
      columns.hasLabels(TYPES, (contrat, employeur) => unusual(contrat, employeur) !== null),
    (ligne) => {
      const pair = unusual(ligne.label("typeContrat"), ligne.label("employeurType"));
      if (pair === null) return null;
      const [type, employeur] = pair;
      const params = {
        contrat: TYPES_CONTRAT[type].libelle,
        employeur: TYPES_EMPLOYEUR[employeur].libelle.toLowerCase(),
      };
      return { ...onCell(ligne, "typeContrat", params), cause: `${type}:${employeur}` };
    },
  ),
  exemples: {
    fautif: {
      Contrats: `
        Nom    | Prénom | Maître d'ouvrage | Type d'employeur | Type de contrat | Début du contrat | Heures réalisées
        Durand | Léa    | Ville d'Alès     | ETTI             | CDI             | 02/03/2026       | 120
        Martin | Ali    | Ville d'Alès     | EI               | CDDI            | 02/03/2026       | 80`,
    },
    correct: {
      Contrats: `
        Nom    | Prénom | Maître d'ouvrage | Type d'employeur | Type de contrat | Début du contrat | Heures réalisées
        Durand | Léa    | Ville d'Alès     | ETTI             | Intérim         | 02/03/2026       | 120
        Martin | Ali    | Ville d'Alès     | EI               | CDDI            | 02/03/2026       | 80`,
    },
  },
});

const SANS_FIN: ReadonlySet<string> = new Set<TypeContrat>([
  "CDI",
  "CDI_INCLUSION",
  "CDI_INTERIMAIRE",
]);
const AVEC_FIN: ReadonlySet<string> = new Set<TypeContrat>([
  ...(["CDD", "CDDU", "CDD_TREMPLIN", "CDDI", "CUI", "ETT", "ETTI"] as const),
]);

/** Contracts with an end that do not tell it, contracts without one that do. */
function hasOtherEnd(columns: TableColumns): LigneTest {
  const needsEnd = columns.hasLabel("typeContrat", (type) => AVEC_FIN.has(type));
  const needsNone = columns.hasLabel("typeContrat", (type) => SANS_FIN.has(type));
  const isEmpty = columns.isEmpty("dateFinContrat");
  const fin = columns.numbers("dateFinContrat");
  return (ligne) =>
    isEmpty(ligne) ? needsEnd(ligne) : needsNone(ligne) && !Number.isNaN(valueAt(fin, ligne));
}
/** A CDI may have ended: these cells tell it. */
const FINS = ["rupture", "motifSortie", "situationSortie"] as const;

export const finEtTypeDeContrat = rule({
  code: "COH-14",
  gravite: "avertissement",
  titre: "Date de fin et type de contrat",
  constat: ({ contrat, fin }) =>
    fin === undefined
      ? `Un contrat «\u00a0${texte(contrat)}\u00a0» ne porte pas de date de fin.`
      : `Un contrat «\u00a0${texte(contrat)}\u00a0» porte une date de fin (${jour(fin)}), sans rupture indiquée.`,
  pourCorriger: "Vérifier le type de contrat ou la date de fin.",
  correction: "C",
  source: "Code du travail, art. L1221-2 et L1242-7",
  parLigne: true,
  check: eachWhere(
    { natures: ["contrat"], champs: ["typeContrat", "dateFinContrat"] },
    hasOtherEnd,
    (ligne) => {
      const type = ligne.label("typeContrat");
      if (type === null || !isTypeContrat(type)) return null;
      const contrat = TYPES_CONTRAT[type].libelle;
      if (ligne.isEmpty("dateFinContrat")) return onCell(ligne, "dateFinContrat", { contrat });
      const isOver = FINS.some((champ) => !ligne.isEmpty(champ));
      const fin = ligne.number("dateFinContrat");
      return isOver ? null : onCell(ligne, "dateFinContrat", { contrat, fin });
    },
  ),
  lit: ["dateFinContrat"],
  exemples: {
    fautif: {
      Contrats: `
        Nom    | Prénom | Maître d'ouvrage | Type de contrat | Début du contrat | Fin du contrat | Heures réalisées
        Durand | Léa    | Ville d'Alès     | CDD             | 02/03/2026       |                | 120
        Martin | Ali    | Ville d'Alès     | CDD             | 02/03/2026       | 30/06/2026     | 80`,
    },
    correct: {
      Contrats: `
        Nom    | Prénom | Maître d'ouvrage | Type de contrat | Début du contrat | Fin du contrat | Heures réalisées
        Durand | Léa    | Ville d'Alès     | CDI             | 02/03/2026       |                | 120
        Martin | Ali    | Ville d'Alès     | CDD             | 02/03/2026       | 30/06/2026     | 80`,
    },
  },
});
