import { analyzeWorkbook } from "../../../src/domain/analyzeWorkbook";
import { recognizeWorkbook } from "../../../src/domain/columns/recognizeWorkbook";
import type { WorkbookData } from "../../../src/domain/sheet";
import { sheetOf } from "../../support/sheetOf";

/** So many that comparing each column with all the others would not end. */
const COLONNES = 4000;

const SUIVI = sheetOf(`
  Maître d'ouvrage | Nom    | Prénom | Type de contrat | Heures réalisées
  Ville d'Alès     | DURAND | Léa    | CDD             | 120
  Ville d'Alès     | MARTIN | Ali    | CDI             | 80`);

/** The follow-up, then these columns over and over; cells by row, the title first. */
function large(...cells: readonly string[]): WorkbookData {
  const more = sheetOf(cells.map((row) => `- | ${row}`).join("\n")).columns.slice(1);
  const others = Array.from({ length: COLONNES / more.length }, () => more).flat();
  const sheet = { ...SUIVI, columns: [...SUIVI.columns, ...others] };
  return { name: "suivi.xlsx", sheets: [sheet], date1904: false, names: new Map() };
}

function champsOf(workbook: WorkbookData) {
  const [sheet] = recognizeWorkbook(workbook, { feuilles: {} });
  return sheet?.tables.map(({ columns }) =>
    columns.flatMap(({ champ, confiance }) => (confiance === "à vérifier" ? [] : (champ ?? []))),
  );
}

const LUS = ["moa", "nom", "prenom", "typeContrat", "heuresRealisees"];

test.each([
  ["sans titre, dont les cellules disent un champ", ["", "CDD", "CDI"]],
  ["sans titre, de nombres", ["", "12,5", "300"]],
  ["de même titre qu'une du suivi", ["Heures réalisées", "12,5", "300"]],
  ["de titres inconnus", ["Zyx | Wvu", "abc | def", "ghi | jkl"]],
  ["d'un total", ["Total", "12,5", "300"]],
  ["vides une fois sur deux", ["Zyx | ", "abc | ", "def | "]],
])("quatre mille colonnes %s laissent lire celles du suivi", (_, cells) => {
  const [champs, ...autres] = champsOf(large(...cells)) ?? [];
  expect([champs?.slice(0, LUS.length), autres]).toEqual([LUS, []]);
});

test("un suivi de quatre mille colonnes est vérifié jusqu'au bout", () => {
  const { suivi } = analyzeWorkbook(large("", "CDD", "CDI"));
  expect(suivi.tables.map(({ table, rows }) => [table.columns.length, rows.length])).toEqual([
    [SUIVI.columns.length + COLONNES, 2],
  ]);
});
