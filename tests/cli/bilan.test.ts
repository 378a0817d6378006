import { existsSync, readFileSync } from "node:fs";
import { clausier, clausierJson, ownFolder, writeWorkbook } from "../support/cli";
import { sheetJsNames } from "../support/sheetJsCells";

const CONTRATS = `
  Maître d'ouvrage | N° de marché | Nom    | Prénom | Type de contrat | Heures réalisées
  Ville d'Alès     | 23T001       | Durand | Léa    | CDD             | 35,5
  Logis Cévenols   | 23T002       | Petit  | Zoé    | ETTI            | 20
  Ville d'Alès     | 23T001       | Martin | Ali    | CDI             | 80`;

const { at } = ownFolder();
const suivi = () => writeWorkbook(at("suivi.xlsx"), { Contrats: CONTRATS });

describe("clausier bilan, options", () => {
  it("--detail donne les lignes d'où vient chaque chiffre", async () => {
    const { document } = await clausierJson("bilan", suivi(), "--detail");
    expect(document).toMatchObject({
      detail: [
        {
          nom: "Logis Cévenols",
          heuresRealisees: [{ feuille: "Contrats", lignes: [3], heures: 20 }],
        },
        {
          nom: "Ville d'Alès",
          heuresRealisees: [{ feuille: "Contrats", lignes: [2, 4], heures: 115.5 }],
          typesContrat: { CDI: [{ feuille: "Contrats", lignes: [4], heures: 80 }] },
        },
      ],
    });
  });

  it("--anru ajoute la feuille des indicateurs, sauf pour des maîtres d'ouvrage choisis", async () => {
    await clausier("bilan", suivi(), "--anru", "-o", at("tout.xlsx"));
    expect(sheetJsNames(readFileSync(at("tout.xlsx")))).toContain("Indicateurs ANRU");
    await clausier("bilan", suivi(), "--anru", "--moa", "Ville d'Alès", "-o", at("un.xlsx"));
    expect(sheetJsNames(readFileSync(at("un.xlsx")))).not.toContain("Indicateurs ANRU");
  });

  it("--pdf sans LibreOffice écrit les bilans, le dit et sort 3", async () => {
    const path = process.env["PATH"];
    process.env["PATH"] = "";
    const { code, err } = await clausier("bilan", suivi(), "--pdf", "-o", at("bilans.xlsx"));
    process.env["PATH"] = path;
    expect(code).toBe(3);
    expect(err).toContain("LibreOffice n'est pas installé sur cet ordinateur.");
    expect(existsSync(at("bilans.xlsx"))).toBe(true);
  });
});

describe("clausier grille", () => {
  it("écrit une grille de calcul sans lire de classeur", async () => {
    const { code, document } = await clausierJson("grille", "-o", at("grille.xlsx"));
    expect([code, document]).toEqual([0, { version: 1, sortie: at("grille.xlsx") }]);
    expect(sheetJsNames(readFileSync(at("grille.xlsx")))).toEqual(["Grille de calcul"]);
    expect((await clausier("grille", suivi())).code).toBe(2);
  });
});
