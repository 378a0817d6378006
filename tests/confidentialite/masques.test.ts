import { layoutSheets } from "../../src/domain/bilan/layout/layoutSheets";
import type { Bilans } from "../../src/domain/bilan/bilan";
import { anruOf, bilanOf, bilansOf, ligneOf } from "../support/bilanOf";
import { cellsTable } from "../support/cellsTable";
import { fc } from "../support/tirages";
import { attaquer } from "./attaque";
import { bilansTires } from "./tirerBilans";

const RUNS = Number(process.env["TIRAGES"] ?? 60);

const sheetsOf = (bilans: Bilans) =>
  layoutSheets(bilans, { taken: [] }, (code) => code, { hasSynthese: true, hasAnru: true });

describe("toutes les feuilles réunies : bilans, synthèse, indicateurs ANRU", () => {
  it("aucun chiffre masqué ne se retrouve, ni par les sommes, ni par encadrement", () => {
    fc.assert(
      fc.property(bilansTires, (bilans) => {
        expect([...attaquer(sheetsOf(bilans), bilans).secrets()]).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it("un maître d'ouvrage de peu de contrats ne se lit pas dans le nombre de ses lignes", () => {
    const few = bilanOf({
      ...{ moa: "Ville", personnes: 3, contrats: 3, heuresRealisees: 90 },
      qualite: { ...bilanOf().qualite, lignesLues: 3, lignesComptees: 3 },
    });
    const many = bilanOf({ moa: "Habitat", personnes: 30, contrats: 30, heuresRealisees: 900 });
    const sheets = sheetsOf(bilansOf([few, many], { personnesDistinctes: 33 }));
    const text = cellsTable({ rows: sheets.flatMap(({ rows }) => rows) });
    expect(text).toContain("Lignes lues | C s | D Lignes comptées | E | F | G s");
    expect(text).toContain("Sources : feuille Contrats 2026.");
    expect(text).not.toContain("1 282");
  });

  it("un bloc de l'ANRU qui n'a qu'une ligne, masquée, ne dit pas laquelle", () => {
    const ages = (count: number) => [ligneOf("26 à 49 ans", count, count * 10)];
    const moas = [7, 2].map((personnes, moa) =>
      bilanOf({
        ...{ moa: `MOA ${String(moa)}`, moaKey: String(moa), ages: ages(personnes), personnes },
        heuresRealisees: personnes * 10,
      }),
    );
    const anru = () => anruOf({ personnes: 9, heuresRealisees: 90, ages: ages(9) });
    const sheets = sheetsOf(bilansOf(moas, { anru, personnesDistinctes: 9 }));
    const [, , , last] = sheets;
    const text = cellsTable(last ?? { rows: [] });
    expect(text).toContain("C   Âge | D personnes | E | F s");
    expect(text).not.toContain("26 à 49");
  });

  it("l'adversaire en retrouve, lui, dès que le seuil appliqué est trop bas", () => {
    const found = fc.sample(bilansTires, 20).filter((bilans) => {
      const { parametres } = bilans.context;
      const weaker = { ...parametres, seuilEffectif: 2, seuilEffectifSensible: 2 };
      const told = { ...bilans, context: { ...bilans.context, parametres: weaker } };
      return attaquer(sheetsOf(told), bilans).secrets().size > 0;
    });
    expect(found.length).toBeGreaterThan(0);
  });
});
