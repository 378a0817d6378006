import { participantsNommes } from "../../../src/domain/suivi/participantsNommes";
import { analyzeWorkbook } from "../../../src/domain/analyzeWorkbook";
import { workbookOf } from "../../support/sheetOf";

const SUIVI = `
  Maître d'ouvrage | N° de marché | Nom         | Prénom      | Heures réalisées
  Ville d'Alès     | 23T001       | Martin      | Ali         | 35
  Ville d'Alès     | 23T001       | DE LA TOUR  | Anne-Marie  | 35
  Ville d'Alès     | 23T001       | Mme Petit   |             | 35
  Ville d'Alès     | 23T001       | X           | Zoé         | 35`;

describe("un texte nomme un participant", () => {
  const isNom = participantsNommes(analyzeWorkbook(workbookOf({ Suivi: SUIVI })).suivi);

  it.each([
    ["Total MARTIN Ali", true],
    ["ali martin", true],
    ["voir M. Martin", true],
    ["Sous-total Martin 2026", true],
    ["MARTIN", true],
    ["Madame de la Tour", true],
    ["De La Tour Anne", true],
    ["Petit", true],
    ["Ville de Saint-Martin", false],
    ["Martin BTP", false],
    ["Tour des Marchés", false],
    ["Petit-Quevilly", false],
    ["Ali", false],
    ["Lot X", false],
    ["151,67", false],
    ["", false],
  ])("« %s » : %s", (text, told) => {
    expect(isNom(text)).toBe(told);
  });

  it("aucun, quand aucune colonne ne donne de nom", () => {
    const sansNom = "Maître d'ouvrage | Heures réalisées\nVille d'Alès | 35";
    const { suivi } = analyzeWorkbook(workbookOf({ Suivi: sansNom }));
    expect(participantsNommes(suivi)("Martin")).toBe(false);
  });
});
