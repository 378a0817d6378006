import { fc } from "../../support/tirages";
import { median } from "../../../src/domain/values/median";

describe("la médiane", () => {
  it.each([
    [[], Number.NaN],
    [[5], 5],
    [[9, 1], 9],
    [[3, 1, 2], 2],
    [[4, 4, 4, 1], 4],
    [[7, -2, 0, 7, 7, -5], 7],
  ])("de %p est %p", (values, expected) => {
    expect(median(Float64Array.from(values))).toBe(expected);
  });

  it("est celle d'une liste triée", () => {
    const numbers = fc.array(fc.integer({ min: -50, max: 50 }), { maxLength: 80 });
    fc.assert(
      fc.property(numbers, (values) => {
        const sorted = [...values].sort((a, b) => a - b);
        expect(median(Float64Array.from(values))).toBe(sorted[values.length >> 1] ?? Number.NaN);
      }),
    );
  });
});
