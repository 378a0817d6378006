import { fc } from "../support/tirages";
import { CellCode, type SheetColumn } from "../../src/domain/sheet";
import { savedName } from "../../src/standalone/savedName";
import { moveInGrid } from "../../src/standalone/sheets/gridMove";
import {
  COLUMN_WIDTH,
  columnsIn,
  LETTERS_HEIGHT,
  NUMBERS_WIDTH,
  ROW_HEIGHT,
  rowsIn,
  scrollTo,
} from "../../src/standalone/sheets/gridSizes";
import { shownCell } from "../../src/standalone/sheets/shownCell";

const column: SheetColumn = {
  codes: Int32Array.of(
    0,
    CellCode.number,
    CellCode.date,
    CellCode.duration,
    CellCode.boolean,
    CellCode.error,
    CellCode.empty,
  ),
  numbers: Float64Array.of(0, 1234.5, 45363, 1.5, 1, 4, 0),
  texts: ["Ville d'Alès"],
};

describe("une cellule telle qu'elle se lit", () => {
  it.each([
    [0, "Ville d'Alès", false],
    [1, "1\u202F234,5", true],
    [2, "12/03/2024", true],
    [3, "36:00", true],
    [4, "VRAI", true],
    [5, "#NOM?", true],
    [6, "", false],
    [7, "", false],
  ])("ligne %i : « %s »", (row, text, isFigure) => {
    expect(shownCell(column, row, false)).toEqual({ text, isFigure });
  });

  it("lit les dates d'un classeur qui compte depuis 1904", () => {
    expect(shownCell(column, 2, true).text).toBe("13/03/2028");
  });
});

describe("les touches dans la feuille", () => {
  const size = { rowCount: 100, columnCount: 10 };
  const from = { row: 50, column: 5 };

  it.each([
    ["ArrowDown", false, { row: 51, column: 5 }],
    ["ArrowDown", true, { row: 99, column: 5 }],
    ["ArrowLeft", false, { row: 50, column: 4 }],
    ["ArrowLeft", true, { row: 50, column: 0 }],
    ["PageUp", false, { row: 30, column: 5 }],
    ["Home", false, { row: 50, column: 0 }],
    ["Home", true, { row: 0, column: 0 }],
    ["End", true, { row: 99, column: 9 }],
  ])("%s, avec Ctrl : %s", (key, isToTheEnd, expected) => {
    expect(moveInGrid(key, isToTheEnd, from, size)).toEqual(expected);
  });

  it("ne sort jamais de la feuille", () => {
    const keys = ["ArrowDown", "ArrowUp", "ArrowLeft", "ArrowRight", "PageDown", "PageUp"];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...keys)),
        fc.nat(60),
        fc.nat(8),
        (typed, rows, columns) => {
          const small = { rowCount: rows + 1, columnCount: columns + 1 };
          const end = typed.reduce((cell, key) => moveInGrid(key, false, cell, small) ?? cell, {
            row: 0,
            column: 0,
          });
          expect(end).toEqual({
            row: Math.min(rows, Math.max(0, end.row)),
            column: Math.min(columns, Math.max(0, end.column)),
          });
        },
      ),
    );
  });

  it("laisse les autres touches à la page", () => {
    expect(moveInGrid("a", false, from, size)).toBeNull();
  });
});

describe("ce qui est dessiné de la feuille", () => {
  const frames = fc.record({
    top: fc.integer({ min: 0, max: 20_000_000 }),
    left: fc.integer({ min: 0, max: 2_000_000 }),
    height: fc.integer({ min: 100, max: 2000 }),
    width: fc.integer({ min: 300, max: 4000 }),
  });

  it("reste petit, quelle que soit la feuille", () => {
    const size = { rowCount: 1_048_576, columnCount: 16_384 };
    fc.assert(
      fc.property(frames, (frame) => {
        const rows = rowsIn(frame, size);
        const columns = columnsIn(frame, size);
        expect(rows.end - rows.first).toBeLessThanOrEqual(107);
        expect(columns.end - columns.first).toBeLessThanOrEqual(40);
      }),
    );
  });

  it("montre la cellule vers laquelle il défile", () => {
    const size = { rowCount: 5000, columnCount: 500 };
    fc.assert(
      fc.property(frames, fc.nat(4999), fc.nat(499), (frame, row, column_) => {
        const shown = { ...frame, ...scrollTo({ row, column: column_ }, frame) };
        const rows = rowsIn(shown, size);
        const isDrawn = row >= rows.first && row < rows.end;
        const isUnderLetters = row * ROW_HEIGHT < shown.top;
        const isBelow = (row + 1) * ROW_HEIGHT > shown.top + shown.height - LETTERS_HEIGHT;
        const isLeft = column_ * COLUMN_WIDTH < shown.left;
        const isRight = (column_ + 1) * COLUMN_WIDTH > shown.left + shown.width - NUMBERS_WIDTH;
        expect({ isDrawn, isUnderLetters, isBelow, isLeft, isRight }).toEqual({
          isDrawn: true,
          isUnderLetters: false,
          isBelow: false,
          isLeft: false,
          isRight: false,
        });
      }),
    );
  });
});

it.each([
  ["suivi.xlsx", "suivi-clausier.xlsx"],
  ["suivi.XLSM", "suivi-clausier.xlsm"],
  ["export.2024.csv", "export.2024-clausier.xlsx"],
  ["suivi-clausier.xlsx", "suivi-clausier.xlsx"],
  ["sans extension", "sans extension-clausier.xlsx"],
])("« %s » est rendu sous le nom « %s »", (opened, saved) => {
  expect(savedName(opened)).toBe(saved);
});
