import { agreeOnTitles } from "../../../src/domain/columns/agreeOnTitles";
import type { ChampId } from "../../../src/domain/columns/champs";
import type { ColumnMatch, TableRecognition } from "../../../src/domain/columns/recognition";

function match(column: number, titre: string, champ: ChampId | null): ColumnMatch {
  return {
    column,
    titre,
    champ,
    periode: null,
    typeContrat: null,
    facteur: 1,
    confiance: champ === null ? "à vérifier" : "sûr",
    score: 1,
    raison: `titre « ${titre} »`,
    autres: ["operation"],
  };
}

/** « MOA | Réf. » on a tab of so many rows. */
function tab(rows: number, champ: ChampId | null, autre: ChampId = "moa"): TableRecognition {
  return {
    sheet: 0,
    headerRows: [0, 0],
    range: { top: 0, left: 0, bottom: rows, right: 1 },
    natures: ["contrat"],
    columns: [match(0, "MOA", autre), match(1, "Réf.", champ)],
    constants: [],
    aConfirmer:
      champ === null
        ? [{ column: 1, titre: "Réf.", champ: "operation", message: "La colonne « Réf. » ?" }]
        : [],
    dataRows: Int32Array.from({ length: rows }, (_, at) => at + 1),
    otherRows: [],
  };
}

/** The same, and another doubtful column. */
function withDoubt(table: TableRecognition, titre: string): TableRecognition {
  return { ...table, columns: [...table.columns, match(2, titre, null)] };
}

function champsOfLast(...tabs: readonly TableRecognition[]): (ChampId | null)[] {
  const recognitions = tabs.map((table, sheet) => ({ sheet, tables: [table], refusal: null }));
  const columns = agreeOnTitles(recognitions).at(-1)?.tables[0]?.columns ?? [];
  return columns.map(({ champ, confiance }) => (confiance === "à vérifier" ? null : champ));
}

function agreed(...tabs: readonly TableRecognition[]) {
  const recognitions = tabs.map((table, sheet) => ({
    sheet,
    tables: [{ ...table, sheet }],
    refusal: null,
  }));
  return agreeOnTitles(recognitions).flatMap(({ tables }) =>
    tables.map(({ columns, aConfirmer }) => {
      const used = columns[1]?.confiance === "à vérifier" ? null : columns[1]?.champ;
      return `${used ?? "?"} · ${String(aConfirmer.length)}`;
    }),
  );
}

test("ce que lisent la plupart des lignes vaut pour tous les onglets de mêmes titres", () => {
  expect(agreed(tab(20, "marcheNum"), tab(15, "marcheNum"), tab(2, null))).toEqual([
    "marcheNum · 0",
    "marcheNum · 0",
    "marcheNum · 0",
  ]);
  expect(agreed(tab(20, "marcheNum"), tab(2, "participantId"))).toEqual([
    "marcheNum · 0",
    "marcheNum · 0",
  ]);
});

test("des onglets qui se contredisent se demandent", () => {
  expect(agreed(tab(10, "marcheNum"), tab(8, "participantId"))).toEqual(["? · 1", "? · 1"]);
});

test("un titre douteux dans la plupart des lignes le reste", () => {
  expect(agreed(tab(4, "marcheNum"), tab(8, null))).toEqual(["marcheNum · 0", "? · 1"]);
});

test("un champ déjà pris dans un onglet n'y est pas donné une seconde fois", () => {
  expect(agreed(tab(20, "marcheNum"), tab(2, null, "marcheNum"))).toEqual([
    "marcheNum · 0",
    "? · 1",
  ]);
});

test("de deux colonnes douteuses de même titre, aucune ne prend le champ", () => {
  const deuxFois = withDoubt(tab(2, null), "Réf.");
  expect(champsOfLast(tab(20, "marcheNum"), deuxFois)).toEqual(["moa", null, null]);
});

test("deux titres qui disent un même champ ailleurs ne le donnent qu'à une colonne", () => {
  const autres = Array.from({ length: 9 }, (_, at) => match(10 + at, `Autre ${String(at)}`, "nom"));
  const form = (rows: number, ...columns: readonly ColumnMatch[]) => ({
    ...tab(rows, null),
    columns: [...columns, ...autres],
  });
  const [premier, second] = champsOfLast(
    form(20, match(0, "Réf.", "marcheNum")),
    form(20, match(0, "Dossier", "marcheNum")),
    form(2, match(0, "Réf.", null), match(1, "Dossier", null)),
  );
  expect([premier, second]).toEqual(["marcheNum", null]);
});
