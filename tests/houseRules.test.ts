import { readFileSync } from "node:fs";
import { join } from "node:path";
import { controlesMd } from "../outils/controlesMd";
import { analyzeWorkbook } from "../src/domain/analyzeWorkbook";
import { RULES } from "../src/domain/anomalies/catalogue";
import { renderAnomalie } from "../src/domain/anomalies/renderAnomalie";
import type { Exemple, Rule } from "../src/domain/anomalies/rule";
import { CHAMPS } from "../src/domain/columns/champs";
import { PARAMETRES } from "../src/domain/parametres";
import { CellCode, cellCode, cellText, type WorkbookData } from "../src/domain/sheet";
import type { Suivi } from "../src/domain/suivi/suivi";
import { formatJour } from "../src/domain/values/date";
import { exempleWorkbook } from "./support/exempleWorkbook";

const rules: readonly Rule[] = RULES;
const byCode = rules.map((rule) => [rule.code, rule] as const);

const analysisOf = (exemple: Exemple, { exemples: { parametres = {} } }: Rule) =>
  analyzeWorkbook(exempleWorkbook(exemple), { parametres });

const codesOf = (exemple: Exemple, rule: Rule) =>
  analysisOf(exemple, rule).anomalies.map(({ code }) => code as string);

/** Texts that a person wrote in columns of personal champs. */
function personalTexts({ tables, workbook }: Suivi): string[] {
  return tables.flatMap(({ table, rows }) =>
    table.columns
      .filter(({ champ }) => champ !== null && CHAMPS[champ].personnel)
      .flatMap(({ column }) =>
        Array.from(rows, (row) => shownText(workbook, table.sheet, row, column)),
      ),
  );
}

function shownText(workbook: WorkbookData, sheet: number, row: number, column: number): string {
  const cells = workbook.sheets[sheet]?.columns[column];
  const text = cellText(cells, row);
  if (text !== null || cellCode(cells, row) !== CellCode.date) return text ?? "";
  return formatJour(cells?.numbers[row] ?? 1);
}

/** As a word: « Petit » is not in « Petits effectifs ». */
function says(words: string, text: string): boolean {
  const end = words.indexOf(text) + text.length;
  return words.includes(text) && !/^\p{L}/u.test(words.slice(end));
}

describe("chaque règle du catalogue", () => {
  it("a un code unique, dans l'ordre des contrôles", () => {
    const codes = rules.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    const familles = ["STR", "COL", "TYP", "PLG", "COH", "REF", "DBL", "TOT", "FEU", "CNF"];
    const rangs = codes.map((code) => familles.indexOf(code.slice(0, 3)));
    expect(rangs).toEqual(rangs.toSorted((a, b) => a - b));
  });

  it.each(byCode)("%s parle court, sans reproche, et cite sa source", (_code, rule) => {
    expect(rule.titre.length).toBeLessThanOrEqual(45);
    expect(rule.titre).not.toMatch(/^Erreur\s?:/);
    expect(rule.source).not.toBe("");
    expect(rule.pourCorriger).toMatch(/[.)]$/);
    for (const seuil of rule.seuils ?? []) expect(PARAMETRES).toHaveProperty(seuil);
  });

  it.each(byCode)("%s signale son exemple fautif", (code, rule) => {
    expect(codesOf(rule.exemples.fautif, rule)).toContain(code);
  });

  it.each(byCode)("%s laisse passer son exemple correct", (code, rule) => {
    expect(codesOf(rule.exemples.correct, rule)).not.toContain(code);
  });

  it.each(byCode)("%s met une espace insécable avant les signes doubles", (code, rule) => {
    const { anomalies } = analysisOf(rule.exemples.fautif, rule);
    const own = anomalies.filter((anomalie) => anomalie.code === code).map(renderAnomalie);
    const words = own.flatMap(({ titre, message, pourCorriger }) => [titre, message, pourCorriger]);
    const prose = words.join("\n").replaceAll(/#NOM\?|k€/g, "");
    expect(prose).not.toMatch(/[^\u00a0][:;?!%€»](?=\s|$)|«[^\u00a0]|undefined|NaN/u);
  });

  it.each(byCode)("%s ne répète aucune donnée personnelle", (_code, rule) => {
    for (const exemple of [rule.exemples.fautif, rule.exemples.correct]) {
      const { anomalies, suivi } = analysisOf(exemple, rule);
      const words = JSON.stringify([anomalies, anomalies.map(renderAnomalie)]);
      const told = personalTexts(suivi).filter((text) => text !== "" && says(words, text));
      expect(told).toEqual([]);
    }
  });
});

it("docs/controles.md dit les règles du code", () => {
  const path = join(__dirname, "../docs/controles.md");
  expect(readFileSync(path, "utf8")).toBe(controlesMd());
});
