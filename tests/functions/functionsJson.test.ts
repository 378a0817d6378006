import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findNameFault } from "../../outils/functionNames";
import { buildFunctionsJson } from "../../outils/functionsMetadata";
import { FUNCTIONS } from "../../src/functions/functions";

const FOLDER = join(__dirname, "../../src/functions");
const source = readFileSync(join(FOLDER, "functions.ts"), "utf8");
const committed = readFileSync(join(FOLDER, "functions.json"), "utf8");
const associated = Object.fromEntries(
  Object.entries(FUNCTIONS).map(([id, { name }]) => [id, name]),
);

describe("functions.json", () => {
  it("est à jour : « npx tsx outils/functionsJson.ts » ne changerait rien", () => {
    expect(committed).toBe(buildFunctionsJson(source, associated));
  });

  it("décrit les cinq fonctions et leurs arguments, facultatifs en dernier", () => {
    const { functions } = JSON.parse(committed) as {
      functions: { name: string; parameters: { name: string; optional?: boolean }[] }[];
    };
    const signatures = functions.map(({ name, parameters }) => {
      const names = parameters.map((one) => (one.optional === true ? `[${one.name}]` : one.name));
      return `${name}(${names.join("; ")})`;
    });
    expect(signatures).toStrictEqual([
      "INSERTION_HEURES(montant; [part_main_oeuvre]; [cout_horaire]; [taux_insertion])",
      "ETP(heures; [base])",
      "TAUX_REALISATION(heures_realisees; heures_prevues)",
      "INSERTION_MONTANT(heures; [part_main_oeuvre]; [cout_horaire]; [taux_insertion])",
      "INSERTION_HEURES_TRANCHE(montant_facture; pas; [seuil]; [au_dela_du_seuil])",
    ]);
  });

  it("ne porte pas l'option qui fait tomber Excel LTSC 2021", () => {
    expect(committed).not.toContain("allowCustomDataForDataTypeAny");
  });
});

describe("ce que la fabrication refuse", () => {
  const sourceOf = (name: string, body: string) =>
    `/**\n * Une description.\n * @customfunction ${name}\n * @param a Un argument.\n * @param [b] Un autre, 1 si omis.\n */\n${body}`;
  const declaration = "export function f(a: unknown[][], b?: unknown[][]): unknown[][] {}";

  it.each([
    ["un nom réservé", sourceOf("TAUX", declaration), "nom réservé par Excel"],
    ["une référence de cellule", sourceOf("ETP2026", declaration), "référence de cellule"],
    [
      "une fonction fléchée, que le générateur oublie",
      sourceOf("BILAN", "export const f = (a: unknown[][]) => a;"),
      "1 @customfunction, 0 fonctions lues",
    ],
    [
      "un argument obligatoire après un facultatif",
      sourceOf("BILAN", "export function f(b?: unknown[][], a: unknown[][]): unknown[][] {}"),
      "argument obligatoire après un argument facultatif",
    ],
    [
      "un argument sans description",
      sourceOf("BILAN", "export function f(a: unknown[][], c: unknown[][]): unknown[][] {}"),
      "BILAN(c) : description absente",
    ],
    ["une fonction non associée", sourceOf("BILANS", declaration), "BILANS : associée à rien"],
  ])("%s", (_, text, fault) => {
    expect(() => buildFunctionsJson(text, { BILAN: "f", TAUX: "f", ETP2026: "f" })).toThrow(fault);
  });
});

describe("un nom de fonction", () => {
  it.each(["INSERTION_HEURES", "ETP", "TAUX_REALISATION", "BILAN2026"])("%s convient", (name) => {
    expect(findNameFault(name)).toBeNull();
  });

  it.each([
    "AB",
    "SUM",
    "SOMME",
    "TAUX",
    "RUN",
    "RESULT",
    "T1",
    "CDD12",
    "ETP2026",
    "2ETP",
    "HEURES_RÉALISÉES",
  ])("%s est refusé", (name) => {
    expect(findNameFault(name)).not.toBeNull();
  });
});
