import { codesOf, groupesOf, heuresOf, lignesExclues, messagesOf } from "../../support/codesOf";

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

describe("d'une feuille à l'autre", () => {
  const LEA = "Durand | Léa | 03/02/1990 | Ville d'Alès | 02/03/2026 | 30/04/2026 | 120";
  const ALI = "Martin | Ali | 05/06/1985 | Ville d'Alès | 02/03/2026 | 30/04/2026 | 80";
  const ZOE = "Petit | Zoé | 07/08/1978 | Ville d'Alès | 02/03/2026 | 30/04/2026 | 64,5";
  const INES = "Garcia | Inès | 09/10/1999 | Ville d'Alès | 02/03/2026 | 30/04/2026 | 35";
  const feuille = (...lignes: readonly string[]) => [TITRES, ...lignes].join("\n");

  it("les lignes d'un onglet copié sont un seul groupe, avec toutes ses heures", () => {
    const suivi = { Suivi: feuille(LEA, ALI, ZOE), "Suivi (2)": feuille(ZOE, LEA, ALI) };
    expect(messagesOf(suivi, "DBL-01")).toEqual([
      [
        "A2",
        "Identique à la ligne 4 de la feuille « Suivi ». Toute la feuille est une copie : elle n'est pas comptée.",
      ],
      [
        "A3",
        "Identique à la ligne 2 de la feuille « Suivi ». Toute la feuille est une copie : elle n'est pas comptée.",
      ],
      [
        "A4",
        "Identique à la ligne 3 de la feuille « Suivi ». Toute la feuille est une copie : elle n'est pas comptée.",
      ],
    ]);
    expect(new Set(groupesOf(suivi, "DBL-01"))).toEqual(new Set(["DBL-01:copie 1 0"]));
    expect(heuresOf(suivi, "DBL-01")).toEqual([64.5, 120, 80]);
    expect(lignesExclues(suivi)).toEqual([2, 3, 4]);
    expect(codesOf(suivi, "DBL-03")).toEqual([]);
  });

  it("un onglet qui ajoute une ligne à ceux qu'il répète est compté : à la personne de voir", () => {
    const suivi = { Suivi: feuille(LEA, ALI, ZOE), "Suivi (2)": feuille(LEA, ALI, ZOE, INES) };
    expect(codesOf(suivi, "DBL-01")).toHaveLength(3);
    expect(lignesExclues(suivi)).toEqual([]);
  });

  it("une ligne isolée en double nomme l'autre feuille", () => {
    const suivi = { Alès: feuille(LEA, ALI, INES), Nîmes: feuille(ZOE, LEA) };
    expect(messagesOf(suivi, "DBL-01")).toEqual([
      ["A3", "Identique à la ligne 2 de la feuille « Alès ». 120 h seraient comptées deux fois."],
    ]);
  });

  it("un chevauchement nomme l'autre feuille", () => {
    const suivi = {
      Alès: feuille(LEA),
      Nîmes: feuille("Durand | Léa | 03/02/1990 | Ville d'Alès | 30/04/2026 | 31/05/2026 | 70"),
    };
    expect(messagesOf(suivi, "DBL-03")).toEqual([
      [
        "E2",
        "Deux contrats de la même personne se chevauchent du 30/04/2026 au 30/04/2026 " +
          "(l'autre est ligne 2 de la feuille « Alès »).",
      ],
    ]);
  });

  it("les mêmes heures dans deux onglets de mois ou de trimestre ne sont pas un double", () => {
    const titres = "Nom | Prénom | Maître d'ouvrage | Entreprise | Heures réalisées";
    const lignes = [
      titres,
      "Durand | Léa | Ville d'Alès | BTP Sud | 151,67",
      "Martin | Ali | Ville d'Alès | BTP Sud | 151,67",
    ].join("\n");
    expect(codesOf({ "T1 2026": lignes, "T2 2026": lignes }, "DBL-01")).toEqual([]);
    expect(codesOf({ Janvier: lignes, Février: lignes }, "DBL-01")).toEqual([]);
    expect(codesOf({ Janvier: lignes, "Janvier (2)": lignes }, "DBL-01")).toEqual([
      ["A2", "DBL-01"],
      ["A3", "DBL-01"],
    ]);
  });

  it("un contrat à cheval sur deux ans, suivi dans un onglet par an, est un seul contrat", () => {
    const suivi = (fin: string) => ({
      2025: feuille(`Durand | Léa | 03/02/1990 | Ville d'Alès | 01/10/2025 | ${fin} | 120`),
      2026: feuille(`Durand | Léa | 03/02/1990 | Ville d'Alès | 01/10/2025 | ${fin} | 120`),
    });
    expect(codesOf(suivi("31/03/2026"), "DBL-01", "DBL-03")).toEqual([]);
    expect(codesOf(suivi(""), "DBL-01", "DBL-03")).toEqual([]);
    expect(codesOf(suivi("31/12/2025"), "DBL-01", "DBL-03")).toEqual([["A2", "DBL-01"]]);
  });

  it("deux contrats qui se recouvrent d'un onglet d'année à l'autre sont deux contrats", () => {
    const suivi = {
      2025: feuille("Durand | Léa | 03/02/1990 | Ville d'Alès | 01/10/2025 | 31/03/2026 | 120"),
      2026: feuille("Durand | Léa | 03/02/1990 | Ville d'Alès | 02/03/2026 | 30/06/2026 | 80"),
    };
    expect(codesOf(suivi, "DBL-03")).toEqual([["E2", "DBL-03"]]);
  });

  it("un marché listé sur deux feuilles n'est pas un double", () => {
    const marches = `
      Maître d'ouvrage | N° de marché | Entreprise | Heures prévues
      Ville d'Alès     | 23T001       | BTP Sud    | 500
      Logis Cévenols   | 23T002       | Gard TP    | 300`;
    expect(codesOf({ 2025: marches, 2026: marches }, "DBL-01")).toEqual([]);
  });
});

it("deux valeurs illisibles écrites pareil sont égales, deux erreurs non", () => {
  const suivi = (heures: string) =>
    contrats(
      `Durand | Léa | 03/02/1990 | Ville d'Alès | 02/03/2026 | 30/04/2026 | ${heures}`,
      `Durand | Léa | 03/02/1990 | Ville d'Alès | 02/03/2026 | 30/04/2026 | ${heures}`,
      "Martin | Ali | 05/06/1985 | Ville d'Alès | 02/03/2026 | 30/04/2026 | 80",
      "Petit | Zoé | 07/08/1978 | Ville d'Alès | 02/03/2026 | 30/04/2026 | 64",
    );
  expect(messagesOf(suivi("à venir"), "DBL-01")).toEqual([["A3", "Identique à la ligne 2."]]);
  expect(codesOf(suivi("#N/A"), "DBL-01")).toEqual([]);
});
