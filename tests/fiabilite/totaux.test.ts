import { eprouver } from "./eprouverTotaux";

/** Those that found a wrong total: a month where one cell alone was filled, with words. */
const TROUVES = [231_593];

/** The others: npm run fiabilite:totaux. */
const SEEDS = [...Array.from({ length: 24 }, (_, seed) => seed), ...TROUVES];

describe.each(SEEDS)("un classeur tiré au hasard (%i)", (seed) => {
  it("donne les chiffres d'un comptage naïf, les mêmes dans les deux hôtes", async () => {
    const { produit, attendu, hotes, heures } = await eprouver(seed);
    expect(produit).toEqual(attendu);
    expect(hotes[1]).toBe(hotes[0]);
    expect(Math.round((heures[0] + heures[1]) * 100)).toBe(Math.round(heures[2] * 100));
  });
});
