import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { clausier, clausierJson, hashOf, ownFolder, writeWorkbook } from "../support/cli";
import { sheetJsCells } from "../support/sheetJsCells";

const CONTRATS = `
  Maître d'ouvrage | N° de marché | Heures prévues | Nom    | Prénom | Date de naissance | Type de contrat | Début du contrat | Heures réalisées
  Ville d'Alès     | 23T001       | 500            | Durand | Léa    | 31/05/1990        | CDD             | 15/02/2026       | 120,5 h
  Ville d'Alès     | 23T001       | 500            | Martin | Ali    | 30/05/1991        | CDI             | 02/03/2026       | 80
  VILLE D'ALES     | 23T001       | 500            | Petit  | Zoé    | 29/05/1992        | CDD             | 16/02/2026       | 35`;

const { at } = ownFolder();

const suivi = () => writeWorkbook(at("suivi.xlsx"), { Contrats: CONTRATS });

const shown = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, " ");

describe("clausier corriger", () => {
  it("écrit les corrections sûres dans une copie, et ne touche pas au classeur lu", async () => {
    const input = suivi();
    const before = hashOf(input);
    const { code, out } = await clausier("corriger", input, "-o", at("corrige.xlsx"));
    const cells = sheetJsCells(readFileSync(at("corrige.xlsx")), "Contrats").slice(1, 3);
    expect([code, hashOf(input)]).toEqual([0, before]);
    expect(cells.map((row) => row.slice(7, 9))).toMatchObject([
      [{ t: "n", w: "15/02/2026" }, { v: 120.5 }],
      [{ v: "02/03/2026" }, { v: 80 }],
    ]);
    expect(shown(out)).toContain(
      "✔ Convertir 1 texte en nombre (TYP-02) : Convertir\n    Contrats › I2 : « 120,5 h » → « 120,5 »",
    );
  });

  it("ne montre ni n'écrit dans ses messages une valeur personnelle", async () => {
    const { out } = await clausier("corriger", suivi(), "-o", at("corrige.xlsx"));
    expect(out).toContain("« valeur non affichée » → « valeur non affichée »");
    expect(out).not.toMatch(/1990|Durand|Léa/);
  });

  it("donne un seul document JSON, et laisse les choix à la personne", async () => {
    const { document } = await clausierJson("corriger", suivi(), "--classe", "B", "--apercu");
    expect(document).toMatchObject({
      version: 1,
      classeur: "suivi.xlsx",
      sortie: null,
      apercu: true,
      cellules: 2,
      corrections: [
        {
          code: "TYP-04",
          classe: "B",
          option: "Jour, puis mois",
          cellules: [{ feuille: "Contrats", cellule: "H3", ecrites: ["H3"], avant: "02/03/2026" }],
        },
        {
          code: "REF-02",
          option: "Ville d'Alès",
          cellules: [{ cellule: "A4", avant: "VILLE D'ALES", apres: "Ville d'Alès" }],
        },
      ],
      avant: { heuresComptees: 235.5 },
      apres: { heuresComptees: 235.5 },
    });
  });

  it("avec --apercu n'écrit rien ; avec --code, seulement ces anomalies", async () => {
    const { out } = await clausier("corriger", suivi(), "--code", "TYP-02", "--apercu");
    expect(shown(out)).toContain("1 cellule à modifier");
    expect(out).toContain("Aperçu : rien n'est écrit.");
    expect(existsSync(at("suivi-corrige.xlsx"))).toBe(false);
  });

  it.each([
    [["--classe", "C"], "La classe de corrections n'est pas comprise : « C »."],
    [["--code", "TYP-99"], "Aucune anomalie n'a le code « TYP-99 »."],
  ])("refuse %j", async (args, message) => {
    const { code, err } = await clausier("corriger", suivi(), ...args);
    expect([code, err.split("\n")[0]]).toEqual([2, message]);
  });

  it("refuse d'écrire sur le classeur lu, et de corriger un .csv", async () => {
    const input = suivi();
    writeFileSync(
      at("suivi.csv"),
      "Maître d'ouvrage;N° de marché;Heures prévues;Nom;Prénom;Heures réalisées\nVille d'Alès;23T001;500;Durand;Léa;120,5 h\n",
    );
    expect((await clausier("corriger", input, "-o", input)).code).toBe(2);
    expect((await clausier("corriger", at("suivi.csv"))).err).toContain(
      "Un fichier .csv ne garde ni les formats ni les formules",
    );
  });

  it("dit qu'il n'y a rien à corriger, et n'écrit rien", async () => {
    const { out } = await clausier("corriger", suivi(), "--code", "CNF-01");
    expect(out).toBe("Aucune correction à appliquer : rien n'est écrit.\n");
  });
});
