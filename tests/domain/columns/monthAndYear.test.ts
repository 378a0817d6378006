import { parseLignes } from "../../../src/domain/rows/parseLignes";
import { formatJour } from "../../../src/domain/values/date";
import { sheetOf } from "../../support/sheetOf";
import { recognize, firstTable, shownColumns } from "./recognized";

/** The months that the rows of « … | Année | Mois | … » tell. */
function moisLus(text: string): (string | null)[] {
  const mois = parseLignes(firstTable(recognize(text)), sheetOf(text), false).champs.get("mois");
  if (mois?.kind !== "number") return [];
  return Array.from(mois.values, (jour) => (Number.isNaN(jour) ? null : formatJour(jour)));
}

const releves = (titres: string, ...periodes: readonly string[]) => `
  MOA | Nom | Prénom | ${titres} | Heures
  ${periodes.map((periode) => `Ville d'Alès | DURAND | Léa | ${periode} | 120`).join("\n")}`;

test("« Mois » à côté de « Année » : les deux disent la période", () => {
  expect(moisLus(releves("Année | Mois", "2024 | 1", "2023 | 12", "2024 | 3"))).toEqual([
    "01/01/2024",
    "01/12/2023",
    "01/03/2024",
  ]);
  expect(moisLus(releves("Mois | Exercice", "janvier | 2024", "févr. | 2024"))).toEqual([
    "01/01/2024",
    "01/02/2024",
  ]);
});

test("un mois qui dit déjà son année la garde", () => {
  expect(moisLus(releves("Mois | Année", "janvier 2023 | 2024", "févr. 23 | 2024"))).toEqual([
    "01/01/2023",
    "01/02/2023",
  ]);
});

test("une année absente n'est pas inventée", () => {
  expect(moisLus(releves("Mois | Année", "3 | 2024", "4 |", "5 | 2024"))).toEqual([
    "01/03/2024",
    null,
    "01/05/2024",
  ]);
});

test("des nombres qui ne sont pas des années ne datent rien", () => {
  const table = firstTable(recognize(releves("Mois | An", "3 | 1", "4 | 2", "5 | 1")));
  expect(table.columns.every(({ annee }) => annee === undefined)).toBe(true);
  expect(shownColumns(table)[3]).toMatch(/^Mois → mois/);
});
