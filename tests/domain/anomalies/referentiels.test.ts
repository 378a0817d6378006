import { codesOf } from "../../support/codesOf";

const contrats = (...publics: readonly string[]) => ({
  Contrats: [
    "Nom | Prénom | Maître d'ouvrage | Public | Début du contrat | Heures réalisées",
    ...publics.map(
      (each, rang) =>
        `Nom${String(rang)} | Léa | Ville d'Alès | ${each} | 02/03/2026 | ${String(50 + rang)}`,
    ),
  ].join("\n"),
});

it("réclame le public des lignes vides ou « NC » d'une colonne de publics", () => {
  expect(codesOf(contrats("RSA", "", "NC", "DELD"), "REF-09")).toEqual([
    ["D3", "REF-09"],
    ["D4", "REF-09"],
  ]);
});

it("ne réclame rien quand la colonne parle d'autre chose que de publics", () => {
  expect(codesOf(contrats("En cours", "RSA", "En cours", "", "En cours"), "REF-09")).toEqual([]);
});
