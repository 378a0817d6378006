import { fc } from "../../support/tirages";
import { bilansOfTabs, chiffresOf, type Tabs } from "../../support/chiffresOf";

/** Hours of all MOA, and of none: [counted, left out], in cents. */
function total(tabs: Tabs): number {
  const { moas, nonCompteSansMoa } = bilansOfTabs(tabs);
  const heures = moas.map(({ heuresRealisees, nonCompte }) => [heuresRealisees, nonCompte.heures]);
  return Math.round(
    heures.flat().reduce<number>((sum, value) => sum + (value ?? 0), nonCompteSansMoa.heures) * 100,
  );
}

const PERSONNES = ["Durand | Léa", "Martin | Ali", "Petit | Zoé", "Fabre | Tom"];
const MARCHES = ["Ville d'Alès", "Ville d'Alès", "Logis Cévenols", "Logis Cévenols"];

const contrat = fc.record({
  personne: fc.nat(PERSONNES.length - 1),
  marche: fc.nat(MARCHES.length - 1),
  janvier: fc.integer({ min: 100, max: 15_000 }),
  fevrier: fc.integer({ min: 100, max: 15_000 }),
});
type Contrat = typeof contrat extends fc.Arbitrary<infer Value> ? Value : never;

const contrats = fc.uniqueArray(contrat, {
  minLength: 4,
  maxLength: 10,
  selector: ({ personne, marche }) => personne * 10 + marche,
});

/** Columns that say whose hours they are; a table may hold any of them. */
const COLONNES: Readonly<Record<string, (each: Contrat) => string>> = {
  "Maître d'ouvrage": ({ marche }) => MARCHES[marche] ?? "",
  "N° de marché": ({ marche }) => `23T00${String(marche + 1)}`,
  "Nom | Prénom": ({ personne }) => PERSONNES[personne] ?? "",
};

function tableau(
  titres: readonly string[],
  rest: string,
  rows: readonly (readonly [Contrat, string])[],
): string {
  const lines = rows.map(([each, cells]) =>
    [...titres.map((titre) => COLONNES[titre]?.(each) ?? ""), cells].join(" | "),
  );
  return [[...titres, rest].join(" | "), ...lines].join("\n");
}

const LISTE = `
  Maître d'ouvrage | N° de marché | Entreprise | Heures prévues
  Ville d'Alès     | 23T001       | BTP Sud    | 500
  Ville d'Alès     | 23T002       | Gard TP    | 300
  Logis Cévenols   | 23T003       | BTP Sud    | 200
  Logis Cévenols   | 23T004       | Gard TP    | 100`;

function heures(cents: number): string {
  return (cents / 100).toFixed(2).replace(".", ",");
}

it("les mêmes heures en contrats et en relevés comptent une fois, quoi que nomment les relevés", () => {
  const titres = fc.subarray(Object.keys(COLONNES), { minLength: 1 });
  fc.assert(
    fc.property(contrats, titres, fc.boolean(), (faits, told, isListed) => {
      const tabs = {
        ...(isListed ? { Marchés: LISTE } : {}),
        Contrats: tableau(
          Object.keys(COLONNES),
          "Type de contrat | Heures réalisées",
          faits.map((each) => [each, `CDD | ${heures(each.janvier + each.fevrier)}`]),
        ),
        Relevés: tableau(
          told,
          "Mois | Heures du mois",
          faits.flatMap((each) => [
            [each, `01/01/2026 | ${heures(each.janvier)}`] as const,
            [each, `01/02/2026 | ${heures(each.fevrier)}`] as const,
          ]),
        ),
      };
      const read = faits.reduce((sum, { janvier, fevrier }) => sum + janvier + fevrier, 0);
      expect(total(tabs)).toBe(read);
    }),
    { numRuns: 60 },
  );
});

it("un relevé sans lot détaille les contrats de tous les lots du marché", () => {
  const tabs = {
    Contrats: `
      Maître d'ouvrage | N° de marché | N° de lot | Nom    | Prénom | Type de contrat | Heures réalisées
      Ville d'Alès     | 23T001       | 1         | Durand | Léa    | CDD             | 120
      Ville d'Alès     | 23T001       | 2         | Martin | Ali    | CDD             | 80
      Ville d'Alès     | 23T002       | 1         | Petit  | Zoé    | CDD             | 35`,
    Relevés: `
      N° de marché | Nom    | Prénom | Mois       | Heures du mois
      23T001       | Durand | Léa    | 01/01/2026 | 60
      23T001       | Durand | Léa    | 01/02/2026 | 50`,
  };
  expect(chiffresOf(tabs)).toEqual([["Ville d'Alès", null, 225, 3, 3]]);
});

it("des contrats qui ne nomment personne cèdent aux relevés de leur marché", () => {
  const tabs = {
    Contrats: `
      Maître d'ouvrage | N° de marché | Type de contrat | Début du contrat | Heures réalisées
      Ville d'Alès     | 23T001       | CDD             | 05/01/2026       | 120
      Ville d'Alès     | 23T002       | CDD             | 05/01/2026       | 35`,
    Relevés: `
      N° de marché | Nom    | Prénom | Mois       | Heures du mois
      23T001       | Durand | Léa    | 01/01/2026 | 60
      23T001       | Martin | Ali    | 01/02/2026 | 50`,
  };
  expect(chiffresOf(tabs)).toEqual([["Ville d'Alès", null, 145, 2, 2]]);
});

it("un relevé ne prend pas la place d'un contrat chez un autre maître d'ouvrage", () => {
  const tabs = {
    Contrats: `
      Maître d'ouvrage | Nom    | Prénom | Type de contrat | Heures réalisées
      Ville d'Alès     | Durand | Léa    | CDD             | 120
      Logis Cévenols   | Durand | Léa    | CDD             | 80`,
    Relevés: `
      Maître d'ouvrage | Nom    | Prénom | Mois       | Heures du mois
      Ville d'Alès     | Durand | Léa    | 01/01/2026 | 60
      Ville d'Alès     | Durand | Léa    | 01/02/2026 | 50`,
  };
  expect(chiffresOf(tabs)).toEqual([
    ["Logis Cévenols", null, 80, 1, 1],
    ["Ville d'Alès", null, 110, 1, 1],
  ]);
});
