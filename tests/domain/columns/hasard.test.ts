import { fc } from "../../support/tirages";
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

/** Draws kept: wider and longer sheets, merges that overlap and leave the sheet. */
const GRAINES = [4, 41, 404] as const;

const titled = fc
  .tuple(fc.constantFrom(...TITLES), fc.array(cell, { maxLength: 40 }))
  .map(([title, cells]): Cell[] => [title, ...cells]);

const grand = fc
  .record({
    columns: fc.array(titled, { minLength: 1, maxLength: 40 }),
    merges: fc.array(
      fc
        .tuple(fc.nat(45), fc.nat(45), fc.nat(60), fc.nat(60))
        .map(([top, left, high, wide]) => ({ top, left, bottom: top + high, right: left + wide })),
      { maxLength: 12 },
    ),
  })
  .map(({ columns, merges }): SheetData => ({
    name: "Feuil1",
    visibility: "visible",
    rowCount: Math.max(0, ...columns.map(({ length }) => length)),
    columns: columns.map(columnOf),
    merges,
    hiddenRows: new Set([2]),
    hiddenColumns: new Set([1]),
    formulas: new Map(),
    generated: null,
  }));

test.each(GRAINES)("graine %i : ce qui est reconnu reste dans la feuille, une fois", (seed) => {
  let read = 0;
  fc.assert(
    fc.property(grand, (each) => {
      for (const { tables } of analyzeWorkbook(workbookOf([each])).suivi.recognitions)
        for (const { columns, dataRows, otherRows, aConfirmer } of tables) {
          read++;
          const places = columns.map(({ column }) => column);
          expect(places.every((column) => column < each.columns.length)).toBe(true);
          const rows = [...dataRows, ...otherRows.map(({ row }) => row)];
          expect(rows.every((row) => row >= 0 && row < each.rowCount)).toBe(true);
          expect(new Set(rows).size).toBe(rows.length);
          expect(aConfirmer.length).toBeLessThanOrEqual(columns.length + 6);
        }
    }),
    { numRuns: 25, seed },
  );
  expect(read).toBeGreaterThan(5);
});
