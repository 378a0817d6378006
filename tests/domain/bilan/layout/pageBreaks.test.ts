import { fc } from "../../../support/tirages";
import { pageBreaks } from "../../../../src/domain/bilan/layout/pageBreaks";
import type { RowToWrite } from "../../../../src/domain/sheetToWrite";

const PAGES = { first: 200, next: 100 };

/** Rows of 10 points: "x" written, "." blank. */
function rowsOf(drawing: string): readonly RowToWrite[] {
  return Array.from(drawing, (mark, row) => ({
    row,
    height: 10,
    cells: mark === "." ? [] : [{ column: 1, cell: { text: mark, style: "libelle" as const } }],
  }));
}

function notesOf(count: number): readonly RowToWrite[] {
  const cells = [{ column: 1, cell: { text: "s : non diffusé", style: "note" as const } }];
  return Array.from({ length: count }, (_, row) => ({ row, height: 10, cells }));
}

const block = (count: number) => "x".repeat(count);

describe("sauts de page", () => {
  it.each([
    ["tout tient sur une page", block(20), []],
    ["un bloc court passe entier, avec la ligne vide au-dessus", `${block(18)}.${block(3)}`, [18]],
    ["un long bloc se partage là où la page finit", `${block(12)}.${block(14)}`, [20]],
    ["un long bloc ne laisse pas sa dernière ligne seule", `${block(11)}.${block(9)}`, [19]],
    ["un long bloc ne laisse pas son titre en bas de page", `${block(17)}.${block(9)}`, [17]],
    ["les pages suivantes sont plus courtes", `${block(20)}${block(25)}`, [20, 30, 40]],
  ])("%s", (_, drawing, expected) => {
    expect(pageBreaks(rowsOf(drawing), PAGES)).toEqual(expected);
  });

  it("garde les totaux et les notes avec les dernières lignes de leur tableau", () => {
    const rows = [...rowsOf(`${block(6)}.${block(10)}`), ...notesOf(4)].map((row, index) => ({
      ...row,
      row: index,
    }));
    expect(pageBreaks(rows, { first: 200, next: 100 })).toEqual([15]);
  });

  it("préfère un tableau entier quand cela ne coûte aucune page", () => {
    expect(pageBreaks(rowsOf(`${block(12)}.${block(7)}.${block(4)}`), PAGES)).toEqual([20]);
    expect(pageBreaks(rowsOf(`${block(12)}.${block(7)}${block(1)}`), PAGES)).toEqual([12]);
  });

  it("ne fait jamais déborder une page", () => {
    const drawings = fc.string({ unit: fc.constantFrom("x", "x", "x", "."), maxLength: 120 });
    fc.assert(
      fc.property(drawings, (drawing) => {
        const breaks = pageBreaks(rowsOf(drawing), PAGES);
        const starts = [0, ...breaks];
        const sizes = starts.map((start, index) => (breaks[index] ?? drawing.length) - start);
        expect(sizes.every((size, index) => size <= (index === 0 ? 20 : 10))).toBe(true);
      }),
    );
  });
});
