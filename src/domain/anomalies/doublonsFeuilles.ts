import type { Suivi } from "../suivi/suivi";
import { copiedTables } from "./feuillesCopiees";
import { heuresOfLigne } from "./heuresOfLigne";
import { rule, type Finding } from "./rule";
import { cite, compte, heures } from "./shown";
import { shownText } from "./shownValue";

function sheetName({ workbook, tables }: Suivi, table: number): string {
  return shownText(workbook.sheets[tables[table]?.table.sheet ?? -1]?.name ?? "");
}

export const feuillesEnDouble = rule({
  code: "DBL-06",
  gravite: "avertissement",
  titre: "Feuilles qui portent les mêmes lignes",
  constat: ({ feuille, autre, lignes, total, heures: h }) =>
    `Les feuilles ${cite(feuille)} et ${cite(autre)} portent les mêmes lignes\u00a0: ` +
    `${compte(lignes, "ligne")} de ${cite(feuille)} sur ${String(total)}.` +
    (h === undefined ? "" : ` ${heures(h)} seraient comptées deux fois.`),
  pourCorriger: "Supprimer la copie, ou laisser une des deux feuilles de côté.",
  correction: "C",
  source: "Mêmes valeurs dans toutes les colonnes reconnues",
  *check(suivi): Generator<Finding> {
    for (const { table, other, lignes } of copiedTables(suivi)) {
      const told = lignes.map((ref) => heuresOfLigne(suivi, ref)).filter((h) => !Number.isNaN(h));
      const sum = told.reduce((total, h) => total + h, 0);
      const params = {
        feuille: sheetName(suivi, table),
        autre: sheetName(suivi, other),
        lignes: lignes.length,
        total: suivi.tables[table]?.count ?? 0,
        ...(told.length === 0 ? {} : { heures: sum }),
      };
      const sheet = suivi.tables[table]?.table.sheet ?? -1;
      yield {
        place: { sheet, row: -1, column: -1 },
        params,
        lignes,
        cause: `${String(table)}:${String(other)}`,
      };
    }
  },
  exemples: {
    fautif: {
      Contrats: `
        Nom    | Prénom | Date de naissance | Maître d'ouvrage | Début du contrat | Heures réalisées
        Durand | Léa    | 03/02/1990        | Ville d'Alès     | 02/03/2026       | 120
        Martin | Ali    | 05/06/1985        | Ville d'Alès     | 02/03/2026       | 80`,
      "Contrats (2)": `
        Nom    | Prénom | Date de naissance | Maître d'ouvrage | Début du contrat | Heures réalisées
        Durand | Léa    | 03/02/1990        | Ville d'Alès     | 02/03/2026       | 120
        Martin | Ali    | 05/06/1985        | Ville d'Alès     | 02/03/2026       | 80`,
    },
    correct: {
      "Contrats 2025": `
        Nom    | Prénom | Date de naissance | Maître d'ouvrage | Début du contrat | Heures réalisées
        Durand | Léa    | 03/02/1990        | Ville d'Alès     | 03/03/2025       | 120
        Martin | Ali    | 05/06/1985        | Ville d'Alès     | 03/03/2025       | 80`,
      "Contrats 2026": `
        Nom    | Prénom | Date de naissance | Maître d'ouvrage | Début du contrat | Heures réalisées
        Durand | Léa    | 03/02/1990        | Ville d'Alès     | 02/03/2026       | 120
        Martin | Ali    | 05/06/1985        | Ville d'Alès     | 02/03/2026       | 80`,
    },
  },
});
