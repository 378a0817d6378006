import { CHAMPS, type ChampId } from "../columns/champs";
import type { Lignes } from "../rows/lignes";
import { CellCode, cellCode } from "../sheet";
import type { Suivi } from "../suivi/suivi";
import { jourFromYmd } from "../values/date";
import { isSiretValid, qpvGeneration, readSiret } from "../values/identifiants";
import { eachIssue } from "./eachIssue";
import { libelleOf } from "./effetSurBilan";
import { eachLigne, onCell, rule, type Rule } from "./rule";
import { cite, jour, texte } from "./shown";
import { shownText } from "./shownValue";

/** Day from which the QPV of 2024 replace those of 2015: a year later overseas. */
function debutQpv2024(code: string): number {
  const isOverseas = /^Q[PN]9[78]/i.test(code);
  return jourFromYmd(isOverseas ? 2025 : 2024, 1, 1) ?? Number.NaN;
}

export const codeQpvAutreGeneration = rule({
  code: "REF-06",
  gravite: "avertissement",
  titre: "Code QPV d'une autre génération",
  constat: ({ code, generation, date, debut }) =>
    generation === 2015
      ? `${texte(code)} (2015-2023) pour un contrat du ${jour(date)}. ` +
        `Depuis le ${jour(debut)}, les codes commencent par QN.`
      : `${texte(code)} n'existe que depuis le ${jour(debut)}, pour un contrat du ${jour(date)}.`,
  pourCorriger: "Choisir le quartier de la bonne génération, ou accepter (domicile antérieur).",
  correction: "B",
  source:
    "Décret n° 2023-1314 du 28 décembre 2023\u00a0: quartiers prioritaires au 1er janvier 2024",
  check: eachLigne({ natures: ["contrat"], champs: ["quartier", "dateDebutContrat"] }, (ligne) => {
    const code = ligne.label("quartier");
    const generation = code === null ? null : qpvGeneration(code);
    if (code === null || generation === null) return null;
    const date = ligne.number("dateDebutContrat");
    const debut = debutQpv2024(code);
    if (generation === 2015 ? !(date >= debut) : !(date < debut)) return null;
    return onCell(ligne, "quartier", { code: shownText(code), generation, date, debut });
  }),
  exemples: {
    fautif: {
      Contrats: `
        Nom    | Prénom | Maître d'ouvrage | Résident QPV | Quartier | Début du contrat | Heures réalisées
        Durand | Léa    | Ville d'Alès     | Oui          | QP030001 | 02/03/2026       | 120
        Martin | Ali    | Ville d'Alès     | Oui          | Prés-Saint-Jean | 02/03/2026 | 80
        Petit  | Zoé    | Ville d'Alès     | Oui          | Les Cévennes | 02/03/2026 | 64`,
    },
    correct: {
      Contrats: `
        Nom    | Prénom | Maître d'ouvrage | Résident QPV | Quartier | Début du contrat | Heures réalisées
        Durand | Léa    | Ville d'Alès     | Oui          | QP030001 | 02/03/2023       | 120
        Martin | Ali    | Ville d'Alès     | Oui          | Prés-Saint-Jean | 02/03/2026 | 80
        Petit  | Zoé    | Ville d'Alès     | Oui          | Les Cévennes | 02/03/2026 | 64`,
    },
  },
});

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
function lostZeros(suivi: Suivi, champ: (typeof NUMEROS)[number]): Rule["check"] {
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
    yield* numeroEnNombre(suivi, parametres);
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
