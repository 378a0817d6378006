import { fc } from "../../support/tirages";
import { PersonSet } from "../../../src/domain/bilan/personSet";

const persons = fc.array(fc.oneof(fc.nat(20), fc.nat(2 ** 30)), { maxLength: 300 });

test("Des personnes sont distinctes, dans l'ordre où elles viennent.", () => {
  fc.assert(
    fc.property(persons, persons, (some, others) => {
      const set = new PersonSet();
      for (const person of some) set.add(person);
      set.addAll(others);
      const expected = new Set([...some, ...others]);
      expect([...set]).toEqual([...expected]);
      expect(set.size).toBe(expected.size);
    }),
  );
});
