import type { ChampId } from "../../../src/domain/columns/champs";
import { recognizeWith } from "../../../src/domain/columns/recognizeSheet";
import { SYNONYMES } from "../../../src/domain/columns/synonymes";
import { buildDictionary } from "../../../src/domain/columns/titleDictionary";
import { TitleReader } from "../../../src/domain/columns/titleReader";
import { comparable } from "../../../src/domain/values/text";
import { sheetOf } from "../../support/sheetOf";
import { column, tableOf } from "./recognized";

test("un titre inconnu, mais des cellules et un voisinage qui parlent : le champ est lu", () => {
  const table = tableOf(`
    MOA | Marché | Mode de consultation | Heures prévues | Heures réalisées
    Ville d'Alès | 23T001 | MAPA | 100 | 40
    OPH du Gard | 23T002 | Appel d'offres | 200 | 60
    Ville d'Alès | 23T003 | MAPA | 150 | 60`);
  expect(column(table, "Mode de consultation").champ).toBe("procedure");
});

test("« Ville » au-dessus de noms de maîtres d'ouvrage n'est pas la commune des personnes", () => {
  const table = tableOf(`
    Ville | Nom | Prénom | Contrat | Heures réalisées
    Ville d'Alès | DURAND | Léa | CDD | 120
    Ville d'Alès | MARTIN | Ali | CDI | 80
    Commune de Salindres | PETIT | Luc | CDI | 80`);
  expect(column(table, "Ville").champ).toBe("moa");
});

test("des numéros moins nombreux que les noms n'identifient pas les personnes", () => {
  const table = tableOf(`
    MOA | N° | Nom | Prénom | Contrat | Heures réalisées
    Ville d'Alès | A12 | DURAND | Léa | CDD | 120
    Ville d'Alès | A12 | MARTIN | Ali | CDI | 80
    Ville d'Alès | A13 | PETIT | Luc | CDI | 80
    Ville d'Alès | A13 | GRAND | Zoé | CDD | 80`);
  expect(column(table, "N°").champ).not.toBe("participantId");
});

test("une ligne de données après un total n'est pas une nouvelle ligne de titres", () => {
  const table = tableOf(`
    MOA | Nom | Prénom | Contrat | Public | Début | Heures réalisées
    Ville d'Alès | DURAND | Léa | CDD | RSA | 05/02/2024 | 120
    Total Ville d'Alès | | | | | | 120
    OPH du Gard | PETIT | Zoé | CDI | DELD | 06/02/2024 | 60
    OPH du Gard | GRAND | Luc | CDD | RSA | 07/02/2024 | 70`);
  expect([...table.dataRows]).toEqual([1, 3, 4]);
});

test("sous un bandeau qui le nomme, un maître d'ouvrage au nom inattendu a ses propres lignes", () => {
  const titres = "Nom | Prénom | Contrat | Heures réalisées";
  const text = `
    Maître d'ouvrage : Ville d'Alès
    ${titres}
    DURAND | Léa | CDD | 120
    MARTIN | Ali | CDI | 80

    Maître d'ouvrage : Orlis 3V
    ${titres}
    PETIT | Zoé | CDD | 60`;
  expect([...tableOf(text).dataRows]).toEqual([2, 3]);
});

test("une éligibilité postérieure au contrat reste une éligibilité : c'est une anomalie à dire", () => {
  const table = tableOf(`
    Nom | Prénom | MOA | Type de contrat | Date d'éligibilité | Début du contrat | Heures réalisées
    Durand | Léa | Ville d'Alès | CDD | 15/03/2026 | 02/03/2026 | 120
    Martin | Ali | Ville d'Alès | CDD | 16/03/2026 | 02/03/2026 | 80
    Petit | Zoé | Ville d'Alès | CDD | 17/03/2026 | 03/03/2026 | 64`);
  expect(column(table, "Date d'éligibilité").champ).toBe("dateEligibilite");
});

test("l'objectif actualisé est préféré à l'objectif initial", () => {
  const table = tableOf(`
    MOA | Marché | Objectif initial (h) | Avenant (h) | Objectif actualisé (h) | Heures réalisées
    Ville d'Alès | 24001 | 500 | 100 | 600 | 300
    Ville d'Alès | 24002 | 300 | -100 | 200 | 100
    Logis Cévenols | 24003 | 1200 | 600 | 1800 | 900`);
  expect(column(table, "Objectif actualisé (h)").champ).toBe("heuresPrevues");
});

test("des heures dont l'objectif est partout 5 % sont celles du marché entier", () => {
  const table = tableOf(`
    MOA | Heures travaillées | Objectif heures
    Ville d'Alès | 42593 | 2130
    Logis Cévenols | 919120 | 45956
    SAEM Alès | 89460 | 4473`);
  expect(column(table, "Heures travaillées").champ).toBe("heuresTravaillees");
});

test("des heures égales à montant × part × taux ÷ coût sont l'objectif du marché", () => {
  const table = tableOf(`
    MOA | Marché | Montant (k€) | % MO | Coût horaire | % insertion | Volume horaire
    CD 30 | 24-003 | 850 | 40 % | 35 | 5 % | 486
    CD 30 | 24-004 | 920 | 37,5 % | 35 | 7 % | 690
    CD 30 | 24-009 | 200 | 60 % | 35 | 10 % | 343`);
  expect(column(table, "Volume horaire")).toMatchObject({
    champ: "heuresPrevues",
    confiance: "sûr",
  });
});

test("« SIRET » connu d'un seul champ est demandé quand ses voisines parlent d'un autre", () => {
  const rows = `
    MOA | Marché | Entreprise | SIRET | Heures prévues | Heures réalisées
    Ville d'Alès | 23T001 | SARL DURAND | 35600000000048 | 100 | 40
    OPH du Gard | 23T002 | SAS MARTIN | 35600000000048 | 200 | 60
    Ville d'Alès | 23T003 | BTP SUD | 35600000000048 | 150 | 60`;
  const without = {
    ...SYNONYMES,
    entrepriseSiret: ["SIRET de l'entreprise", "SIRET du titulaire"],
  };
  const sheet = sheetOf(rows);
  const reader = new TitleReader(buildDictionary(without));
  const [table] = recognizeWith(reader, {
    sheet,
    sheetIndex: 0,
    answers: undefined,
    date1904: false,
  }).tables;
  expect(table?.columns[3]).toMatchObject({ titre: "SIRET", confiance: "à vérifier" });
});

test("un titre au féminin ou au pluriel a les mots de celui qui est connu", () => {
  const table = tableOf(`
    MOA | Marché | Heures contractuelles | Heures réalisées
    Ville d'Alès | 23T001 | 100 | 40
    OPH du Gard | 23T002 | 200 | 60
    Ville d'Alès | 23T003 | 150 | 60`);
  expect(column(table, "Heures contractuelles")).toMatchObject({
    champ: "heuresPrevues",
    confiance: "sûr",
  });
});

test("une bande au-dessus des titres, répétée avec eux à chaque page, n'est pas une ligne de données", () => {
  const titles = `
    Marché | | Salarié | | |
    MOA | Marché | Nom | Prénom | Contrat | Heures réalisées`;
  const table = tableOf(`${titles}
    Ville d'Alès | 23T001 | DURAND | Léa | CDD | 120
    Ville d'Alès | 23T001 | MARTIN | Ali | CDI | 80${titles}
    OPH du Gard | 23T002 | PETIT | Luc | CDI | 80
    OPH du Gard | 23T002 | GRAND | Zoé | CDD | 80`);
  expect([...table.dataRows]).toEqual([2, 3, 6, 7]);
});

test("deux colonnes suffisent à des objectifs : maître d'ouvrage, heures prévues", () => {
  const table = tableOf(`
    MOA | Heures prévues
    Ville d'Alès | 100
    OPH du Gard | 200`);
  expect(table.columns.map(({ champ }) => champ)).toEqual(["moa", "heuresPrevues"]);
});

const marches = (titre: string, valeurs: readonly [string, string, string]) => `
  MOA | ${titre} | N° marché | Entreprise | Heures prévues | Heures réalisées
  Ville d'Alès | ${valeurs[0]} | 23T001 | SARL DURAND | 100 | 40
  OPH du Gard | ${valeurs[1]} | 23T002 | SAS PETIT | 200 | 60
  Ville d'Alès | ${valeurs[2]} | 23T003 | EURL GRAND | 150 | 60`;
const SIRETS = ["21300007800012", "26300012300019", "21300007800012"] as const;

/** The second column of a table, read by one who does not know this title for a champ. */
function secondColumn(text: string, champ: ChampId, inconnu: string) {
  const rest = SYNONYMES[champ].filter((texte) => comparable(texte) !== comparable(inconnu));
  const reader = new TitleReader(buildDictionary({ ...SYNONYMES, [champ]: rest }));
  const sheet = { sheet: sheetOf(text), sheetIndex: 0, answers: undefined, date1904: false };
  return recognizeWith(reader, sheet).tables[0]?.columns[1];
}

test("un « SIRET » entre le maître d'ouvrage et l'entreprise est demandé quand le titre n'est connu que pour l'un", () => {
  expect(column(tableOf(marches("SIRET", SIRETS)), "SIRET").champ).toBe("moaSiret");
  const found = secondColumn(marches("SIRET", SIRETS), "moaSiret", "SIRET");
  expect(found).toMatchObject({ titre: "SIRET", confiance: "à vérifier" });
});

test("« Métier » au-dessus des corps d'état de marchés n'est pas pris pour celui de personnes", () => {
  const text = marches("Métier", ["Gros œuvre", "Peinture", "Plomberie"]);
  expect(column(tableOf(text), "Métier").champ).toBe("lotLibelle");
  const found = secondColumn(text, "lotLibelle", "Métier");
  expect(found).toMatchObject({ titre: "Métier", confiance: "à vérifier" });
});

test("« Nom » ne prouve pas à lui seul que les lignes sont des personnes", () => {
  const table = tableOf(marches("Nom", ["Logis Nord", "Halle Sud", "Pont Neuf"]));
  expect(table.natures).toEqual(["marche"]);
  expect(column(table, "Nom").confiance).toBe("à vérifier");
});

test("un identifiant de France Travail a des chiffres : des noms n'en sont pas", () => {
  const table = tableOf(`
    MOA | Demandeur d'emploi | Prénom | Contrat | Heures réalisées
    Ville d'Alès | DURAND | Léa | CDD | 120
    Ville d'Alès | MARTIN | Ali | CDI | 80
    OPH du Gard | PETIT | Luc | CDI | 80`);
  expect(column(table, "Demandeur d'emploi").champ).toBe("nom");
});
