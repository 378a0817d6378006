import { analyzeWorkbook } from "../../src/domain/analyzeWorkbook";
import { buildBilanSheets } from "../../src/domain/buildBilanSheets";
import { jour, workbookOf } from "../support/sheetOf";

const Contrats = `
  Maître d'ouvrage | Nom    | Prénom | Type de contrat | Heures réalisées
  Ville d'Alès     | Durand | Léa    | CDD             | 120
  Logis Cévenols   | Martin | Ali    | CDD             | 80`;

function build(moas: readonly string[], taken: readonly string[] = ["Contrats"], interne = false) {
  return buildBilanSheets(analyzeWorkbook(workbookOf({ Contrats })), {
    moas,
    du: null,
    au: null,
    arreteAu: jour("30/06/2026"),
    editeLe: jour("03/07/2026"),
    version: "1.0.0",
    taken,
    interne,
  });
}

/** Every text of the sheets, and the masks among them. */
function textsOf(sheets: ReturnType<typeof build>["sheets"]): readonly string[] {
  return sheets.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.flatMap(({ cell }) => ("text" in cell ? [cell.text] : []))),
  );
}

it("dresse une feuille par maître d'ouvrage, et une synthèse", () => {
  expect(build([]).sheets.map(({ identity }) => identity)).toEqual([
    { type: "synthese", key: "" },
    { type: "bilan", key: "logis cevenols" },
    { type: "bilan", key: "ville d ales" },
  ]);
});

it("ne dresse que les maîtres d'ouvrage demandés, et dit ceux qu'il ne connaît pas", () => {
  const { bilans, unknown } = build(["VILLE D’ALÈS", "Nîmes"]);
  expect(bilans.moas.map(({ moa }) => moa)).toEqual(["Ville d'Alès"]);
  expect(unknown).toEqual(["Nîmes"]);
});

it("ne donne pas à un maître d'ouvrage les personnes de tout le classeur", () => {
  expect(build([]).bilans.personnesDistinctes).toBe(2);
  expect(build(["Ville d'Alès"]).bilans.personnesDistinctes).toBe(1);
});

it("ne prend jamais le nom d'une feuille du classeur", () => {
  const [first] = build([]).sheets;
  const taken = build([]).sheets.map(({ name }) => name);
  expect(taken).toContain(first?.name);
  for (const { name } of build([], taken).sheets) expect(taken).not.toContain(name);
});

it("dit d'où viennent les chiffres", () => {
  const { context } = build([]).bilans;
  expect([context.classeur, context.sources]).toEqual([
    "suivi.xlsx",
    [{ feuille: "Contrats", lignes: 2 }],
  ]);
});

describe("la version interne", () => {
  const { sheets } = build([], [], true);

  it("montre les petits effectifs, que la version à diffuser masque", () => {
    expect(textsOf(build([]).sheets)).toContain("s");
    expect(textsOf(sheets)).not.toContain("s");
  });

  it("le dit en tête de chaque feuille et au pied de chaque page", () => {
    const heads = textsOf(sheets).filter((text) => text.startsWith("Version interne"));
    expect(heads).toHaveLength(3);
    expect(textsOf(sheets).filter((text) => text.startsWith("Version à diffuser"))).toEqual([]);
    expect(sheets.map(({ print }) => print.footerLeft)).toEqual([
      "Synthèse – clauses sociales – Version interne – ne pas diffuser",
      "Logis Cévenols – clauses sociales – Version interne – ne pas diffuser",
      "Ville d'Alès – clauses sociales – Version interne – ne pas diffuser",
    ]);
  });

  it("ne prend ni le nom ni la place de la version à diffuser", () => {
    expect(sheets.map(({ name, identity }) => [name, identity.key])).toEqual([
      ["Synthèse interne", "interne|"],
      ["Bilan interne Logis Cévenols", "interne|logis cevenols"],
      ["Bilan interne Ville d'Alès", "interne|ville d ales"],
    ]);
  });
});
