import { codesOf, heuresOf, messagesOf } from "../../support/codesOf";

const TITRES =
  "Nom | Prénom | Date de naissance | Maître d'ouvrage | Début du contrat | Fin du contrat | Heures réalisées";

const contrats = (...lignes: readonly string[]) => ({ Contrats: [TITRES, ...lignes].join("\n") });

it("ne voit un double que si toutes les colonnes sont égales", () => {
  const suivi = contrats(
    "Durand | Léa | 03/02/1990 | Ville d'Alès | 02/03/2026 | 30/04/2026 | 120",
    "Durand | Léa | 03/02/1990 | Ville d'Alès | 02/03/2026 | 30/04/2026 | 121",
    "Durand | Léa | 03/02/1990 | Ville d'Alès | 02/03/2026 | 30/04/2026 | 120",
  );
  expect(messagesOf(suivi, "DBL-01")).toEqual([
    ["A4", "Identique à la ligne 2. 120 h seraient comptées deux fois."],
  ]);
  expect(codesOf(suivi, "DBL-03")).toEqual([["E3", "DBL-03"]]);
});

it("ne compte pas deux fois les heures d'une ligne dans un même groupe", () => {
  const suivi = {
    Contrats: `
      Nom    | Prénom | Maître d'ouvrage | Début du contrat | janv. 2026 | févr. 2026 | mars 2026
      Durand | Léa    | Ville d'Alès     | 02/01/2026       | 35         | #N/A       | #N/A
      Martin | Ali    | Ville d'Alès     | 02/01/2026       | 35         | 70         | 70`,
  };
  expect(codesOf(suivi, "TYP-01")).toEqual([
    ["F2", "TYP-01"],
    ["G2", "TYP-01"],
  ]);
  expect(heuresOf(suivi, "TYP-01")).toEqual([35, null]);
});

it("retrouve une personne sous deux dates de naissance, et deux noms proches", () => {
  const suivi = contrats(
    "Durand   | Léa | 03/02/1990 | Ville d'Alès | 02/03/2026 | 30/04/2026 | 120",
    "Martinez | Ali | 05/06/1985 | Ville d'Alès | 02/03/2026 | 30/04/2026 | 80",
    "LÉA      | DURAND | 02/03/1990 | Ville d'Alès | 04/05/2026 | 30/06/2026 | 64",
    "Martines | Ali | 05/06/1985 | Ville d'Alès | 04/05/2026 | 30/06/2026 | 35",
  );
  expect(messagesOf(suivi, "DBL-02")).toEqual([
    [
      "C4",
      "Les lignes 2, 4 portent le même nom mais 2 dates de naissance. " +
        "La personne serait comptée 2 fois.",
    ],
  ]);
  expect(codesOf(suivi, "DBL-04")).toEqual([["A5", "DBL-04"]]);
});

it("signale le recouvrement de deux contrats, au jour près", () => {
  const suivi = contrats(
    "Durand | Léa | 03/02/1990 | Ville d'Alès | 02/03/2026 | 30/06/2026 | 120",
    "Durand | Léa | 03/02/1990 | Ville d'Alès | 30/06/2026 | 31/07/2026 | 80",
    "Durand | Léa | 03/02/1990 | Ville d'Alès | 01/08/2026 | 31/08/2026 | 64",
  );
  expect(messagesOf(suivi, "DBL-03")).toEqual([
    [
      "E3",
      "Deux contrats de la même personne se chevauchent du 30/06/2026 au 30/06/2026 " +
        "(l'autre est ligne 2).",
    ],
  ]);
});
