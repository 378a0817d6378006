import { fc } from "../../support/tirages";
import { bilansJson } from "../../../src/cli/json/bilansJson";
import { bilansOfTabs, type Tabs } from "../../support/chiffresOf";
import { attenduOf, faitsInventes, tableauOf, TITRES } from "../../support/inventFaits";

const RUNS = { numRuns: 40 };

/** All figures of the bilans, hours to the cent, marchés in no order. */
function figures(tabs: Tabs): unknown {
  const { moa, ...others } = bilansJson(bilansOfTabs(tabs));
  const sorted = moa.map((bilan) => ({
    ...bilan,
    marches: bilan.marches.toSorted((a, b) => a.marche.localeCompare(b.marche)),
  }));
  return JSON.parse(JSON.stringify({ ...others, moa: sorted }), (_key, value: unknown) =>
    typeof value === "number" ? cents(value) : value,
  ) as unknown;
}

function cents(value: number): number {
  return Math.round(value * 100) / 100;
}

it("ce qui est compté et ce qui est laissé de côté font ce qui est lu, au centième d'heure", () => {
  fc.assert(
    fc.property(faitsInventes, (faits) => {
      const { moas, nonCompteSansMoa } = bilansOfTabs({ Suivi: tableauOf(faits) });
      const counted = moas.map(({ moa, heuresRealisees, nonCompte, qualite }) => [
        moa,
        qualite.lignesComptees,
        cents(heuresRealisees ?? 0),
        nonCompte.lignes,
        cents(nonCompte.heures),
      ]);
      expect(counted).toEqual(attenduOf(faits));
      expect(nonCompteSansMoa.lignes).toBe(0);
    }),
    RUNS,
  );
});

it("une ligne de total ne change rien", () => {
  fc.assert(
    fc.property(faitsInventes, (faits) => {
      expect(figures({ Suivi: tableauOf(faits, { ligneDeTotal: true }) })).toEqual(
        figures({ Suivi: tableauOf(faits) }),
      );
    }),
    RUNS,
  );
});

it("une colonne de totaux ne change rien", () => {
  fc.assert(
    fc.property(faitsInventes, (faits) => {
      expect(figures({ Suivi: tableauOf(faits, { colonneDeTotal: true }) })).toEqual(
        figures({ Suivi: tableauOf(faits) }),
      );
    }),
    RUNS,
  );
});

it("l'ordre des lignes ne change rien", () => {
  const shuffled = faitsInventes.chain((faits) =>
    fc.tuple(
      fc.constant(faits),
      fc.shuffledSubarray([...faits], { minLength: faits.length, maxLength: faits.length }),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([faits, others]) => {
      expect(figures({ Suivi: tableauOf(others) })).toEqual(figures({ Suivi: tableauOf(faits) }));
    }),
    RUNS,
  );
});

it("l'ordre des colonnes ne change rien", () => {
  const titres = fc.shuffledSubarray([...TITRES], { minLength: TITRES.length });
  fc.assert(
    fc.property(faitsInventes, titres, (faits, order) => {
      expect(figures({ Suivi: tableauOf(faits, { titres: order }) })).toEqual(
        figures({ Suivi: tableauOf(faits) }),
      );
    }),
    RUNS,
  );
});

it("répartir les lignes sur deux onglets ne change rien", () => {
  fc.assert(
    fc.property(faitsInventes, fc.nat(), (faits, seed) => {
      const cut = 4 + (seed % (faits.length - 7));
      const tabs = { Feuil1: tableauOf(faits.slice(0, cut)), Feuil2: tableauOf(faits.slice(cut)) };
      expect(figures(tabs)).toEqual(figures({ Suivi: tableauOf(faits) }));
    }),
    RUNS,
  );
});
