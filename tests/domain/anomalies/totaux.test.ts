import { codesOf, messagesOf } from "../../support/codesOf";

it("compare chaque sous-total à son groupe et le total à tout", () => {
  const contrats = {
    Contrats: `
      Maître d'ouvrage     | Nom    | Prénom | Heures prévues | Heures réalisées
      Ville d'Alès         | Durand | Léa    | 120            | 120
      Ville d'Alès         | Martin | Ali    | 80             | 80
      Total Ville d'Alès   |        |        | 200            | 260
      Logis Cévenols       | Petit  | Zoé    | 35             |
      Total Logis Cévenols |        |        | 35             | 0
      Total général        |        |        | 235            | 200`,
  };
  expect(messagesOf(contrats, "TOT-01")).toEqual([
    [
      "E4",
      "« Heures réalisées » : le total saisi est 260 h, la somme des lignes est 200 h (écart 60 h).",
    ],
  ]);
});

it("accepte un demi-point par ligne arrondie, un centième sinon", () => {
  const total = (heures: string) => ({
    Contrats: `
      Maître d'ouvrage | Nom    | Prénom | Type de contrat | Heures réalisées
      Ville d'Alès     | Durand | Léa    | CDD             | 120
      Ville d'Alès     | Martin | Ali    | CDD             | ${heures.split("/")[0] ?? ""}
      Total            |        |        |                 | ${heures.split("/")[1] ?? ""}`,
  });
  expect(codesOf(total("80/201"), "TOT-01")).toEqual([]);
  expect(codesOf(total("80/202"), "TOT-01")).toEqual([["E4", "TOT-01"]]);
  expect(codesOf(total("80,25/200,27"), "TOT-01")).toEqual([]);
  expect(codesOf(total("80,25/200,5"), "TOT-01")).toEqual([["E4", "TOT-01"]]);
});

it("compte 100 contrats quand Alès en annonce 101", () => {
  const pru1 = {
    "PRU 1": `
      Maître d'ouvrage | Heures prévues | Heures réalisées | Nombre de contrats | CDI | CDD | APP | GEIQ | ETT | ETTI | CUI | CDDI
      Alès             | 44044          | 66000            | 101                | 6   | 11  | 2   | 1    | 48  | 12   | 13  | 7`,
  };
  expect(messagesOf(pru1, "TOT-04")).toEqual([
    ["D2", "101 contrats annoncés, 100 dans le détail."],
  ]);
});

it("compare les mois au total du contrat", () => {
  const contrats = {
    Contrats: `
      Nom    | Prénom | Maître d'ouvrage | Début du contrat | janv. 2026 | févr. 2026 | Heures réalisées
      Durand | Léa    | Ville d'Alès     | 02/01/2026       | 35,5       | 70         | 106
      Martin | Ali    | Ville d'Alès     | 02/01/2026       | 35         | 70         | 115
      Petit  | Zoé    | Ville d'Alès     | 02/01/2026       |            |            | 64`,
  };
  expect(messagesOf(contrats, "FEU-04")).toEqual([
    ["G3", "Les mois donnent 105 h, le contrat indique 115 h."],
  ]);
});

it("compare les relevés d'une feuille au contrat d'une autre", () => {
  const classeur = {
    Contrats: `
      Nom    | Prénom | Date de naissance | Maître d'ouvrage | Type de contrat | Heures réalisées
      Durand | Léa    | 03/02/1990        | Ville d'Alès     | CDD             | 200
      Martin | Ali    | 05/06/1985        | Ville d'Alès     | CDD             | 120`,
    Relevés: `
      Nom    | Prénom | Date de naissance | Maître d'ouvrage | Mois       | Heures du mois
      Durand | Léa    | 03/02/1990        | Ville d'Alès     | 01/03/2026 | 120
      Durand | Léa    | 03/02/1990        | Ville d'Alès     | 01/04/2026 | 110
      Martin | Ali    | 05/06/1985        | Ville d'Alès     | 01/03/2026 | 120`,
  };
  expect(messagesOf(classeur, "FEU-04")).toEqual([
    ["F2", "Les mois donnent 230 h, le contrat indique 200 h."],
  ]);
});

it("un « Cumul » rempli comme une ligne, et faux, reste un total", () => {
  const suivi = {
    Marchés: `
      Maître d'ouvrage | N° de marché | Entreprise    | Montant HT | Heures prévues | Heures réalisées
      Ville d'Alès     | 23T001       | BTP Sud       | 160000     | 100            | 120
      Ville d'Alès     | 23T002       | Gard TP       | 160000     | 100            | 80
      Logis Cévenols   | 23T003       | BTP Nord      | 160000     | 100            | 35
      Cumul            | 3 marchés    | 3 entreprises | 480000     | 300            | 253`,
  };
  expect(codesOf(suivi, "STR-05", "TOT-01", "REF-01")).toEqual([
    ["A5", "STR-05"],
    ["F5", "TOT-01"],
  ]);
});
