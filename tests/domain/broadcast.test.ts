import { broadcast, type Matrix } from "../../src/domain/broadcast";

const join = (...ranges: (Matrix<string> | null)[]) =>
  broadcast(ranges, (cells) => cells.map((cell) => cell ?? "·").join(""));

describe("des plages combinées comme Excel les combine", () => {
  it("une cellule sert partout", () => {
    expect(join([["a"], ["b"]], [["1"]])).toStrictEqual([["a1"], ["b1"]]);
  });

  it("une ligne et une colonne font un tableau", () => {
    expect(join([["a"], ["b"]], [["1", "2"]])).toStrictEqual([
      ["a1", "a2"],
      ["b1", "b2"],
    ]);
  });

  it("deux plages de même taille vont case à case", () => {
    expect(join([["a", "b"]], [["1", "2"]])).toStrictEqual([["a1", "b2"]]);
  });

  it("un argument omis reste omis", () => {
    expect(join([["a"]], null)).toStrictEqual([["a·"]]);
  });

  it("deux tailles différentes sont refusées, avec leurs tailles", () => {
    expect(() => join([["a"], ["b"], ["c"]], [["1"], ["2"]])).toThrow(
      "Les plages n'ont pas la même taille : 3 × 1, 2 × 1.",
    );
  });
});
