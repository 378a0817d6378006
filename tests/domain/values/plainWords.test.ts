import { isPlainText } from "../../../src/domain/values/plainWords";

it.each([
  ...["à venir", "NC", "12 34", "35h75", "35 h 30", "1 250 k€ HT", "23T001", "QN03001M", "#REF!"],
  ...[
    "3 février 2026",
    "lundi 2 mars",
    "non communiqué",
    "oui, QPV",
    "x",
    "?",
    "en cours",
    "12,5 %",
  ],
])("« %s » ne nomme personne", (text) => {
  expect(isPlainText(text)).toBe(true);
});

it.each([
  ...["voir Dupont", "Dupont", "D. Léa", "12 h Dupont", "dupont35", "#Dupont", "35h-martin"],
  ...["06 39 98 32 17", "lea@exemple.fr", "hospitalisée", "voir fiche de Léa", "Durand/Petit"],
])("« %s » pourrait nommer quelqu'un", (text) => {
  expect(isPlainText(text)).toBe(false);
});
