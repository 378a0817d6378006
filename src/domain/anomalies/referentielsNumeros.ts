import { CHAMPS, type ChampId } from "../columns/champs";
import type { Lignes } from "../rows/lignes";
import { CellCode, cellCode } from "../sheet";
import type { Suivi } from "../suivi/suivi";
import type { LigneTest, TableColumns } from "../suivi/tableColumns";
import { isSiretValid, readSiret } from "../values/identifiants";
import { eachIssue } from "./eachIssue";
import { libelleOf } from "./effetSurBilan";
import { eachWhere, onCell, rule } from "./rule";
import { cite } from "./shown";
import { shownText } from "./shownValue";

const SIRETS = ["moaSiret", "entrepriseSiret"] as const;
const NATURES = ["marche", "objectif", "contrat", "releve", "participant"] as const;

/** Null when the digits are right, or when there are none to judge. */
function siretFault(label: string): "longueur" | "cle" | null {
  const siret = readSiret(label);
  if (siret.state === "empty") return null;
  if (siret.state === "unreadable") return siret.reason === "nonCommunique" ? null : "longueur";
  return isSiretValid(siret.value) ? null : "cle";
}

export const siretInvalide = rule({
  code: "REF-07",
  gravite: "avertissement",
  titre: "SIRET invalide",
  constat: ({ faute }) =>
    faute === "longueur"
      ? "Un SIRET compte 14 chiffres."
      : "Les 14 chiffres ne respectent pas la clé de contrôle.",
  pourCorriger: "Vérifier le numéro.",
  correction: "C",
  source: "INSEE, clé de contrôle du SIRET (algorithme de Luhn)",
  *check(suivi, parametres) {
    for (const champ of SIRETS) {
      const isWrong = (columns: TableColumns) =>
        columns.hasLabel(champ, (label) => siretFault(label) !== null);
      yield* eachWhere({ natures: NATURES, champs: [champ] }, isWrong, (ligne) => {
        const faute = siretFault(ligne.label(champ) ?? "");
        return faute === null ? null : onCell(ligne, champ, { faute });
      })(suivi, parametres);
    }
  },
  exemples: {
    fautif: {
      Marchés: `
        Maître d'ouvrage | N° de marché | Entreprise | SIRET entreprise | Heures prévues
        Ville d'Alès     | 23T001       | BTP Sud    | '77554408300478  | 500`,
    },
    correct: {
      Marchés: `
        Maître d'ouvrage | N° de marché | Entreprise | SIRET entreprise   | Heures prévues
        Ville d'Alès     | 23T001       | BTP Sud    | '775 544 083 00477 | 500`,
    },
  },
});

const NUMEROS = ["marcheNum", "operationRef", "lotNum"] as const satisfies readonly ChampId[];

const numeroEnNombre = eachIssue("identifiantNombre", ({ champ, valeur }) =>
  CHAMPS[champ].entite === "marche" || CHAMPS[champ].entite === "operation"
    ? { params: { valeur: valeur(), champ: libelleOf(champ) } }
    : null,
);

/** Length of the numbers of the column that begin with zero; 0 when there is none. */
function paddedLength({ workbook }: Suivi, { champs, table }: Lignes, champ: ChampId): number {
  const column = champs.get(champ)?.column ?? -1;
  const texts = workbook.sheets[table.sheet]?.columns[column]?.texts ?? [];
  const padded = texts.map((text) => text.trim()).filter((text) => /^0\d+$/.test(text));
  return padded.length === 0 ? 0 : Math.max(...padded.map(({ length }) => length));
}

/** A number where the others are texts with leading zeros: it had some too. */
function lostZeros(champ: (typeof NUMEROS)[number]) {
  const isShort = (columns: TableColumns): LigneTest => {
    const length = paddedLength(columns.suivi, columns.lignes, champ);
    return columns.hasLabel(champ, (label) => label !== "" && label.length < length);
  };
  return eachWhere({ natures: NATURES, champs: [champ] }, isShort, (ligne) => {
    const { sheet, row, column } = ligne.place(champ);
    const cells = ligne.suivi.workbook.sheets[sheet]?.columns[column];
    if (cellCode(cells, row) !== CellCode.number) return null;
    const valeur = shownText(ligne.label(champ) ?? "");
    return onCell(ligne, champ, { valeur, champ: libelleOf(champ) });
  });
}

export const numeroDeMarcheAbime = rule({
  code: "REF-08",
  gravite: "avertissement",
  titre: "Numéro de marché abîmé",
  constat: ({ valeur, champ }) =>
    `${cite(champ)}, ${cite(valeur)}\u00a0: Excel a transformé un numéro en nombre ` +
    "(zéros de tête perdus, 1,23E+05).",
  pourCorriger: "Mettre la colonne au format Texte, puis ressaisir le numéro.",
  correction: "B",
  source: "Excel convertit en nombre ce qui y ressemble",
  *check(suivi, parametres) {
    yield* numeroEnNombre(suivi);
    for (const champ of NUMEROS) yield* lostZeros(champ)(suivi, parametres);
  },
  exemples: {
    fautif: {
      Marchés: `
        N° de marché | Maître d'ouvrage | Entreprise | Heures prévues
        '0012        | Ville d'Alès     | BTP Sud    | 500
        '0013        | Ville d'Alès     | Gard TP    | 300
        14           | Ville d'Alès     | Gard TP    | 200`,
    },
    correct: {
      Marchés: `
        N° de marché | Maître d'ouvrage | Entreprise | Heures prévues
        '0012        | Ville d'Alès     | BTP Sud    | 500
        '0013        | Ville d'Alès     | Gard TP    | 300`,
    },
  },
});
