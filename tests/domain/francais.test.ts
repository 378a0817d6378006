import { compte, dateTexte, fr, heuresTexte, nombre } from "../../src/domain/francais";

const NBSP = "\u00A0";
const THIN = "\u202F";

describe("typographie des feuilles", () => {
  it("rend insécables les espaces de la ponctuation, pas ceux du classeur", () => {
    expect(fr`Soit « s » : ${"a : b"} ; 5 %`).toBe(
      `Soit «${NBSP}s${NBSP}»${NBSP}: a : b${NBSP}; 5${NBSP}%`,
    );
  });

  it.each([
    [1282, 0, `1${THIN}282`],
    [68714.5, 2, `68${THIN}714,5`],
    [1234567, 2, `1${THIN}234${THIN}567`],
    [-0.2, 0, "0"],
    [-1500.75, 1, `-1${THIN}500,8`],
  ])("écrit %d à %d décimales", (value, decimals, expected) => {
    expect(nombre(value, decimals)).toBe(expected);
  });

  it("accorde le nom : zéro et un sont au singulier", () => {
    expect([0, 1, 2].map((count) => compte(count, "ligne"))).toEqual([
      "0 ligne",
      "1 ligne",
      "2 lignes",
    ]);
  });

  it("écrit les heures et les dates à la française", () => {
    expect(heuresTexte(68714.5)).toBe(`68${THIN}714,5${NBSP}h`);
    expect(dateTexte(46203)).toBe("30/06/2026");
    expect(dateTexte(46054)).toBe("01/02/2026");
  });
});
