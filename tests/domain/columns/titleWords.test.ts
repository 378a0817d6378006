import { readTitleWords } from "../../../src/domain/columns/titleWords";

const ideas = (titre: string) => [...readTitleWords([titre], true).ideas].sort();

test.each([
  ["deux lettres interverties", "Raison socilae de l'entreprise", "Raison sociale de l'entreprise"],
  ["des mots collés", "datenotification", "Date notification"],
  ["des mots collés en capitales", "OBJECTIFHEURESINSERTION", "Objectif heures insertion"],
  ["une abréviation", "Hrs réal.", "Heures réalisées"],
  ["un taux chiffré n'est pas une unité", "Objectif d'heures 5 %", "Objectif d'heures"],
])("%s : « %s » se lit comme « %s »", (_quoi, titre, attendu) => {
  expect(ideas(titre)).toEqual(ideas(attendu));
});

test("des jours ne sont pas des heures", () => {
  expect(ideas("Jours travaillés")).toContain("jour");
});
