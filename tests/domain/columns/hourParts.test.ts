import { shownColumns, tableOf } from "./recognized";

const operations = (titres: string, ...chiffres: readonly string[]) => `
  MOA | Opération | Objectif | ${titres}
  Ville d'Alès | École Pasteur | 300 | ${chiffres[0] ?? ""}
  Ville d'Alès | Halle des sports | 210 | ${chiffres[1] ?? ""}
  OPH du Gard | Les Tours | 140 | ${chiffres[2] ?? ""}`;

const parEmployeur = operations(
  "Heures ETTI | Heures AI | H. embauche directe",
  "50 | 20 | 10",
  "70 | |",
  "| 35 | 14",
);

test("des heures par type d'employeur sont les parts des heures réalisées, et s'additionnent", () => {
  const table = tableOf(parEmployeur);
  expect(shownColumns(table).slice(3)).toEqual([
    "Heures ETTI → heuresPartielles (probable)",
    "Heures AI → heuresPartielles (probable)",
    "H. embauche directe → heuresPartielles (probable)",
  ]);
  expect(table.aConfirmer).toEqual([]);
});

test("les parts sont comprises dans la colonne qui dit le tout, et ne s'y ajoutent pas", () => {
  const table = tableOf(
    operations(
      "Heures ETTI | Heures AI | Heures réalisées",
      "50 | 20 | 70",
      "70 | | 70",
      "| 35 | 35",
    ),
  );
  expect(shownColumns(table).slice(3)).toEqual([
    "Heures ETTI → – (probable)",
    "Heures AI → – (probable)",
    "Heures réalisées → heuresRealisees (sûr)",
  ]);
});

test("« Total », que les parts additionnent, est le tout sans qu'on le demande", () => {
  const table = tableOf(
    operations("Heures ETTI | Heures AI | Total", "50 | 20 | 70", "70 | | 70", "| 35 | 35"),
  );
  expect(shownColumns(table).slice(3)).toEqual([
    "Heures ETTI → – (probable)",
    "Heures AI → – (probable)",
    "Total → heuresRealisees (sûr)",
  ]);
});

test("des heures par public, où une personne peut être comptée deux fois, sont demandées", () => {
  const table = tableOf(operations("Heures RSA | Heures DELD", "50 | 20", "70 | 7", "35 | 14"));
  expect(shownColumns(table).slice(3)).toEqual([
    "Heures RSA → heuresPartielles (à vérifier)",
    "Heures DELD → heuresPartielles (à vérifier)",
  ]);
  expect(table.aConfirmer.map(({ titre }) => titre)).toEqual(["Heures RSA", "Heures DELD"]);
});

test("la réponse vaut pour les parts qu'elle nomme, et pour elles seules", () => {
  const table = tableOf(
    operations("Heures RSA | Heures DELD", "50 | 20", "70 | 7", "35 | 14"),
    {},
    { titres: { "Heures RSA": "heuresPartielles", "Heures DELD": null } },
  );
  expect(shownColumns(table).slice(3)).toEqual([
    "Heures RSA → heuresPartielles (sûr)",
    "Heures DELD → – (sûr)",
  ]);
  expect(table.aConfirmer).toEqual([]);
});

test("« ETTI | EI | ACI » sans le mot « heures » : de grands nombres sont demandés, de petits comptent des contrats", () => {
  const grands = tableOf(
    operations("ETTI | EI | ACI", "150 | 70 | 35", "300 | 0 | 0", "0 | 90 | 0"),
  );
  expect(shownColumns(grands).slice(3)).toEqual([
    "ETTI → heuresPartielles (à vérifier)",
    "EI → heuresPartielles (à vérifier)",
    "ACI → heuresPartielles (à vérifier)",
  ]);
  const petits = tableOf(operations("ETTI | GEIQ | AI", "3 | 1 | 2", "4 | 0 | 0", "0 | 2 | 0"));
  expect(shownColumns(petits).slice(3)).toEqual([
    "ETTI → contratsDuType (sûr)",
    "GEIQ → contratsDuType (sûr)",
    "AI → contratsDuType (sûr)",
  ]);
});

test("des heures prévues, restantes ou de formation ne sont pas des parts de ce qui est fait", () => {
  const table = tableOf(
    operations("Heures prévues ETTI | Heures restantes AI", "50 | 20", "70 | 7", "35 | 14"),
  );
  expect(shownColumns(table).join()).not.toContain("heuresPartielles");
});

test.each([
  ["Heures effectuées par le titulaire | Heures effectuées par les sous-traitants"],
  ["Heures hommes | Heures femmes"],
  ["Heures réalisées (QPV) | Heures réalisées (hors QPV)"],
  ["Nb heures en ACI | Nb heures en EI"],
])("« %s » : chaque heure est dans l'une des deux colonnes, et une seule", (titres) => {
  const table = tableOf(operations(titres, "50 | 20", "70 | 7", "35 | 14"));
  expect(table.columns.slice(3).map(({ champ, confiance }) => [champ, confiance])).toEqual([
    ["heuresPartielles", "probable"],
    ["heuresPartielles", "probable"],
  ]);
});

test("« Heures contrat 1 | Heures contrat 2 » : des parts, à confirmer", () => {
  const table = tableOf(`
    MOA | Nom | Prénom | Heures contrat 1 | Heures contrat 2
    Ville d'Alès | Durand | Léa | 50 | 20
    Ville d'Alès | Martin | Ali | 100 |
    OPH du Gard | Petit | Zoé | 35 | 35`);
  expect(shownColumns(table).slice(3)).toEqual([
    "Heures contrat 1 → heuresPartielles (à vérifier)",
    "Heures contrat 2 → heuresPartielles (à vérifier)",
  ]);
});

test("« Heures réalisées N-1 | N », dont rien ne dit le tout : ni l'une ni l'autre sans demander", () => {
  const table = tableOf(
    operations("Heures réalisées N-1 | Heures réalisées N", "50 | 20", "70 | 7", "35 | 14"),
  );
  expect(shownColumns(table).slice(3)).toEqual([
    "Heures réalisées N-1 → heuresPartielles (à vérifier)",
    "Heures réalisées N → heuresPartielles (à vérifier)",
  ]);
});
