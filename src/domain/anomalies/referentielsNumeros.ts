import { CHAMPS, type ChampId } from "../columns/champs";
import type { Lignes } from "../rows/lignes";
import { CellCode, cellCode } from "../sheet";
import type { Suivi } from "../suivi/suivi";
import { isSiretValid, readSiret } from "../values/identifiants";
import { eachIssue } from "./eachIssue";
import { libelleOf } from "./effetSurBilan";
import { eachLigne, onCell, rule } from "./rule";
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
    const faults = new Map<string, "longueur" | "cle" | null>();
    for (const champ of SIRETS) {
      yield* eachLigne({ natures: NATURES, champs: [champ] }, (ligne) => {
        const label = ligne.label(champ);
        if (label === null) return null;
        const faute = faults.get(label) ?? siretFault(label);
        faults.set(label, faute);
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
function paddedLength(suivi: Suivi, lignes: Lignes, column: number): number {
  const texts = suivi.workbook.sheets[lignes.table.sheet]?.columns[column]?.texts ?? [];
  const padded = texts.map((text) => text.trim()).filter((text) => /^0\d+$/.test(text));
  return padded.length === 0 ? 0 : Math.max(...padded.map(({ length }) => length));
}

/** A number where the others are texts with leading zeros: it had some too. */
function lostZeros(suivi: Suivi, champ: (typeof NUMEROS)[number]) {
  const lengths = suivi.tables.map((lignes) => {
    const column = lignes.champs.get(champ);
    return column === undefined ? 0 : paddedLength(suivi, lignes, column.column);
  });
  return eachLigne({ natures: NATURES, champs: [champ] }, (ligne) => {
    const { sheet, row, column } = ligne.place(champ);
    const cells = suivi.workbook.sheets[sheet]?.columns[column];
    if (cellCode(cells, row) !== CellCode.number) return null;
    const valeur = ligne.label(champ) ?? "";
    const length = lengths[ligne.ref.table] ?? 0;
    if (valeur === "" || valeur.length >= length) return null;
    return onCell(ligne, champ, { valeur: shownText(valeur), champ: libelleOf(champ) });
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
    for (const champ of NUMEROS) yield* lostZeros(suivi, champ)(suivi, parametres);
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
