import { fc } from "../../support/tirages";
import { areAlike, NearTitles } from "../../../src/domain/columns/alikeTitles";

const titles = fc.uniqueArray(fc.integer({ min: 0, max: 11 }).map(String), { minLength: 2 });

test("quatre titres communs sur cinq font une même forme", () => {
  const form = new Set(["moa", "nom", "prenom", "contrat", "heures"]);
  expect(areAlike(form, new Set(["moa", "nom", "prenom", "contrat"]))).toBe(true);
  expect(areAlike(form, new Set(["moa", "nom", "prenom", "contrat", "mois"]))).toBe(false);
});

test("ne comparer que ceux qui ont un titre rare en commun n'oublie aucun semblable", () => {
  fc.assert(
    fc.property(fc.array(titles, { maxLength: 12 }), titles, (lists, wanted) => {
      const all = lists.map((list, rank) => ({ rank, titles: new Set(list) }));
      const near = new NearTitles<(typeof all)[number]>([
        ...all.map((each) => each.titles),
        new Set(wanted),
      ]);
      for (const each of all) near.add(each);
      const alike = (those: readonly (typeof all)[number][]) =>
        those.filter((each) => areAlike(each.titles, new Set(wanted))).map(({ rank }) => rank);
      expect(alike(near.of(new Set(wanted)))).toEqual(alike(all));
    }),
    { numRuns: 500, seed: 4 },
  );
});

test("des tableaux tous différents ne se comparent pas deux à deux", () => {
  const all = Array.from({ length: 1000 }, (_, rank) => ({
    rank,
    titles: new Set(["moa", "nom", "heures", `a${String(rank)}`, `b${String(rank)}`]),
  }));
  const near = new NearTitles<(typeof all)[number]>(all.map((each) => each.titles));
  const compared = all.map((each) => {
    const { length } = near.of(each.titles);
    near.add(each);
    return length;
  });
  expect(Math.max(...compared)).toBe(0);
});
