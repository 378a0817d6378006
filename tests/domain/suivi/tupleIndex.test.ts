import { fc } from "../../support/tirages";
import { PairSet, TupleIndex } from "../../../src/domain/suivi/tupleIndex";

const code = fc.oneof(
  fc.integer({ min: -2, max: 12 }),
  fc.integer({ min: -2, max: 2 ** 26 }),
  fc.constant(30_000.5),
);
const pairs = fc.array(fc.tuple(code, code), { maxLength: 300 });

test("Les couples distincts sont numérotés dans l'ordre où ils viennent.", () => {
  fc.assert(
    fc.property(pairs, (told) => {
      const index = new TupleIndex();
      const expected = new Map<string, number>();
      for (const [first, second] of told) {
        const key = `${String(first)}|${String(second)}`;
        if (!expected.has(key)) expected.set(key, expected.size);
        expect(index.of(first, second)).toBe(expected.get(key));
      }
    }),
  );
});

test("Un ensemble de couples tient ceux qu'on y met, et eux seuls.", () => {
  fc.assert(
    fc.property(pairs, pairs, (put, asked) => {
      const set = new PairSet();
      for (const [first, second] of put) set.add(first, second);
      for (const [first, second] of [...put, ...asked]) {
        const isPut = put.some(([a, b]) => a === first && b === second);
        expect(set.has(first, second)).toBe(isPut);
      }
    }),
  );
});
