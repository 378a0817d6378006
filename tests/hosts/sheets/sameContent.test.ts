import type { CellContent } from "../../../src/domain/cellRead";
import { isSameContent } from "../../../src/hosts/sheets/sameContent";

describe("le contenu relu d'une cellule", () => {
  it.each<readonly [CellContent, CellContent]>([
    [12.5, 12.5],
    [0.1 + 0.2, 0.3],
    [0, -0],
    ["Alès", "Alès"],
    ["ligne 1\r\nligne 2", "ligne 1\nligne 2"],
    ["a\u0000b", "a\uFFFDb"],
    [null, ""],
    [true, true],
    [{ error: 6 }, { error: 6 }],
  ])("%p vaut %p", (one, other) => {
    expect(isSameContent(one, other)).toBe(true);
    expect(isSameContent(other, one)).toBe(true);
  });

  it.each<readonly [CellContent, CellContent]>([
    [12.5, "12.5"],
    [46_083, 46_084],
    [1e-9, 0],
    [1, true],
    [0, null],
    [false, null],
    [" ", null],
    ["Alès", "alès"],
    ["Alès", "Alès "],
    [{ error: 6 }, { error: 1 }],
    [{ error: 6 }, "#N/A"],
    [{ error: 0 }, null],
  ])("%p ne vaut pas %p", (one, other) => {
    expect(isSameContent(one, other)).toBe(false);
    expect(isSameContent(other, one)).toBe(false);
  });
});
