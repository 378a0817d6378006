import { runToEnd } from "../../../src/domain/steps";
import { analyzeWorkbook } from "../../../src/domain/analyzeWorkbook";
import { enJeuParFeuille } from "../../../src/domain/anomalies/enJeuParFeuille";
import { workbookOf } from "../../support/sheetOf";

const TITRES =
  "Nom | Prénom | Maître d'ouvrage | Début du contrat | Fin du contrat | Heures réalisées";

function enJeu(tabs: Readonly<Record<string, string>>) {
  const { suivi, anomalies } = analyzeWorkbook(workbookOf(tabs));
  return runToEnd(enJeuParFeuille(suivi, anomalies));
}

it("les heures en jeu d'une feuille : celles d'une ligne comptent une fois, quoi qu'on en dise", () => {
  expect(
    enJeu({
      Nord: `${TITRES}
        Durand | Léa | Ville d'Alès | 02/03/2026 | 28/02/2026 | '120
        Martin | Ali | Ville d'Alès | 02/03/2026 | 30/06/2026 | 80`,
      Sud: `${TITRES}
        Petit  | Zoé | Ville d'Alès | 02/03/2026 | 28/02/2026 | 64
        Fabre  | Tom | Ville d'Alès | 02/03/2026 | 30/06/2026 | 50`,
    }),
  ).toEqual([
    { feuille: "Nord", anomalies: 2, heures: 120 },
    { feuille: "Sud", anomalies: 1, heures: 64 },
  ]);
});

it("une feuille sans anomalie n'est pas citée, et une information ne met rien en jeu", () => {
  expect(
    enJeu({
      Nord: `${TITRES} | Couleur
        Durand | Léa | Ville d'Alès | 02/03/2026 | 30/06/2026 | 120 | rouge
        Martin | Ali | Ville d'Alès | 02/03/2026 | 30/06/2026 | 80  | vert`,
    }),
  ).toEqual([]);
});
