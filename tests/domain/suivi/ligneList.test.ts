import { fc } from "../../support/tirages";
import { lignesBySubject } from "../../../src/domain/suivi/ligneList";
import { runToEnd } from "../../../src/domain/steps";
import type { LigneRef } from "../../../src/domain/suivi/suivi";

const SIZE = 6;
const codes = fc
  .array(fc.integer({ min: -1, max: SIZE - 1 }), { maxLength: 30 })
  .map((list) => Int32Array.from(list));
const tables = fc.array(fc.option(codes), { maxLength: 4 });

test("Chaque sujet a ses lignes, dans l'ordre du classeur, et aucune autre.", () => {
  fc.assert(
    fc.property(tables, (told) => {
      const expected: LigneRef[][] = Array.from({ length: SIZE }, () => []);
      for (const [table, subjects] of told.entries())
        for (const [ligne, subject] of (subjects ?? new Int32Array()).entries())
          expected[subject]?.push({ table, ligne });
      const lists = runToEnd(lignesBySubject(told, SIZE));
      expect(lists.map((list) => [...list])).toEqual(expected);
      expect(lists.map(({ length }) => length)).toEqual(expected.map(({ length }) => length));
    }),
  );
});

test("On y garde les lignes que l'on veut.", () => {
  const [list] = runToEnd(lignesBySubject([Int32Array.of(0, -1, 0), null, Int32Array.of(0)], 1));
  const kept = list?.filter(({ table, ligne }) => table + ligne > 0);
  expect([...(kept ?? [])]).toEqual([
    { table: 0, ligne: 2 },
    { table: 2, ligne: 0 },
  ]);
});
