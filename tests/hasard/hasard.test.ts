import { EPREUVES, jouer } from "./epreuves";

/** Cases of each kind; many more with npm run fiabilite:hasard. */
const COUNTS: Readonly<Record<string, number>> = {
  lecture: 40,
  greffe: 80,
  corrections: 80,
  csv: 150,
  "csv abîmé": 80,
  écritures: 3000,
  "écritures abîmées": 300,
};

/** Seeds that once broke a promise. */
const GARDEES: Readonly<Record<string, readonly number[]>> = {
  // Two parts whose names differ by a leading slash: one reader took the first, the other the last.
  // Styles whose tags close one another: what was added to them changed what the others were.
  greffe: [647, 2940],
};

describe.each(EPREUVES)("au hasard : $nom", (epreuve) => {
  it("aucune promesse n'est rompue, ni par les graines gardées ni par les premières", async () => {
    const { nom } = epreuve;
    const seeds = [...(GARDEES[nom] ?? []), ...Array(COUNTS[nom]).keys()];
    const defauts: string[] = [];
    for (const seed of seeds) {
      const { defaut } = await jouer(epreuve, seed);
      if (defaut !== null) defauts.push(`${nom} ${String(seed)} : ${defaut}`);
    }
    expect(defauts).toEqual([]);
    expect(seeds.length).toBeGreaterThan(30);
  });
});

describe("les mutations", () => {
  it.each(["lecture", "greffe", "corrections", "csv abîmé"])(
    "laissent assez de classeurs lisibles pour éprouver la suite : %s",
    async (nom) => {
      const epreuve = EPREUVES.filter((one) => one.nom === nom);
      const fates = await Promise.all(
        epreuve.flatMap((one) => [...Array(30).keys()].map((seed) => jouer(one, seed))),
      );
      const read = fates.filter(({ fate }) => fate === "lu").length;
      expect(read).toBeGreaterThan(8);
      expect(read).toBeLessThan(30);
    },
  );
});
