import { chiffresOf } from "../../support/chiffresOf";
import { codesOf, heuresOf, lignesExclues, messagesOf } from "../../support/codesOf";

const HEURES = {
  Contrats: `
    Nom    | Prénom | Maître d'ouvrage | Type de contrat | Heures réalisées
    Durand | Léa    | Ville d'Alès     | CDD             | #REF!
    Martin | Ali    | Ville d'Alès     | CDD             | '412,5
    Petit  | Zoé    | Ville d'Alès     | CDD             | à venir
    Leroy  | Hugo   | Ville d'Alès     | CDD             | [h]35:30
    Garcia | Inès   | Ville d'Alès     | CDD             |
    Robert | Noé    | Ville d'Alès     | CDD             | 80
    Simon  | Eva    | Ville d'Alès     | CDD             | 64`,
};

it("dit pourquoi des heures ne se lisent pas, ou mal", () => {
  expect(codesOf(HEURES)).toEqual([
    ["E2", "TYP-01"],
    ["E3", "TYP-02"],
    ["E4", "TYP-03"],
    ["E5", "TYP-10"],
    ["E6", "TYP-06"],
  ]);
});

it("n'exclut que les lignes dont les heures sont inconnues", () => {
  expect(lignesExclues(HEURES)).toEqual([2, 4, 6]);
  expect(heuresOf(HEURES, "TYP-01")).toEqual([null]);
  expect(heuresOf(HEURES, "TYP-02")).toEqual([412.5]);
  expect(heuresOf(HEURES, "TYP-10")).toEqual([35.5]);
});

it("explique une durée Excel", () => {
  expect(messagesOf(HEURES, "TYP-10")).toEqual([
    [
      "E5",
      "« 35:30 » est une durée Excel (1,479 jour). " +
        "Vos formules compteraient 1,479 h au lieu de 35,5 h.",
    ],
  ]);
});

it("n'exige pas d'un marché qu'il dise ses heures et son montant", () => {
  const marches = {
    Marchés: `
      Maître d'ouvrage | N° de marché | Montant HT | Heures prévues
      Ville d'Alès     | 23T001       | 1600000    |
      Ville d'Alès     | 23T002       |            |
      Ville d'Alès     | 23T003       |            | 1000`,
  };
  expect(codesOf(marches)).toEqual([["D3", "TYP-06"]]);
  expect(lignesExclues(marches)).toEqual([]);
});

it("ne réclame le maître d'ouvrage que si le marché ne le dit pas", () => {
  const classeur = {
    Marchés: `
      Maître d'ouvrage | N° de marché | Entreprise | Heures prévues
      Ville d'Alès     | 23T001       | BTP Sud    | 500
      Logis Cévenols   | 23T002       | Gard TP    | 300`,
    Contrats: `
      N° de marché | Nom    | Prénom | Maître d'ouvrage | Type de contrat | Heures réalisées
      23T001       | Durand | Léa    |                  | CDD             | 120
      23T002       | Martin | Ali    | Logis Cévenols   | CDD             | 80
                   | Petit  | Zoé    |                  | CDD             | 64`,
  };
  expect(codesOf(classeur, "TYP-06")).toEqual([["D4", "TYP-06"]]);
});

it("tait la date de naissance écrite en texte, dit celle d'un contrat", () => {
  const contrats = {
    Contrats: `
      Nom    | Prénom | Date de naissance | Maître d'ouvrage | Début du contrat | Heures réalisées
      Durand | Léa    | '25/12/1990       | Ville d'Alès     | '25/03/2026      | 120
      Martin | Ali    | 05/06/1985        | Ville d'Alès     | 02/03/2026       | 80
      Petit  | Zoé    | 07/08/1992        | Ville d'Alès     | '02/03/2026      | 64`,
  };
  const suite = "mais Excel ne le traite pas comme une date (tri et durée impossibles).";
  expect(messagesOf(contrats, "TYP-04")).toEqual([
    ["C2", `Ce texte se lit comme une date, ${suite}`],
    ["E2", `Ce texte se lit comme le 25/03/2026, ${suite}`],
    [
      "E4",
      `Ce texte se lit comme le 02/03/2026, ${suite} Le jour et le mois pourraient être inversés.`,
    ],
  ]);
});

describe("une formule que le programme n'a pas calculée", () => {
  const suivi = {
    Contrats: {
      cellules: `
      Nom    | Prénom | Maître d'ouvrage | Type de contrat | Heures réalisées | Taux horaire
      Durand | Léa    | Ville d'Alès     | CDD             | #UNCALCULATED!   | 12
      Martin | Ali    | Ville d'Alès     | CDD             | 80               | 12
      Petit  | Zoé    | Ville d'Alès     | CDD             | #UNCALCULATED!   | 12
      Total  |        |                  |                 | #UNCALCULATED!   |`,
      formules: { E5: "SUM(E2:E4)" },
    },
  };

  it("n'écarte pas la ligne dont tous les mois se lisent : ce sont eux qui comptent", () => {
    const tabs = {
      Contrats: `
        Maître d'ouvrage | Nom    | Prénom | Janv. 2026 | Févr. 2026 | Total
        Ville d'Alès     | Durand | Léa    | 100        | 50         | #UNCALCULATED!
        Ville d'Alès     | Martin | Ali    | 20         | à venir    | #UNCALCULATED!`,
    };
    const debut =
      "La formule n'a pas été calculée : ouvrir le classeur dans Excel et l'enregistrer. " +
      "La valeur de « Heures réalisées » est inconnue";
    expect(messagesOf(tabs, "TYP-01")).toEqual([
      ["F2", `${debut} ; ses mois sont comptés.`],
      ["F3", `${debut} et la ligne n'est pas comptée.`],
    ]);
    expect(chiffresOf(tabs)).toEqual([["Ville d'Alès", null, 150, 1, 1]]);
  });

  it("est une valeur inconnue, et le dit autrement qu'une erreur", () => {
    expect(messagesOf(suivi, "TYP-01")).toEqual(
      ["E2", "E4"].map((address) => [
        address,
        "La formule n'a pas été calculée : ouvrir le classeur dans Excel et l'enregistrer. " +
          "La valeur de « Heures réalisées » est inconnue et la ligne n'est pas comptée.",
      ]),
    );
    expect(lignesExclues(suivi)).toEqual([2, 4]);
  });

  it("ne contredit pas la somme quand c'est celle d'un total", () => {
    expect(codesOf(suivi, "TOT-01", "TYP-06")).toEqual([]);
  });
});

it("met en jeu les heures faites du marché, pas son objectif, quand seul un mois est illisible", () => {
  const tableau = {
    "Tableau de bord": `
    Maître d'ouvrage | Opération      | Entreprise | Objectif heures | Janvier | Février | Mars
    Ville d'Alès     | Gymnase        | Rey        | 1050            | 111     | néant   | 131,5
    Ville d'Alès     | École Prévert  | Coste      | 630             | 10      | 20      | 30
    Ville d'Alès     | Place du Puits | Rey        | 400             | néant   |         |`,
  };
  expect(heuresOf(tableau, "TYP-03")).toEqual([242.5, 400]);
});
