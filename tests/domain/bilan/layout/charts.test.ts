import type { Bilan } from "../../../../src/domain/bilan/bilan";
import type { ChartToWrite } from "../../../../src/domain/sheetToWrite";
import { marcheOf } from "../../../support/bilanOf";
import { bilanSheet } from "../../../support/bilanSheet";
import { cellsTable } from "../../../support/cellsTable";
import { moisOf } from "../../../support/moisOf";
import { jour } from "../../../support/sheetOf";

const chartsFor = (told: Partial<Bilan>) => bilanSheet(told).charts ?? [];
const named = (told: Partial<Bilan>, name: string): ChartToWrite | undefined =>
  chartsFor(told).find((chart) => chart.name === name);

/** Months of 2026, one of which (from 0) is that of two persons. */
function withPetit(rank: number, ...heures: readonly number[]): Partial<Bilan> {
  const told = moisOf(...heures);
  const mois = (told.mois ?? []).map((one, index) =>
    index === rank ? { ...one, effectif: 2 } : one,
  );
  return { ...told, mois };
}

const ANNEE = { debut: jour("01/01/2026"), fin: jour("31/12/2026") };

describe("graphiques d'un bilan", () => {
  it("ne tracent que la plus longue suite de mois sans donnée masquée, et le disent", () => {
    const told = withPetit(1, 400, 10, 20, 500, 600, 700);
    const mois = named(told, "clauses_mois");
    expect(mois?.series.map(({ title, values }) => [title, values])).toEqual([
      ["Réalisé (h)", [20, 500, 600, 700]],
    ]);
    expect(cellsTable(bilanSheet(told))).toContain(
      "B Graphique 2 : heures réalisées par mois, d'après le tableau ci-dessus ; seule la plus longue suite sans donnée masquée est tracée.",
    );
  });

  it.each([
    ["un seul mois", moisOf(100)],
    ["des mois tous masqués", withPetit(0, 10, 20)],
    ["aucun mois", { mois: [], trimestres: [] }],
  ])("ne montrent pas d'évolution pour %s", (_, told) => {
    expect(named(told, "clauses_mois")).toBeUndefined();
  });

  it("ne comparent rien à un objectif inconnu ou nul", () => {
    expect(named({ heuresPrevues: null, marches: [] }, "clauses_objectif")).toBeUndefined();
    expect(named({ heuresPrevues: 0, marches: [] }, "clauses_objectif")).toBeUndefined();
  });

  it("montrent les mois en colonnes, le cumul et la trajectoire en lignes", () => {
    const marches = [marcheOf("Lot 1", 1_200, 600, ANNEE)];
    const mois = named({ ...moisOf(100, 200, 300), marches, nonCompte: RIEN }, "clauses_mois");
    expect(mois?.title).toBe("Heures réalisées par mois, cumul et trajectoire");
    expect(mois?.series.map(({ title, look }) => [title, look])).toEqual([
      ["Réalisé (h)", "column"],
      ["Cumul (h)", "line"],
      ["Trajectoire (h)", "dashes"],
    ]);
    expect(mois?.series[1]?.values).toEqual([100, 300, 600]);
    expect(mois?.series[2]?.values.map(Number).map(Math.round)).toEqual([102, 194, 296]);
  });

  it("ne couvrent aucune cellule écrite et ne sortent pas de la page", () => {
    for (const heures of [[100, 200], Array.from({ length: 12 }, () => 100)]) {
      const sheet = bilanSheet(moisOf(...heures));
      const { lastRow, firstColumn, lastColumn } = sheet.print.printArea;
      for (const { anchor } of sheet.charts ?? []) {
        expect(anchor).toMatchObject({ right: lastColumn });
        expect(anchor.left).toBeGreaterThanOrEqual(firstColumn);
        expect(anchor.bottom).toBeLessThanOrEqual(lastRow);
        expect(sheet.print.pageBreaks.some((row) => row > anchor.top && row <= anchor.bottom)).toBe(
          false,
        );
        const covered = sheet.rows.filter(({ row }) => row >= anchor.top && row <= anchor.bottom);
        expect(
          covered.flatMap(({ cells }) =>
            cells.filter(({ column, cell }) => column >= anchor.left && !("empty" in cell)),
          ),
        ).toEqual([]);
      }
    }
  });
});

const RIEN = { lignes: 0, heures: 0, lignesSansHeures: 0 };
