import { parseLignes } from "../../../src/domain/rows/parseLignes";
import { recognizeSheet } from "../../../src/domain/columns/recognizeSheet";
import { sheetOf } from "../../support/sheetOf";

/** MOA of each ligne, "" when nothing tells it. */
function moasOf(text: string): string[] {
  const sheet = sheetOf(text);
  const [table] = recognizeSheet(sheet, 0, undefined).tables;
  if (table === undefined) throw new Error("aucun tableau reconnu");
  const column = parseLignes(table, sheet, false).champs.get("moa");
  if (column?.kind !== "label") return [];
  return Array.from(column.codes, (code) => column.labels[code] ?? "");
}

test("le maître d'ouvrage écrit sur sa ligne vaut pour les lignes qui la suivent", () => {
  expect(
    moasOf(`
      Nom    | Prénom | Contrat | Début      | Heures réalisées
      ROUX   | Eva    | CDD     | 01/02/2024 | 20
      VILLE D'ALÈS
      DURAND | Léa    | CDD     | 01/02/2024 | 120
      MARTIN | Ali    | CDI     | 01/02/2024 | 80
      Total Ville d'Alès |  |   |            | 200
      ANDUZE HABITAT
      PETIT  | Zoé    | CDD     | 01/02/2024 | 60`),
  ).toEqual(["", "VILLE D'ALÈS", "VILLE D'ALÈS", "ANDUZE HABITAT"]);
});

test("trois colonnes suffisent, et un intitulé qui n'a pas l'air d'un maître d'ouvrage en est un", () => {
  expect(
    moasOf(`
      Salarié     | Contrat | Heures réalisées
      VILLE D'ALÈS
      DURAND Léa  | CDD     | 120
      LOGIS CÉVENOLS
      MARTIN Ali  | CDI     | 80

      LOGIS CÉVENOLS
      PETIT Zoé   | CDI     | 60`),
  ).toEqual(["VILLE D'ALÈS", "LOGIS CÉVENOLS", "LOGIS CÉVENOLS"]);
});

test("le bandeau vaut jusqu'à la première ligne de maître d'ouvrage", () => {
  expect(
    moasOf(`
      VILLE D'ALÈS
      Nom    | Prénom | Contrat | Heures réalisées
      DURAND | Léa    | CDD     | 120
      ANDUZE HABITAT
      MARTIN | Ali    | CDI     | 80
      BESSÈGES
      PETIT  | Zoé    | CDI     | 60`),
  ).toEqual(["VILLE D'ALÈS", "ANDUZE HABITAT", "BESSÈGES"]);
});

test("sans ligne de maître d'ouvrage, rien n'est ajouté", () => {
  expect(
    moasOf(`
      Nom    | Prénom | Contrat | Heures réalisées
      DURAND | Léa    | CDD     | 120
      Nouveaux arrivés
      MARTIN | Ali    | CDI     | 80`),
  ).toEqual([]);
});
