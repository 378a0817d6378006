import { recognizeWorkbook } from "../../../../src/domain/columns/recognizeWorkbook";
import { workbookOf } from "../../../support/sheetOf";
import { shownTable } from "./shownTable";

const recognized = (tabs: Readonly<Record<string, string>>) =>
  recognizeWorkbook(workbookOf(tabs), { feuilles: {} });

const lines = (tabs: Readonly<Record<string, string>>) =>
  recognized(tabs).flatMap(({ tables }) => tables.map(shownTable));

const questions = (tabs: Readonly<Record<string, string>>) =>
  recognized(tabs).flatMap(({ tables }) =>
    tables.flatMap(({ aConfirmer }) => aConfirmer.map(({ champ, column }) => [champ, column])),
  );

const TROIS_FEUILLES = {
  Marchés: `
    Maître d'ouvrage | N° de marché | Entreprise titulaire | Heures prévues
    Ville d'Alès     | 23T001       | SARL DUPONT          | 500
    Logis Cévenols   | 23T002       | SAS DURAND           | 300`,
  Participants: `
    Identifiant | Nom    | Prénom | Date de naissance | QPV
    P0001       | DURAND | Léa    | 12/03/1990        | Oui
    P0002       | MARTIN | Ali    | 02/11/1999        | Non`,
  Contrats: `
    Identifiant | N° de marché | Type de contrat | Date de début | Heures réalisées
    P0001       | 23T001       | CDD             | 01/02/2024    | 120
    P0002       | 23T002       | CDI             | 01/02/2024    | 80`,
  Relevés: `
    Identifiant | N° de marché | Mois    | Heures
    P0001       | 23T001       | janv-24 | 60
    P0002       | 23T002       | janv-24 | 35`,
};

test("trois feuilles et des relevés se lient par leurs identifiants, sans question", () => {
  expect(lines(TROIS_FEUILLES)).toEqual([
    "marche · 2-3 : moa | marcheNum | entreprise | heuresPrevues",
    "participant · 2-3 : participantId | nom | prenom | dateNaissance | qpv",
    "contrat · 2-3 : participantId | marcheNum | typeContrat | dateDebutContrat | heuresRealisees",
    "releve · 2-3 : participantId | marcheNum | mois | heuresMois",
  ]);
  expect(questions(TROIS_FEUILLES)).toEqual([]);
});

test("un contrat dont les relevés disent les heures ne les demande pas", () => {
  const tabs = {
    ...TROIS_FEUILLES,
    Contrats: `
      Identifiant | N° de marché | Type de contrat | Date de début
      P0001       | 23T001       | CDD             | 01/02/2024
      P0002       | 23T002       | CDI             | 01/02/2024`,
  };
  expect(lines(tabs)[2]).toBe(
    "contrat · 2-3 : participantId | marcheNum | typeContrat | dateDebutContrat",
  );
  expect(questions(tabs)).toEqual([]);
});

test("un numéro sans nom est celui du marché dont une autre feuille a les valeurs", () => {
  const tabs = {
    Marchés: `
      Maître d'ouvrage | N° de marché | Entreprise titulaire | Heures prévues
      Ville d'Alès     | 23T001       | SARL DUPONT          | 500
      Logis Cévenols   | 23T002       | SAS DURAND           | 300`,
    Contrats: `
      N°     | Salarié    | Type de contrat | Heures réalisées
      23T001 | DURAND Léa | CDD             | 120
      23T002 | MARTIN Ali | CDI             | 80
      23T001 | PETIT Zoé  | CDI             | 60`,
  };
  expect(lines(tabs)[1]).toBe("contrat · 2-4 : marcheNum | nom | typeContrat | heuresRealisees");
  expect(questions(tabs)).toEqual([]);
});

const CONTRATS = `
  Nom | Prénom | Type de contrat | Date d'embauche | Heures réalisées
  DURAND | Paul | CDD | 01/02/2023 | 210,5
  MARTIN | Léa | CDI | 01/03/2023 | 110`;

test("des onglets semblables aux noms de maîtres d'ouvrage : une seule question", () => {
  const tabs = {
    "Ville d'Alès": CONTRATS,
    "Logis Cévenols": CONTRATS,
    "OPH 30": CONTRATS,
    Anduze: CONTRATS,
  };
  const tables = recognized(tabs).flatMap((recognition) => recognition.tables);
  expect(
    tables.flatMap(({ constants }) => constants.map(({ champ, texte }) => `${champ} = ${texte}`)),
  ).toEqual(["moa = Ville d'Alès", "moa = Logis Cévenols", "moa = OPH 30", "moa = Anduze"]);
  expect(questions(tabs)).toEqual([["moa", null]]);
});

test.each([
  ["2023", "2024"],
  ["T1", "T2"],
  ["Feuil1", "Feuil2"],
  ["janvier", "février"],
  ["Suivi 2023", "Suivi 2024"],
  ["Contrats", "Contrats (2)"],
  ["S1 2024", "S2 2024"],
])("ni « %s » ni « %s » n'est un maître d'ouvrage", (first, second) => {
  const tables = recognized({ [first]: CONTRATS, [second]: CONTRATS }).flatMap(
    (recognition) => recognition.tables,
  );
  expect(
    tables.flatMap(({ constants }) => constants).filter(({ champ }) => champ === "moa"),
  ).toEqual([]);
  expect(tables.flatMap(({ aConfirmer }) => aConfirmer.map(({ message }) => message))).toEqual([
    expect.stringContaining("Quelle colonne indique le maître d'ouvrage"),
  ]);
});
