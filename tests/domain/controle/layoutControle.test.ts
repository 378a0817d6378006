import { analyzeWorkbook } from "../../../src/domain/analyzeWorkbook";
import { layoutControle } from "../../../src/domain/controle/layoutControle";
import { cellAt, cellsTable } from "../../support/cellsTable";
import { jour, workbookOf } from "../../support/sheetOf";

function controle(contrats: string, taken: readonly string[] = ["Contrats"]) {
  const analysis = analyzeWorkbook(workbookOf({ Contrats: contrats }));
  return layoutControle(analysis, { taken, editeLe: jour("03/07/2026") });
}

const TITRES = "Maître d'ouvrage | Nom | Prénom | Type de contrat | Heures réalisées";
const FAUTIF = `${TITRES}
  Ville d'Alès | Durand | Léa | CDD | 120
  Ville d'Alès | Martin | Ali | CDD | =A1
  Ville d'Alès | Petit  | Zoé | CDD | [h]35:30`;

describe("la feuille Contrôle", () => {
  it("dit en tête ce qui est lu et ce qui n'est pas compté", () => {
    expect(cellsTable(controle(FAUTIF), 1, 4)).toBe(
      [
        "1 | B Contrôle du suivi des clauses",
        "2 | B suivi.xlsx · 03/07/2026",
        "3 | B 3 lignes lues · 2 anomalies · 0 h non comptées",
      ].join("\n"),
    );
  });

  it("donne une ligne par anomalie, avec le lien vers sa cellule et une place pour répondre", () => {
    const sheet = controle(FAUTIF);
    expect(
      cellsTable(sheet, 6)
        .split("\n")
        .map((line) => line.split(" | ").slice(0, 6)),
    ).toEqual([
      ["6", "B TYP-03", "C bloquante", "D Contrats", "E E3", "F Heures réalisées"],
      ["7", "B TYP-10", "C avertissement", "D Contrats", "E E4", "F Heures réalisées"],
    ]);
    expect(cellAt(sheet, "E6")).toMatchObject({ link: { sheetName: "Contrats", cell: "E3" } });
    expect(cellAt(sheet, "I7")).toMatchObject({ number: 35.5 });
    expect(cellAt(sheet, "J7")).toMatchObject({ text: "Ouverte" });
    expect(cellAt(sheet, "L7")).toEqual({ empty: true, style: "saisie" });
  });

  it("n'écrit d'une cellule que du texte, jamais une formule ni un nom de personne", () => {
    const sheet = controle(FAUTIF);
    const cells = sheet.rows.flatMap((row) => row.cells.map(({ cell }) => cell));
    expect(cells.filter((cell) => "formula" in cell)).toEqual([]);
    expect(cellsTable(sheet)).not.toMatch(/Durand|Martin|Petit|Léa|Ali|Zoé/);
  });

  it("dit en tête les contrôles désactivés", () => {
    const workbook = workbookOf({ Contrats: FAUTIF });
    const analysis = analyzeWorkbook(workbook, { gravites: { "TYP-10": "désactivée" } });
    const sheet = layoutControle(analysis, { taken: [], editeLe: jour("03/07/2026") });
    expect(cellsTable(sheet, 3, 4)).toBe(
      "3 | B 3 lignes lues · 1 anomalie · 0 h non comptées · contrôles désactivés : TYP-10",
    );
  });

  it("prend un autre nom quand le sien est déjà celui d'une feuille", () => {
    expect(controle(FAUTIF, ["Contrats", "CONTRÔLE"]).name).not.toBe("Contrôle");
  });

  it("tient sans anomalie", () => {
    const sheet = controle(`${TITRES}
      Ville d'Alès | Durand | Léa | CDD | 120
      Ville d'Alès | Martin | Ali | CDD | 80`);
    expect(cellsTable(sheet, 6)).toBe("");
    expect(sheet.print.printArea.lastRow).toBe(5);
  });
});
