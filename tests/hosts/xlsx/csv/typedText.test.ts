import { fc } from "../../../support/tirages";
import { csvWorkbook } from "../../../../src/hosts/xlsx/csv/csvWorkbook";
import { readCsv } from "../../../../src/hosts/xlsx/csv/readCsv";
import { nodeDeflater } from "../../../../src/hosts/xlsx/node/nodeDeflater";
import { openWorkbook } from "../../../../src/hosts/xlsx/openWorkbook";
import { shownCells } from "../../../support/shownCells";

/** The cells of one column, under its title. */
function columnOf(...cells: readonly string[]): readonly string[] {
  const lines = ["Titre\tA", ...cells.map((cell) => `${cell}\tx`)];
  const bytes = new TextEncoder().encode(lines.join("\n"));
  const shown = shownCells(readCsv(bytes, { name: "suivi.csv" }).sheets[0]);
  return shown.filter((cell) => /^A(?!1 )/.test(cell)).map((cell) => cell.replace(/^A\d+ /, ""));
}

describe("une cellule de CSV", () => {
  it.each([
    ["151,67", "151.67"],
    ["-12,5", "-12.5"],
    ["35.5", "35.5"],
    ["0", "0"],
    ["1 234,50", "1234.5"],
    ["850 000 €", "850000"],
    ["37,5 %", "0.375"],
    ["03/01/2023", "date 44929"],
    ["2023-01-03", "date 44929"],
    ["29/02/2024", "date 45351"],
  ])("« %s » est %s, comme dans Excel en français", (text, shown) => {
    expect(columnOf(text)).toEqual([shown]);
  });

  it.each([
    ["un SIRET", "77554408300477"],
    ["un code à zéro de tête", "01200"],
    ["un nombre lu de deux façons", "1.234"],
    ["un nombre mal espacé", "12 34"],
    ["des heures", "35 h"],
    ["une durée", "35:30"],
    ["un mois", "01/2023"],
    ["un jour à année courte", "03/01/23"],
    ["un marché", "23T001"],
    ["une formule", "=1+1"],
    ["un jour d'un autre calendrier", "31/02/2024"],
  ])("%s reste un texte : « %s »", (_, text) => {
    expect(columnOf(text)).toEqual([text]);
  });

  it("un code à zéro de tête dit que la colonne tient des codes", () => {
    expect(columnOf("01200", "30100")).toEqual(["01200", "30100"]);
  });

  it("un mois devant le jour dit que la colonne ne se lit pas jour d'abord", () => {
    expect(columnOf("01/02/2025", "12/31/2025")).toEqual(["01/02/2025", "12/31/2025"]);
  });

  it("est la même dans le classeur que la page en fait, quelle qu'elle soit", async () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.float({ noNaN: true, noDefaultInfinity: true }).map((n) => String(n).replace(".", ",")),
      fc.integer({ min: -1e6, max: 1e15 }).map(String),
      fc.date({ noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10)),
    );
    const rows = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(rows, async (cells) => {
        const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const lines = [["Un", "Deux"], ...cells].map((row) => row.map(quoted).join(";"));
        const bytes = new TextEncoder().encode(lines.join("\n"));
        const name = "suivi.csv";
        const made = await csvWorkbook(bytes, name, nodeDeflater);
        const { workbook } = await openWorkbook(made, { name, inflater: nodeDeflater });
        expect(shownCells(workbook.sheets[0])).toEqual(
          shownCells(readCsv(bytes, { name }).sheets[0]),
        );
      }),
      { numRuns: 60 },
    );
  });
});
