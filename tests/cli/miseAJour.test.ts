import { existsSync, readFileSync } from "node:fs";
import { sheetJsNames } from "../support/sheetJsCells";
import { clausier, clausierJson, ownFolder, writeWorkbook } from "../support/cli";
import { apercuContrat, bilanContrat } from "./contrat";

const SUIVI = `
  Maître d'ouvrage | Marché | Heures prévues | Heures réalisées
  Ville d'Alès | 23T001 | 1000 | 400
  Ville d'Alès | 23T002 | 500 | 250,5
`;
const ARRETE = ["--arrete-au", "30/06/2026"];

describe("clausier bilan sur un classeur qui a déjà ses bilans", () => {
  const { at } = ownFolder();

  /** The bilans of the first state, then the data of the next one beside them. */
  async function withBilans(): Promise<string> {
    const path = writeWorkbook(at("suivi.xlsx"), { Suivi: SUIVI });
    await clausier("bilan", path, "-o", at("un.xlsx"), ...ARRETE);
    return at("un.xlsx");
  }

  it("rend le même fichier quand rien n'a changé, et dit qu'il est à jour", async () => {
    const un = await withBilans();
    const { out } = await clausier("bilan", un, "-o", at("deux.xlsx"), ...ARRETE);
    expect(readFileSync(at("deux.xlsx")).equals(readFileSync(un))).toBe(true);
    expect(out).toContain("Bilan Ville d'Alès : déjà à jour.");
  });

  it("ne lit pas ses bilans comme des données, et n'ajoute pas de feuille « (2) »", async () => {
    const un = await withBilans();
    const { document } = await clausierJson("bilan", un, "-o", at("deux.xlsx"), ...ARRETE);
    expect(bilanContrat.parse(document)).toMatchObject({
      moa: [{ nom: "Ville d'Alès", heuresRealisees: 650.5 }],
      feuilles: [{ nom: "Bilan Ville d'Alès", etat: "identique" }],
    });
    expect(sheetJsNames(readFileSync(at("deux.xlsx")))).toEqual([
      "Suivi",
      "Bilan Ville d'Alès",
      "Paramètres",
    ]);
  });

  it("dit avec --apercu ce qui changerait, chiffre par chiffre, sans rien écrire", async () => {
    const un = await withBilans();
    const { document } = await clausierJson("bilan", un, "--apercu", "--arrete-au", "30/09/2026");
    const { feuilles } = apercuContrat.parse(document);
    expect(feuilles).toMatchObject([
      {
        etat: "modifiee",
        changements: [
          { cellule: "G4", libelle: "Période", avant: "30/06/2026", apres: "30/09/2026" },
        ],
      },
    ]);
    expect(existsSync(at("un-bilans.xlsx"))).toBe(false);
  });

  it("garde l'ancien bilan avec --conserver, et nomme le nouveau par son mois", async () => {
    const un = await withBilans();
    const trois = at("trois.xlsx");
    await clausier("bilan", un, "-o", trois, "--conserver", "--arrete-au", "30/09/2026");
    expect(sheetJsNames(readFileSync(trois))).toEqual([
      "Suivi",
      "Bilan Ville d'Alès",
      "Paramètres",
      "Bilan Ville d'Alès 2026-09",
    ]);
  });
});
