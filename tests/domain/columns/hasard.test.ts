import fc from "fast-check";
import { analyzeWorkbook } from "../../../src/domain/analyzeWorkbook";
import { SYNONYMES } from "../../../src/domain/columns/synonymes";
import { CellCode, type SheetData, type WorkbookData } from "../../../src/domain/sheet";

const TITLES = Object.values(SYNONYMES).flat();

/** A cell of any kind: a title of the trade, any text, a number, a day, a duration, an error. */
const cell = fc.oneof(
  fc.constant(null),
  fc.constantFrom(...TITLES, "Total", "X", "janv. 2024", "Ville d'Alès", "12,5 h", "03/02/2024"),
  fc.string({ maxLength: 12 }),
  fc.record({
    code: fc.constantFrom(CellCode.number, CellCode.date, CellCode.duration, CellCode.boolean),
    number: fc.oneof(fc.integer({ min: -5, max: 60_000 }), fc.double({ noNaN: false })),
  }),
  fc.constant({ code: CellCode.error, number: 1 }),
);

const merge = fc
  .tuple(fc.nat(8), fc.nat(8), fc.nat(4), fc.nat(4))
  .map(([top, left, high, wide]) => ({ top, left, bottom: top + high, right: left + wide }));

const sheet = fc
  .record({
    name: fc.constantFrom("Feuil1", "2024", "Ville d'Alès", "Marché 23T001"),
    columns: fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 9 }),
    merges: fc.array(merge, { maxLength: 3 }),
  })
  .map(({ name, columns, merges }): SheetData => ({
    name,
    visibility: "visible",
    rowCount: Math.max(0, ...columns.map(({ length }) => length)),
    columns: columns.map(columnOf),
    merges,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    formulas: new Map([["3:2", "SUM(C2:C3)"]]),
    generated: null,
  }));

type Cell = typeof cell extends fc.Arbitrary<infer Value> ? Value : never;

function columnOf(cells: readonly Cell[]) {
  const texts: string[] = [];
  const codes = new Int32Array(cells.length).fill(CellCode.empty);
  const numbers = new Float64Array(cells.length);
  for (const [row, value] of cells.entries()) {
    if (typeof value === "string") codes[row] = texts.push(value) - 1;
    else if (value !== null) {
      codes[row] = value.code;
      numbers[row] = value.number;
    }
  }
  return { codes, numbers, texts };
}

function workbookOf(sheets: readonly SheetData[]): WorkbookData {
  return { name: "hasard.xlsx", sheets, date1904: false, names: new Map() };
}

test("des feuilles au hasard, titres, fusions et valeurs mêlés, se lisent toujours jusqu'au bout", () => {
  fc.assert(
    fc.property(fc.array(sheet, { minLength: 1, maxLength: 3 }), (sheets) => {
      const { suivi } = analyzeWorkbook(workbookOf(sheets));
      expect(suivi.recognitions).toHaveLength(sheets.length);
    }),
    { numRuns: 200, seed: 4 },
  );
});

test("la même feuille donne toujours la même reconnaissance", () => {
  fc.assert(
    fc.property(sheet, (each) => {
      const read = () => analyzeWorkbook(workbookOf([each])).suivi.recognitions;
      expect(read()).toEqual(read());
    }),
    { numRuns: 50, seed: 4 },
  );
});
