import { existsSync, readFileSync, writeFileSync } from "node:fs";
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

describe("la feuille « Paramètres » des premiers bilans", () => {
  const sheets = (name: string) => sheetJsNames(readFileSync(at(name)));
  const bilans = ["Bilan Logis Cévenols", "Bilan Ville d'Alès"];

  it("garde dans ses cellules nommées les taux qui ont servi, relus ensuite", async () => {
    writeFileSync(at("reglages.json"), JSON.stringify({ baseEtp: 1607 }));
    const { document } = await clausierJson(
      ...["bilan", suivi(), "-o", at("un.xlsx"), "--parametres", at("reglages.json")],
    );
    expect(document).toMatchObject({
      feuilles: ["Synthèse", ...bilans, "Paramètres"].map((nom) => ({ nom, etat: "nouvelle" })),
    });
    expect(sheets("un.xlsx")).toEqual(["Contrats", "Synthèse", ...bilans, "Paramètres"]);
    const again = await clausierJson("bilan", at("un.xlsx"), "-o", at("deux.xlsx"));
    expect(again.document).toMatchObject({ moa: [{ baseEtp: 1607 }, { baseEtp: 1607 }] });
    expect(readFileSync(at("deux.xlsx")).equals(readFileSync(at("un.xlsx")))).toBe(true);
  });

  it("laisse en place celle de la personne", async () => {
    const path = writeWorkbook(at("suivi.xlsx"), { Contrats: CONTRATS, Paramètres: "Mes listes" });
    const { out } = await clausier("bilan", path, "-o", at("un.xlsx"));
    expect(sheets("un.xlsx").slice(-1)).toEqual(["Paramètres (2)"]);
    expect(sheets("un.xlsx")[1]).toBe("Paramètres");
    expect(out).toContain("Feuille « Paramètres (2) » : les taux et les seuils utilisés");
  });

  it("n'est pas écrite dans un aperçu, ni dans le classeur tiré d'un CSV", async () => {
    await clausier("bilan", suivi(), "--apercu", "-o", at("un.xlsx"));
    expect(existsSync(at("un.xlsx"))).toBe(false);
    const csv = writeWorkbook(at("suivi.csv"), { Contrats: CONTRATS }, "csv");
    await clausier("bilan", csv, "-o", at("csv.xlsx"));
    expect(sheets("csv.xlsx")).toEqual(["Synthèse", ...bilans]);
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
