import type { SheetRefusal } from "../columns/recognition";
import { rangeAddress, type CellPlace } from "../sheet";
import type { Suivi } from "../suivi/suivi";
import { rule, type Finding } from "./rule";
import { cite, compte, nombre, texte } from "./shown";
import { shownText } from "./shownValue";

const SOURCE = "Lecture du classeur par le complément";

function wholeSheet(sheet: number): CellPlace {
  return { sheet, row: -1, column: -1 };
}

/** A refused sheet blocks when the workbook gives nothing else. */
function* refused(suivi: Suivi, refusal: SheetRefusal): Generator<Finding> {
  const isAlone = suivi.tables.length === 0;
  for (const recognition of suivi.recognitions) {
    if (recognition.refusal !== refusal) continue;
    const place = wholeSheet(recognition.sheet);
    yield isAlone ? { place } : { place, gravite: "information" };
  }
}

export const titresIntrouvables = rule({
  code: "STR-01",
  gravite: "bloquante",
  titre: "Ligne de titres introuvable",
  constat: () =>
    "Aucune des 30 premières lignes ne contient au moins 3 titres connus. " +
    "Sans titres, les colonnes ne peuvent pas être reconnues.",
  pourCorriger: "Cliquer sur la ligne des titres, puis «\u00a0Utiliser cette ligne\u00a0».",
  inacceptable: "Sans titres, rien n'est lu\u00a0: aucun motif n'y changerait rien.",
  correction: "C",
  source: SOURCE,
  *check(suivi) {
    yield* refused(suivi, "titresIntrouvables");
    yield* refused(suivi, "titresEnColonne");
    // Titles of another trade: worth a word only when nothing else was found.
    if (suivi.tables.length === 0) yield* refused(suivi, "pasUnSuivi");
  },
  exemples: {
    fautif: {
      Contrats: `
        120 | 35 | 70
        80  | 14 | 64
        35  | 70 | 21`,
    },
    correct: {
      Contrats: `
        Nom    | Prénom | Entreprise | Maître d'ouvrage | Heures réalisées
        Durand | Léa    | BTP Sud    | Ville d'Alès     | 120`,
    },
  },
});

export const feuilleVide = rule({
  code: "STR-02",
  gravite: "bloquante",
  titre: "Feuille ou plage vide",
  constat: ({ ligne }) =>
    ligne === undefined
      ? "La feuille ne contient aucune donnée."
      : `Aucune donnée sous la ligne de titres ${texte(ligne)}.`,
  pourCorriger: "Choisir la feuille qui contient les contrats ou les marchés.",
  inacceptable: "Sans données, rien n'est compté\u00a0: aucun motif n'y changerait rien.",
  correction: "C",
  source: SOURCE,
  *check(suivi) {
    yield* refused(suivi, "vide");
    const isAlone = suivi.tables.every(({ count }) => count === 0);
    for (const { count, table } of suivi.tables) {
      if (count > 0) continue;
      const row = table.headerRows[1];
      yield {
        place: { sheet: table.sheet, row, column: -1 },
        params: { ligne: row + 1 },
        ...(isAlone ? {} : { gravite: "information" as const }),
      };
    }
  },
  exemples: {
    fautif: { Contrats: "" },
    correct: {
      Contrats: `
        Nom    | Prénom | Entreprise | Maître d'ouvrage | Heures réalisées
        Durand | Léa    | BTP Sud    | Ville d'Alès     | 120`,
    },
  },
});

export const titresSurPlusieursLignes = rule({
  code: "STR-03",
  gravite: "avertissement",
  titre: "Titres sur plusieurs lignes ou fusionnés",
  constat: ({ premiere, derniere, exemple }) =>
    `Les titres occupent les lignes ${texte(premiere)} à ${texte(derniere)}. ` +
    `Ils ont été réunis pour la lecture, par exemple ${cite(exemple)}.`,
  pourCorriger:
    "Vérifier l'association des colonnes. Idéalement, garder une seule ligne de titres sans fusion.",
  correction: "C",
  source: SOURCE,
  *check(suivi) {
    for (const { table, count } of suivi.tables) {
      const [first, last] = table.headerRows;
      const joined = table.columns.find(({ titre }) => titre.includes(" / "));
      if (count === 0 || first === last || joined === undefined) continue;
      yield {
        place: { sheet: table.sheet, row: first, column: joined.column },
        params: { premiere: first + 1, derniere: last + 1, exemple: shownText(joined.titre) },
      };
    }
  },
  exemples: {
    fautif: {
      Marchés: {
        cellules: `
                         |             |         | Heures |
        Maître d'ouvrage | N° de marché | Entreprise | prévues | réalisées
        Ville d'Alès     | 23T001      | BTP Sud | 1000   | 800
        Ville d'Alès     | 23T002      | Gard TP | 500    | 450`,
        fusions: ["D1:E1"],
      },
    },
    correct: {
      Marchés: `
        Maître d'ouvrage | N° de marché | Entreprise | Heures prévues | Heures réalisées
        Ville d'Alès     | 23T001       | BTP Sud    | 1000           | 800`,
    },
  },
});

export const plusieursTableaux = rule({
  code: "STR-07",
  gravite: "avertissement",
  titre: "Plusieurs tableaux sur la feuille",
  constat: ({ nombre: k, plages }) =>
    `${nombre(k)} tableaux détectés, vérifiés chacun\u00a0: ${texte(plages)}.`,
  pourCorriger: "Vérifier les plages, ou placer chaque tableau sur sa feuille.",
  correction: "C",
  source: SOURCE,
  *check(suivi) {
    for (const { sheet, tables } of suivi.recognitions) {
      if (tables.length < 2) continue;
      const plages = tables.map(({ range }) => rangeAddress(range)).join(", ");
      yield { place: wholeSheet(sheet), params: { nombre: tables.length, plages } };
    }
  },
  exemples: {
    fautif: {
      Suivi: `
        Maître d'ouvrage | N° de marché | Entreprise | Heures prévues
        Ville d'Alès     | 23T001       | BTP Sud    | 1000
        Ville d'Alès     | 23T002       | Gard TP    | 500



        Maître d'ouvrage | Nom    | Prénom | Date de naissance | Type de contrat | Heures réalisées
        Ville d'Alès     | Durand | Léa    | 03/02/1990        | CDD             | 120
        Ville d'Alès     | Martin | Ali    | 05/06/1985        | CDD             | 80`,
    },
    correct: {
      Suivi: `
        Maître d'ouvrage | N° de marché | Entreprise | Heures prévues
        Ville d'Alès     | 23T001       | BTP Sud    | 1000`,
    },
  },
});

export const lignesMasquees = rule({
  code: "STR-08",
  gravite: "information",
  titre: "Lignes masquées ou filtrées",
  constat: ({ nombre: k }) =>
    k === 1
      ? "Une ligne masquée est vérifiée et comptée comme les autres."
      : `${compte(k, "ligne masquée", "lignes masquées")} sont vérifiées et comptées comme les autres.`,
  pourCorriger: "Choisir «\u00a0Lignes visibles seulement\u00a0» si elles ne doivent pas compter.",
  correction: "C",
  source: SOURCE,
  *check(suivi) {
    for (const { table, rows } of suivi.tables) {
      const hidden = suivi.workbook.sheets[table.sheet]?.hiddenRows;
      if (hidden === undefined || hidden.size === 0) continue;
      const k = rows.reduce((count, row) => count + (hidden.has(row) ? 1 : 0), 0);
      if (k > 0) yield { place: wholeSheet(table.sheet), params: { nombre: k } };
    }
  },
  exemples: {
    fautif: {
      Contrats: {
        cellules: `
        Nom    | Prénom | Entreprise | Maître d'ouvrage | Heures réalisées
        Durand | Léa    | BTP Sud    | Ville d'Alès     | 120
        Martin | Ali    | Gard TP    | Ville d'Alès     | 80`,
        lignesMasquees: [2],
      },
    },
    correct: {
      Contrats: `
        Nom    | Prénom | Entreprise | Maître d'ouvrage | Heures réalisées
        Durand | Léa    | BTP Sud    | Ville d'Alès     | 120
        Martin | Ali    | Gard TP    | Ville d'Alès     | 80`,
    },
  },
});
