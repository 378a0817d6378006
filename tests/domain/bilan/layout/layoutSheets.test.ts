import type { Bilan } from "../../../../src/domain/bilan/bilan";
import { layoutSheets } from "../../../../src/domain/bilan/layout/layoutSheets";
import { rangeAddress } from "../../../../src/domain/sheet";
import { bilanOf, bilansOf, marcheOf } from "../../../support/bilanOf";
import { cellAt, cellsTable } from "../../../support/cellsTable";
import { evaluateFormula } from "../../../support/evaluateFormula";

const ALES = bilanOf({
  moa: "Ville d'Alès",
  heuresPrevues: 100.25,
  heuresRealisees: 50,
  personnes: 20,
  contrats: 24,
  heuresQpv: 25,
  personnesQpv: 10,
  marches: [marcheOf("M1", 100.25, 50)],
});
const LOGIS = bilanOf({
  moa: "Logis Cévenols",
  heuresPrevues: 200.25,
  heuresRealisees: 300,
  personnes: 30,
  contrats: 31,
  nonCompte: { lignes: 2, heures: 12.5, lignesSansHeures: 0 },
});
const titreOf = (code: string) => code;

describe("feuilles d'un classeur", () => {
  it("met la synthèse devant, puis un bilan par maître d'ouvrage", () => {
    const sheets = layoutSheets(
      bilansOf([ALES, LOGIS]),
      { taken: ["Synthèse", "bilan logis cévenols"] },
      titreOf,
    );
    expect(sheets.map(({ name, identity }) => [name, identity.type])).toEqual([
      ["Synthèse (2)", "synthese"],
      ["Bilan Ville d'Alès", "bilan"],
      ["Bilan Logis Cévenols (2)", "bilan"],
    ]);
  });

  it("ne fait pas de synthèse d'un seul maître d'ouvrage", () => {
    expect(layoutSheets(bilansOf([ALES]), { taken: [] }, titreOf).map(({ name }) => name)).toEqual([
      "Bilan Ville d'Alès",
    ]);
  });
});

describe("feuille « Synthèse »", () => {
  const [sheet] = layoutSheets(
    bilansOf([ALES, LOGIS], {
      personnesDistinctes: 45,
      personnesChezPlusieursMoa: 5,
      nonCompteSansMoa: { lignes: 3, heures: 120.5, lignesSansHeures: 1 },
    }),
    { taken: [] },
    titreOf,
  );
  const synthese = sheet ?? { rows: [] };

  it("donne une ligne par maître d'ouvrage, un total, et ce qui reste dehors", () => {
    expect(cellsTable(synthese, 8, 12)).toBe(
      [
        '8 | B Ville d\'Alès | C 1 | D 100.25 | E 50 | F =IF(D8=0,"",E8/D8) → 0.4988 | G =E8-D8 → -50.25 | H =E8/C5 → 0.0275 | I 20 | J 24 | K 0.5 | L n.d. | M 0 | N 46203',
        '9 | B Logis Cévenols | C 0 | D 200.25 | E 300 | F =IF(D9=0,"",E9/D9) → 1.4981 | G =E9-D9 → 99.75 | H =E9/C5 → 0.1648 | I 30 | J 31 | K n.d. | L n.d. | M 12.5 | N 46203',
        '10 | B Total | C =SUM(C8:C9) → 1 | D =SUM(D8:D9) → 300.5 | E =SUM(E8:E9) → 350 | F =IF(D10=0,"",E10/D10) → 1.1647 | G =E10-D10 → 49.5 | H =E10/C5 → 0.1923 | I 45 | J =SUM(J8:J9) → 55 | K | L | M =SUM(M8:M9) → 12.5 | N',
        "11 | B Personnes : 45 personnes distinctes, dont 5 chez plusieurs maîtres d'ouvrage : le total n'est pas la somme de la colonne.",
        "12 | B La somme des objectifs arrondis (300 h) diffère du calcul sur le total (300,5 h) : le total est exact, l'arrondi n'est que d'affichage.",
      ].join("\n"),
    );
    expect(cellsTable(synthese, 13, 13)).toBe(
      "13 | B Sans maître d'ouvrage connu : 3 lignes, 120,5 h, dont 1 ligne aux heures illisibles : ni dans un bilan, ni dans ce total.",
    );
  });

  it("mène à la feuille de chaque maître d'ouvrage", () => {
    expect(cellAt(synthese, "B9")).toEqual({
      text: "Logis Cévenols",
      style: "lien",
      link: { sheetName: "Bilan Logis Cévenols" },
    });
  });

  it("donne en entier un nom trop long pour une ligne, et le lien avant lui", () => {
    const moa = "Syndicat mixte des transports et des mobilités du Grand Alès et des Cévennes";
    const [first] = layoutSheets(bilansOf([{ ...LOGIS, moa }, ALES]), { taken: [] }, titreOf);
    const long = first ?? { rows: [] };
    expect(cellAt(long, "B8")).toEqual({ text: moa, style: "libelle" });
    expect(cellAt(long, "A8")).toMatchObject({
      text: "→",
      link: { sheetName: "Bilan Syndicat … Cévennes" },
    });
    expect(long.rows.find(({ row }) => row === 7)?.height).toBe(25.5);
  });

  it("donne à chaque formule la valeur que le tableur calculera", () => {
    const formulas = synthese.rows.flatMap(({ cells }) =>
      cells.flatMap(({ cell }) => ("formula" in cell ? [cell] : [])),
    );
    expect(formulas.map(({ formula }) => evaluateFormula(synthese, formula))).toEqual(
      formulas.map(({ value }) => value),
    );
  });

  it("ne calcule pas le taux du total quand un objectif manque", () => {
    const unknown = { ...LOGIS, heuresPrevues: null };
    const [first] = layoutSheets(bilansOf([ALES, unknown]), { taken: [] }, titreOf);
    expect(cellsTable(first ?? { rows: [] }, 10, 10)).toContain("| F n.d. | G n.d. |");
  });

  it("tait le total des personnes qui donnerait un effectif masqué", () => {
    const few = { ...LOGIS, personnes: 3, contrats: 3 };
    const [first] = layoutSheets(
      bilansOf([ALES, few], { personnesDistinctes: 23 }),
      { taken: [] },
      titreOf,
    );
    const table = cellsTable(first ?? { rows: [] }, 9, 12);
    expect(table).toContain("| I s | J s | K s | L s |");
    expect(cellsTable(first ?? { rows: [] }, 10, 10)).toContain("| I s | J s | K | L |");
    expect(table).not.toContain("personnes distinctes");
  });
});

describe("graphique de la synthèse", () => {
  const chartOf = (moas: readonly Bilan[]) => {
    const [sheet] = layoutSheets(bilansOf(moas), { taken: [] }, titreOf);
    return sheet?.charts?.[0];
  };

  it("compare les heures prévues et réalisées de chaque maître d'ouvrage", () => {
    const chart = chartOf([ALES, LOGIS]);
    expect(chart?.title).toBe("Heures prévues et réalisées par maître d'ouvrage");
    expect(chart?.categories.values).toEqual(["Ville d'Alès", "Logis Cévenols"]);
    expect(chart?.series.map(({ title, look, values }) => [title, look, values])).toEqual([
      ["Prévues (h)", "hollow", [100.25, 200.25]],
      ["Réalisées (h)", "column", [50, 300]],
    ]);
    expect(chart?.series.map(({ range }) => rangeAddress(range))).toEqual(["D8:D9", "E8:E9"]);
  });

  it("ne trace pas un objectif inconnu, ni des heures inconnues", () => {
    expect(
      chartOf([ALES, { ...LOGIS, heuresPrevues: null }])?.series.map((one) => one.title),
    ).toEqual(["Réalisées (h)"]);
    expect(chartOf([ALES, { ...LOGIS, heuresRealisees: null }])).toBeUndefined();
  });

  it("couvre une ligne vide qui lui est réservée, sous les remarques du tableau", () => {
    const [sheet] = layoutSheets(bilansOf([ALES, LOGIS]), { taken: [] }, titreOf);
    const anchor = sheet?.charts?.[0]?.anchor;
    expect(anchor).toEqual({ top: 12, left: 1, bottom: 12, right: 13 });
    expect(sheet?.rows.find(({ row }) => row === 12)).toMatchObject({
      height: 100,
      cells: [{ column: 1, cell: { empty: true } }],
    });
  });
});
