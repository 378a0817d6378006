import { fc } from "../../../support/tirages";
import type { CellRead } from "../../../../src/domain/cellRead";
import { areaBatches } from "../../../../src/hosts/excel/write/cellAreas";

const cell = (sheet: number, row: number, column: number): CellRead => ({
  place: { sheet, row, column },
  content: null,
});

const shown = (cells: readonly CellRead[]) =>
  areaBatches(cells).map((batch) =>
    batch.map(({ sheet, range: { top, left, bottom, right } }) => [
      sheet,
      `${String(top)}:${String(left)}`,
      `${String(bottom)}:${String(right)}`,
    ]),
  );

describe("les cellules à relire", () => {
  it("tiennent en une zone quand leurs lignes sont proches, et en deux sinon", () => {
    expect(shown([cell(0, 20, 5), cell(0, 4, 2), cell(0, 37, 3)])).toEqual([
      [
        [0, "4:2", "20:5"],
        [0, "37:2", "37:5"],
      ],
    ]);
  });

  it("sont à part d'une feuille à l'autre", () => {
    expect(shown([cell(1, 2, 0), cell(0, 2, 7)])).toEqual([
      [
        [1, "2:0", "2:0"],
        [0, "2:7", "2:7"],
      ],
    ]);
  });

  it("ne demandent pas plus de 20 000 cellules à la fois", () => {
    const cells = Array.from({ length: 5_000 }, (_, row) => [cell(0, row, 0), cell(0, row, 9)]);
    expect(shown(cells.flat())).toEqual([
      [[0, "0:0", "1999:9"]],
      [[0, "2000:0", "3999:9"]],
      [[0, "4000:0", "4999:9"]],
    ]);
  });

  it("sont chacune dans une zone et une seule, et dans ses bornes", () => {
    const places = fc.array(fc.tuple(fc.nat(2), fc.nat(60_000), fc.nat(300)), { maxLength: 60 });
    fc.assert(
      fc.property(places, (told) => {
        const cells = told.map(([sheet, row, column]) => cell(sheet, row, column));
        const areas = areaBatches(cells).flat();
        const held = areas.flatMap((area) => area.cells);
        expect(new Set(held)).toEqual(new Set(cells));
        expect(held).toHaveLength(cells.length);
        for (const { sheet, range, cells: own } of areas) {
          for (const { place } of own) {
            expect(place.sheet).toBe(sheet);
            expect(place.row).toBeGreaterThanOrEqual(range.top);
            expect(place.row).toBeLessThanOrEqual(range.bottom);
            expect(place.column).toBeGreaterThanOrEqual(range.left);
            expect(place.column).toBeLessThanOrEqual(range.right);
          }
        }
      }),
    );
  });
});
