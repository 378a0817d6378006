import { recognizeWorkbook } from "../../../src/domain/columns/recognizeWorkbook";
import { workbookOf } from "../../support/sheetOf";
import { shownTable } from "./population/shownTable";

const CONTRATS = `
  MOA            | Nom    | Prénom | Contrat | Heures réalisées
  Ville d'Alès   | DURAND | Léa    | CDD     | 120
  Logis Cévenols | MARTIN | Ali    | CDI     | 80`;
const PREVU = `
  Maître d'ouvrage | Prévu
  Ville d'Alès     | 500
  Logis Cévenols   | 300`;

function recognized(tabs: Readonly<Record<string, string>>) {
  const [first] = recognizeWorkbook(workbookOf(tabs), { feuilles: {} });
  const questions = first?.tables.flatMap(({ aConfirmer }) => aConfirmer.map(({ champ }) => champ));
  return { tables: first?.tables.map(shownTable), questions, refusal: first?.refusal };
}

const LU = {
  tables: ["objectif · 2-3 : moa | heuresPrevues"],
  questions: [],
  refusal: null,
};
const DEMANDE = {
  tables: ["objectif · 2-3 : moa | ?heuresPrevues"],
  questions: ["heuresPrevues"],
  refusal: null,
};
const REFUSE = { tables: [], questions: [], refusal: "pasUnSuivi" };

test("les objectifs des maîtres d'ouvrage d'une autre feuille n'ont pas à dire « heures »", () => {
  expect(recognized({ Objectifs: PREVU, Contrats: CONTRATS })).toEqual(LU);
  expect(recognized({ Feuil2: PREVU.replace("Prévu", "Obj."), Contrats: CONTRATS })).toEqual(LU);
});

test("un « Prévu » que rien ne dit en heures se demande", () => {
  expect(recognized({ Feuil2: PREVU, Contrats: CONTRATS })).toEqual(DEMANDE);
});

test("des objectifs d'inconnus se demandent ; un « Prévu » d'inconnus n'est pas un suivi", () => {
  const autres = PREVU.replace("Ville d'Alès", "Ville de Sète").replace("Logis", "Habitat");
  expect(recognized({ Objectifs: autres, Contrats: CONTRATS })).toEqual(DEMANDE);
  expect(recognized({ Feuil2: autres, Contrats: CONTRATS })).toEqual(REFUSE);
  expect(recognized({ Feuil2: PREVU })).toEqual(REFUSE);
});

test("des heures du marché, seules devant les maîtres d'ouvrage d'une autre feuille, se demandent", () => {
  const duMarche = PREVU.replace("Prévu", "Heures du marché");
  expect(recognized({ Objectifs: duMarche, Contrats: CONTRATS })).toEqual(DEMANDE);
  expect(recognized({ Objectifs: duMarche }).refusal).toBe("pasUnSuivi");
  const answers = { Objectifs: { titres: { "Heures du marché": "heuresPrevues" as const } } };
  const workbook = workbookOf({ Objectifs: duMarche, Contrats: CONTRATS });
  const [first] = recognizeWorkbook(workbook, { feuilles: answers });
  expect(first?.tables.map(shownTable)).toEqual(LU.tables);
});
