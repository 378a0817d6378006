import { TRANSITIONAL } from "../../../../src/hosts/xlsx/write/namespaces";
import type { StyleName } from "../../../../src/domain/sheetToWrite";
import { sheetXml } from "../../../../src/hosts/xlsx/write/sheetXml/sheetXml";
import { heures, sheetToWriteOf, texte } from "../../../support/sheetToWriteOf";
import { xmlProblem } from "../../../support/xmlProblem";

const STYLES = new Map<StyleName, number>([
  ["texte", 1],
  ["heures", 2],
  ["lien", 3],
  ["taux", 4],
]);

const FULL = sheetToWriteOf(
  "Bilan",
  [
    texte("a"),
    { text: "b", style: "lien", link: { sheetName: "Suivi" } },
    { number: 0.5, style: "taux" },
  ],
  {
    frozenRows: 2,
    dataBars: [{ top: 2, bottom: 2, column: 0 }],
    print: {
      orientation: "landscape",
      titleRows: null,
      headerRight: "Données",
      footerLeft: "Alès",
      pageBreaks: [40, 2, 40, 0],
      printArea: { firstColumn: 0, lastColumn: 0, lastRow: 2 },
    },
  },
);

describe("sheetXml", () => {
  it("suit l'ordre du schéma", () => {
    const xml = sheetXml(FULL, STYLES, TRANSITIONAL);
    // prettier-ignore
    const order = [
      "sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData",
      "conditionalFormatting", "hyperlinks", "pageMargins", "pageSetup", "headerFooter", "rowBreaks",
    ];
    const places = order.map((name) => xml.indexOf(`<${name}`));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(xml.indexOf("<ext xmlns:x14", places.at(-1))).toBeGreaterThan(0);
    expect(xmlProblem(xml)).toBeNull();
  });

  it("fige les titres, cache le quadrillage et coupe les pages au-dessus des lignes dites", () => {
    const xml = sheetXml(FULL, STYLES, TRANSITIONAL);
    expect(xml).toContain(
      '<sheetView showGridLines="0" workbookViewId="0"><pane ySplit="2" topLeftCell="A3"',
    );
    expect(xml).toContain(
      '<rowBreaks count="2" manualBreakCount="2"><brk id="2" max="16383" man="1"/><brk id="40"',
    );
    expect(xml).toContain('orientation="landscape" errors="dash"/>');
    expect(xml).toContain('left="0.5906"');
  });

  it("remet les lignes et les cellules dans l'ordre", () => {
    const cells = [3, 0].map((column) => ({ column, cell: heures(column) }));
    const rows = [5, 1].map((row) => ({ row, height: null, cells }));
    const xml = sheetXml(sheetToWriteOf("Bilan", [], { rows }), STYLES, TRANSITIONAL);
    expect([...xml.matchAll(/<c r="(\w+)"/g)].map((match) => match[1])).toEqual([
      "A2",
      "D2",
      "A6",
      "D6",
    ]);
    expect(xml).toContain('<dimension ref="A1:D6"/>');
  });

  it("donne aux textes qui reviennent à la ligne la hauteur de leurs lignes", () => {
    const short = sheetXml(sheetToWriteOf("Bilan", [texte("court")]), STYLES, TRANSITIONAL);
    const long = sheetXml(
      sheetToWriteOf("Bilan", [texte("mot ".repeat(30))]),
      STYLES,
      TRANSITIONAL,
    );
    expect(short).toContain('<row r="1"><c');
    expect(long).toContain('<row r="1" ht="39"><c');
  });

  it("refuse d'écrire un nombre qui n'en est pas un, ou deux fois la même cellule", () => {
    const rows = [0, 0].map((row) => ({ row, height: null, cells: [] }));
    expect(() => sheetXml(sheetToWriteOf("B", [heures(NaN)]), STYLES, TRANSITIONAL)).toThrow(
      "not finite",
    );
    expect(() => sheetXml(sheetToWriteOf("B", [], { rows }), STYLES, TRANSITIONAL)).toThrow(
      "twice",
    );
  });
});
