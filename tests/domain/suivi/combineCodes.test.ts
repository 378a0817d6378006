import { fc } from "../../support/tirages";
import { combineCodes } from "../../../src/domain/suivi/combineCodes";

/** So many codes that a table of their pairs would be too large. */
const MANY = 2_000;
const size = fc.constantFrom(1, 3, MANY);
const lignes = fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 60 });

test("Deux lignes ont le même code quand elles ont les deux mêmes, numérotés comme ils viennent.", () => {
  fc.assert(
    fc.property(size, size, lignes, (firsts, seconds, told) => {
      const codesOf = (count: number, at: 0 | 1) => ({
        size: count,
        codes: Int32Array.from(told, (codes) => (codes[at] % (count + 1)) - 1),
      });
      const [first, second] = [codesOf(firsts, 0), codesOf(seconds, 1)];
      const known = new Map<string, number>();
      const expected = told.map((_, ligne) => {
        const pair = `${String(first.codes[ligne])}|${String(second.codes[ligne])}`;
        if (!known.has(pair)) known.set(pair, known.size);
        return known.get(pair);
      });
      const combined = combineCodes(first, second);
      expect([...combined.codes]).toEqual(expected);
      expect(combined.size).toBe(known.size);
    }),
  );
});
