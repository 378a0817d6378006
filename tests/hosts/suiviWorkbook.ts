import { Workbook } from "../../emulator/model/workbook";

const TITRES = ["Maître d'ouvrage", "Marché", "Heures réalisées", "Commentaire"];

/** A small suivi on « Suivi », as typed by hand, and a second empty tab. */
export function suiviWorkbook(rows = 3): Workbook {
  const workbook = new Workbook("Suivi");
  workbook.name = "suivi.xlsx";
  workbook.addSheet("Vide");
  const [sheet] = workbook.sheets;
  TITRES.forEach((titre, column) => sheet?.cells.setValue(0, column, titre));
  for (let row = 1; row <= rows; row++) {
    ["Ville d'Alès", "23T001", 10.5 + row, "=texte gardé"].forEach((value, column) =>
      sheet?.cells.setValue(row, column, value),
    );
  }
  return workbook;
}
