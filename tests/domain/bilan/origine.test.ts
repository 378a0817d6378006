import { fc } from "../../support/tirages";
import { analyzeWorkbook } from "../../../src/domain/analyzeWorkbook";
import { buildBilans } from "../../../src/domain/bilan/buildBilans";
import { originOf, originReader, type Origine } from "../../../src/domain/bilan/origine";
import { TOUT } from "../../../src/domain/bilan/periodeDuBilan";
import { bilansOf } from "../../support/bilanOf";
import { faitsInventes, tableauOf } from "../../support/inventFaits";
import { workbookOf } from "../../support/sheetOf";

const analyze = (table: string) => analyzeWorkbook(workbookOf({ Suivi: table }));

/** « 2, 4 : 190,5 »: rows as Excel numbers them, and their hours. */
function shown(origines: readonly Origine[]): readonly string[] {
  return origines.map(({ lignes }) => {
    const heures = lignes.reduce((sum, ligne) => sum + ligne.heures, 0);
    return `${lignes.map(({ row }) => String(row + 1)).join(", ")} : ${String(heures)}`;
  });
}

describe("d'où vient ce chiffre ?", () => {
  const analysis = analyze(`
    Maître d'ouvrage | N° de marché | Nom    | Prénom | Sexe | Type de contrat | Heures réalisées
    Ville d'Alès     | 23T001       | Durand | Léa    | F    | CDD             | 120,5
    Logis Cévenols   | 23T002       | Petit  | Zoé    | F    | CDI             | 35
    Ville d'Alès     | 23T001       | Martin | Ali    | H    | ETTI            | 70
    Ville d'Alès     | 23T003       | Fabre  | Tom    | H    | CDD             | à venir`);
  const moaKey = analysis.suivi.moas.find(({ nom }) => nom === "Ville d'Alès")?.key ?? "";

  it.each([
    [{ moaKey, quoi: "heuresRealisees" }, "2, 4 : 190.5"],
    [{ moaKey, quoi: "sexe", libelle: "Femmes" }, "2 : 120.5"],
    [{ moaKey, quoi: "typeContrat", libelle: "Intérim d'insertion (ETTI)" }, "4 : 70"],
    [{ moaKey, quoi: "personnes" }, "2, 4 : 190.5"],
    [{ moaKey, quoi: "nonCompte" }, "5 : 0"],
  ] as const)("%j vient des lignes %s", (figure, expected) => {
    expect(shown(originOf(analysis, TOUT, figure))).toEqual([expected]);
  });
});

it("les lignes d'un chiffre en font la somme, au centième d'heure", () => {
  fc.assert(
    fc.property(faitsInventes, (faits) => {
      const analysis = analyze(tableauOf(faits));
      const { context } = bilansOf([]);
      const read = originReader(analysis, TOUT);
      const sum = (origines: readonly Origine[]) =>
        origines.flatMap(({ lignes }) => lignes).reduce((total, { heures }) => total + heures, 0);
      for (const bilan of buildBilans(analysis, context).moas) {
        const { moaKey } = bilan;
        expect(sum(read({ moaKey, quoi: "heuresRealisees" }))).toBeCloseTo(
          bilan.heuresRealisees ?? 0,
        );
        expect(sum(read({ moaKey, quoi: "nonCompte" }))).toBeCloseTo(bilan.nonCompte.heures);
        for (const { libelle, heures } of bilan.contratsParType)
          expect(sum(read({ moaKey, quoi: "typeContrat", libelle }))).toBeCloseTo(heures ?? 0);
        for (const { index, heuresRealisees } of bilan.marches)
          expect(sum(read({ moaKey, quoi: "marche", index }))).toBeCloseTo(heuresRealisees ?? 0);
      }
    }),
    { numRuns: 20 },
  );
});
