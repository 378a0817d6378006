import { codesOf, lignesExclues, messagesOf } from "../../support/codesOf";

const MARCHES = `
  Maître d'ouvrage | N° de marché | Entreprise | Heures prévues
  Ville d'Alès     | 23T001       | BTP Sud    | 500
  Logis Cévenols   | 23T002       | Gard TP    | 300
  Logis Cévenols   | 23T003       | Gard TP    | 300`;

it("exclut les heures d'un marché ou d'un maître d'ouvrage que les marchés ignorent", () => {
  const classeur = {
    Marchés: MARCHES,
    Contrats: `
      N° de marché | Nom    | Prénom | Maître d'ouvrage | Type de contrat | Heures réalisées
      23T001       | Durand | Léa    | Ville d'Alès     | CDD             | 120
      23T999       | Martin | Ali    | Ville d'Alès     | CDD             | 80
      23T002       | Petit  | Zoé    | Ville d'Anduze   | CDD             | 64
      23 T 003     | Leroy  | Hugo   | VILLE D ALES     | CDD             | 35`,
  };
  expect(codesOf(classeur)).toEqual([
    ["A3", "FEU-01"],
    ["D4", "REF-01"],
    ["D4", "FEU-03"],
    ["D5", "REF-02"],
    ["D5", "FEU-03"],
  ]);
  expect(messagesOf(classeur, "FEU-01")).toEqual([
    [
      "A3",
      "80 h citent le marché « 23T999 », absent de « Marchés ». " +
        "Ces heures ne peuvent pas être comparées à un objectif.",
    ],
  ]);
  expect(lignesExclues(classeur)).toEqual([3, 4]);
});

it("nomme chaque écriture d'un maître d'ouvrage et son nombre de lignes", () => {
  const contrats = {
    Contrats: `
      Nom    | Prénom | Maître d'ouvrage | Type de contrat | Heures réalisées
      Durand | Léa    | Ville d'Alès     | CDD             | 120
      Martin | Ali    | VILLE D ALES     | CDD             | 80
      Petit  | Zoé    | Ville d'Alès     | CDD             | 64
      Leroy  | Hugo   | VILLE D ALES     | CDD             | 35
      Garcia | Inès   | Ville d'Alès     | CDD             | 35
      Robert | Noé    | Ville d'Ales Sud | CDD             | 35`,
  };
  expect(messagesOf(contrats, "REF-02")).toEqual([
    [
      "C3",
      "« Maître d'ouvrage » : « Ville d'Alès » (3 lignes), « VILLE D ALES » (2 lignes). " +
        "Réunis dans les bilans, ils seraient comptés séparément par vos formules : garder « Ville d'Alès ».",
    ],
  ]);
});

it("relève un numéro de sécurité sociale où qu'il soit, sans le répéter", () => {
  const contrats = {
    Contrats: `
      Nom    | Prénom | Maître d'ouvrage | Divers             | Heures réalisées
      Durand | Léa    | Ville d'Alès     | 290023000712305    | 120
      Martin | Ali    | Ville d'Alès     | '2 90 02 30 007 123 05 | 80`,
  };
  expect(codesOf(contrats, "CNF-01")).toEqual([
    ["D2", "CNF-01"],
    ["D3", "CNF-01"],
  ]);
  expect(messagesOf(contrats, "CNF-01").join()).not.toMatch(/\d{3}/);
  expect(lignesExclues(contrats)).toEqual([]);
});
