import { CHAMPS } from "../columns/champs";
import type { ColumnMatch } from "../columns/recognition";
import { CellCode, columnLetters, type CellPlace, type SheetColumn } from "../sheet";
import { inSlices, PAUSE, type Steps } from "../steps";
import type { Suivi } from "../suivi/suivi";
import { findCoordinates, findSensitive } from "../values/freeText";
import { findNir } from "../values/nir";
import { comparable } from "../values/text";
import { rule, type Finding, type Findings } from "./rule";
import { texte } from "./shown";

type Certitude = "certain" | "possible";
type Found = readonly [row: number, certitude: Certitude];

const TITRE_NIR = /\b(?:nir|secu|securite sociale|insee|ss)\b/;

const NIR_MIN = 1e12;
const NIR_MAX = 9e14;

/** Numbers of 13 or 15 digits: a number with its key, or without. */
function isNirLong(value: number): boolean {
  return value >= NIR_MIN && value < NIR_MAX && Number.isInteger(value);
}

/** Texts, or rows, looked at without a pause. */
const TEXTS = 2_048;
const ROWS = 16_384;

/** The rows of a column that hold a NIR. Each distinct text is looked at once. */
function* nirRows({ codes, numbers, texts }: SheetColumn): Steps<readonly Found[]> {
  const ofTexts: (Certitude | null)[] = [];
  yield* inSlices(texts.length, TEXTS, (from, to) => {
    for (const text of texts.slice(from, to)) ofTexts.push(findNir(text));
  });
  const found: Found[] = [];
  const isInTexts = ofTexts.some((certitude) => certitude !== null);
  if (!isInTexts && numbers.length === 0) return found;
  yield PAUSE;
  yield* inSlices(codes.length, ROWS, (from, to) => {
    for (let row = from; row < to; row++) {
      const code = codes[row] ?? CellCode.empty;
      const certitude = code < 0 ? nirOfNumber(code, numbers[row]) : ofTexts[code];
      if (certitude) found.push([row, certitude]);
    }
  });
  return found;
}

function nirOfNumber(code: number, value = Number.NaN): Certitude | null {
  return code === CellCode.number && isNirLong(value) ? findNir(value.toFixed(0)) : null;
}

/** What each column of a sheet is: in its first table, where several stand one above another. */
function columnsAt(suivi: Suivi, sheet: number): ReadonlyMap<number, ColumnMatch> {
  const tables = suivi.recognitions.find((recognition) => recognition.sheet === sheet)?.tables;
  const matches = (tables ?? []).flatMap(({ columns }) => columns);
  return new Map(matches.toReversed().map((match) => [match.column, match]));
}

/** Null for a column of SIRET, whose digits may look like a NIR. */
function isTitledNir(match: ColumnMatch | undefined): boolean | null {
  if (match === undefined) return false;
  if (match.champ !== null && CHAMPS[match.champ].type === "siret") return null;
  return TITRE_NIR.test(comparable(match.titre));
}

function nirFinding(place: CellPlace, isSure: boolean): Finding {
  return {
    place,
    params: { certitude: isSure ? "certain" : "possible" },
    gravite: isSure ? "avertissement" : "information",
    heures: null,
  };
}

export const nirPresent = rule({
  code: "CNF-01",
  gravite: "avertissement",
  titre: "Numéro de sécurité sociale présent",
  constat: ({ certitude }) =>
    (certitude === "certain"
      ? "Un numéro de sécurité sociale (NIR) figure dans cette cellule. "
      : "Cette cellule contient peut-être un numéro de sécurité sociale (NIR). ") +
    "Son usage est réservé par la loi à certains organismes et finalités\u00a0; " +
    "il n'est pas nécessaire au suivi des clauses.",
  pourCorriger: "Supprimer le numéro. (Il n'est ni affiché ni copié par le complément.)",
  correction: "B",
  inacceptable:
    "La loi réserve l'usage de ce numéro\u00a0: aucun motif ne permet de le garder ici.",
  source: "Décret n° 2019-341 du 19 avril 2019 relatif à l'usage du NIR",
  *check(suivi): Findings {
    for (const [sheet, { columns, generated }] of suivi.workbook.sheets.entries()) {
      if (generated !== null) continue;
      const matches = columnsAt(suivi, sheet);
      for (const [column, cells] of columns.entries()) {
        const isTitled = isTitledNir(matches.get(column));
        yield PAUSE;
        for (const [row, certitude] of isTitled === null ? [] : yield* nirRows(cells)) {
          yield nirFinding({ sheet, row, column }, certitude === "certain" || isTitled === true);
        }
      }
    }
  },
  exemples: {
    fautif: {
      Contrats: `
        Nom    | Prénom | Maître d'ouvrage | Observations                  | Heures réalisées
        Durand | Léa    | Ville d'Alès     | n° 2 90 02 30 007 123 05      | 120
        Martin | Ali    | Ville d'Alès     |                               | 80`,
    },
    correct: {
      Contrats: `
        Nom    | Prénom | Maître d'ouvrage | Observations                  | Heures réalisées
        Durand | Léa    | Ville d'Alès     | marché 2023 T 001             | 120
        Martin | Ali    | Ville d'Alès     |                               | 80`,
    },
  },
});

/** Columns of free text: observations, and those that no rule reads. */
function* freeColumns(suivi: Suivi): Generator<{
  readonly sheet: number;
  readonly match: ColumnMatch;
  readonly cells: SheetColumn;
  readonly rows: Int32Array;
}> {
  for (const { table, rows } of suivi.tables) {
    for (const match of table.columns) {
      if (match.champ !== null && match.champ !== "observations") continue;
      const cells = suivi.workbook.sheets[table.sheet]?.columns[match.column];
      if (cells !== undefined) yield { sheet: table.sheet, match, cells, rows };
    }
  }
}

export const informationSensible = rule({
  code: "CNF-02",
  gravite: "information",
  titre: "Information sensible en texte libre",
  constat: () =>
    "Ce commentaire pourrait contenir une information de santé, judiciaire ou d'opinion.",
  pourCorriger: "Ne garder que ce qui est nécessaire.",
  correction: "C",
  source: "Règlement général sur la protection des données, art. 9 et 10",
  *check(suivi): Generator<Finding> {
    for (const { sheet, match, cells, rows } of freeColumns(suivi)) {
      const found = cells.texts.map((text) => findSensitive(text) !== null);
      if (!found.includes(true)) continue;
      for (const row of rows) {
        if (found[cells.codes[row] ?? -1] !== true) continue;
        yield { place: { sheet, row, column: match.column }, heures: null };
      }
    }
  },
  exemples: {
    fautif: {
      Contrats: `
        Nom    | Prénom | Maître d'ouvrage | Observations          | Heures réalisées
        Durand | Léa    | Ville d'Alès     | hospitalisée en mars  | 120
        Martin | Ali    | Ville d'Alès     |                       | 80`,
    },
    correct: {
      Contrats: `
        Nom    | Prénom | Maître d'ouvrage | Observations          | Heures réalisées
        Durand | Léa    | Ville d'Alès     | permis B              | 120
        Martin | Ali    | Ville d'Alès     |                       | 80`,
    },
  },
});

/** The address of a building site or of a firm is nobody's. */
const LIEU_DE_TRAVAIL =
  /\b(?:chantiers?|operations?|entreprises?|employeurs?|siege|agence|structure|site|travaux|lieu|marches?)\b/;

export const coordonneesPersonnelles = rule({
  code: "CNF-03",
  gravite: "information",
  titre: "Coordonnées personnelles",
  constat: ({ colonne }) =>
    `Téléphone, courriel ou adresse dans la colonne ${texte(colonne)}\u00a0: inutiles pour les bilans.`,
  pourCorriger: "Les conserver ailleurs si possible.",
  correction: "C",
  source: "Règlement général sur la protection des données, art. 5\u00a0: minimisation",
  *check(suivi): Generator<Finding> {
    for (const { sheet, match, cells, rows } of freeColumns(suivi)) {
      const isOfPlace = LIEU_DE_TRAVAIL.test(comparable(match.titre));
      const found = cells.texts.map((text) => {
        const coordonnee = findCoordinates(text);
        return coordonnee !== null && !(isOfPlace && coordonnee === "adresse");
      });
      if (!found.includes(true)) continue;
      const row = rows.find((candidate) => found[cells.codes[candidate] ?? -1] === true);
      if (row === undefined) continue;
      const params = { colonne: columnLetters(match.column) };
      yield { place: { sheet, row, column: match.column }, params, heures: null };
    }
  },
  exemples: {
    fautif: {
      Contrats: `
        Nom    | Prénom | Maître d'ouvrage | Observations          | Heures réalisées
        Durand | Léa    | Ville d'Alès     | joindre au 0612345678 | 120
        Martin | Ali    | Ville d'Alès     |                       | 80`,
    },
    correct: {
      Contrats: `
        Nom    | Prénom | Maître d'ouvrage | Observations          | Heures réalisées
        Durand | Léa    | Ville d'Alès     | permis B              | 120
        Martin | Ali    | Ville d'Alès     |                       | 80`,
    },
  },
});
