import { fc } from "../../../support/tirages";
import type { Bilans } from "../../../../src/domain/bilan/bilan";
import { maskAnru } from "../../../../src/domain/bilan/layout/anru/masquesAnru";
import { layoutSynthese } from "../../../../src/domain/bilan/layout/layoutSynthese";
import { COLONNES } from "../../../../src/domain/bilan/layout/syntheseRow";
import type { CellToWrite } from "../../../../src/domain/sheetToWrite";
import { anruOf, bilanOf, bilansOf } from "../../../support/bilanOf";
import { recoverMasked } from "../../../support/recoverMasked";

const FIRST_ROW = 7;

/** Persons of nobody else: the total is their sum. As many contrats as persons. */
function bilansAt(counts: readonly number[]): Bilans {
  const moas = counts.map((personnes, moa) =>
    bilanOf({ moa: `MOA ${String(moa)}`, personnes, contrats: personnes }),
  );
  const personnesDistinctes = counts.reduce((sum, count) => sum + count, 0);
  return bilansOf(moas, { personnesDistinctes, personnesChezPlusieursMoa: 0 });
}

/** The cells of a column, one by MOA, then the total. */
function columnOf(bilans: Bilans, column: number): readonly (CellToWrite | undefined)[] {
  const names = bilans.moas.map(({ moa }) => moa);
  const { rows } = layoutSynthese(bilans, { name: "Synthèse", bilanNames: names });
  return [...names, "Total"].map((_, index) => {
    const row = rows.find((one) => one.row === FIRST_ROW + index);
    return row?.cells.find((one) => one.column === column)?.cell;
  });
}

const isMasked = (cell: CellToWrite | undefined) =>
  cell !== undefined && "text" in cell && cell.text === "s";

/** The MOA whose figure is « s » and can be computed from the total and the others. */
function recovered(cells: readonly (CellToWrite | undefined)[], isTotalKnown: boolean): number[] {
  const hidden = cells.slice(0, -1).filter(isMasked);
  const equations = isTotalKnown ? [{ coefficients: hidden.map(() => 1) }] : [];
  return recoverMasked(equations, hidden.length);
}

const effectifs = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 6 });

describe("petits effectifs de la synthèse", () => {
  it.each([
    ["les personnes", COLONNES.personnes, "personnes"],
    ["les contrats", COLONNES.contrats, "contrats"],
  ] as const)(
    "ne se déduisent pas des totaux, indicateurs ANRU compris : %s",
    (_, column, figure) => {
      fc.assert(
        fc.property(effectifs, (counts) => {
          const bilans = bilansAt(counts);
          const total = bilans.personnesDistinctes;
          const anru = maskAnru(bilans, anruOf({ personnes: total, contrats: total }));
          const cells = columnOf(bilans, column);
          const isTotalKnown = !isMasked(cells.at(-1)) || !anru[figure];
          expect(recovered(cells, isTotalKnown)).toEqual([]);
        }),
      );
    },
  );

  it("un seul maître d'ouvrage de peu de personnes masque le total avec lui", () => {
    const cells = columnOf(bilansAt([3, 20]), COLONNES.personnes);
    expect(cells.map(isMasked)).toEqual([true, false, true]);
    expect(columnOf(bilansAt([3, 3, 20]), COLONNES.personnes).map(isMasked)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
