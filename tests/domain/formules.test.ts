import { fc } from "../support/tirages";
import {
  etp,
  FormuleError,
  insertionHeures,
  insertionHeuresTranche,
  insertionMontant,
  tauxRealisation,
} from "../../src/domain/formules";

function refusal(compute: () => number): string {
  try {
    return String(compute());
  } catch (error) {
    return error instanceof FormuleError ? `${error.code} : ${error.message}` : "autre erreur";
  }
}

describe("les heures d'insertion d'un montant", () => {
  it.each<readonly [readonly [number, number, number, number], number]>([
    [[1_000_000, 0.5, 30, 0.05], 833.333333333],
    [[1_500_000, 0.7, 30, 0.1], 3500],
    [[110_139_000, 0.375, 30, 0.05], 68836.875],
    [[3_194_500, 0.4, 30, 0.05], 2129.666666667],
    [[6_708_794, 0.4, 30, 0.05], 4472.529333333],
    [[70_006_414, 0.375, 30, 0.05], 43754.00875],
    [[30_229_292, 0.375, 30, 0.05], 18893.3075],
  ])("les arguments %j donnent %d h", ([montant, part, cout, taux], heures) => {
    expect(insertionHeures(montant, part, cout, taux)).toBeCloseTo(heures, 8);
  });

  it("prennent 37,5 %, 30 € et 5 % quand rien n'est dit", () => {
    expect(insertionHeures(100_000)).toBe(62.5);
    expect(insertionHeures(1600)).toBe(1);
  });

  it("sont nulles pour un montant ou un taux nul, négatives pour une moins-value", () => {
    expect([insertionHeures(0), insertionHeures(1000, 0.5, 30, 0), insertionHeures(-1600)]).toEqual(
      [0, 0, -1],
    );
  });

  it.each([
    [
      37.5,
      30,
      0.05,
      "La part de main-d'œuvre doit être supérieure à 0 et au plus égale à 1 : écrivez 37,5 % ou 0,375, pas 37,5.",
    ],
    [
      0,
      30,
      0.05,
      "La part de main-d'œuvre doit être supérieure à 0 et au plus égale à 1 : écrivez 37,5 % ou 0,375, pas 37,5.",
    ],
    [0.5, 0, 0.05, "Le coût horaire doit être supérieur à 0."],
    [0.5, 30, 5, "Le taux doit être compris entre 0 et 1 : écrivez 5 % ou 0,05, pas 5."],
    [0.5, 30, -0.05, "Le taux doit être compris entre 0 et 1 : écrivez 5 % ou 0,05, pas 5."],
    [0.5, 30, Number.NaN, "Le taux doit être un nombre, par exemple 5 %."],
  ])("refusent %d, %d €/h, %d", (part, cout, taux, message) => {
    expect(refusal(() => insertionHeures(1000, part, cout, taux))).toBe(`valeur : ${message}`);
  });

  it("refusent un montant qui n'est pas un nombre", () => {
    expect(refusal(() => insertionHeures(Number.NaN))).toBe(
      "valeur : Le montant doit être un nombre, par exemple 125000.",
    );
  });
});

describe("le montant d'un nombre d'heures", () => {
  it("est l'inverse des heures d'un montant", () => {
    const parts = fc.double({ min: 0.01, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), parts, parts, (montant, part, taux) => {
        const heures = insertionHeures(montant, part, 30, taux);
        expect(insertionMontant(heures, part, 30, taux) / montant).toBeCloseTo(1, 12);
      }),
    );
  });

  it("n'existe pas à un taux nul", () => {
    expect(insertionMontant(62.5)).toBe(100_000);
    expect(refusal(() => insertionMontant(10, 0.5, 30, 0))).toMatch(/^division/);
  });
});

describe("les équivalents temps plein", () => {
  it.each([
    [66_000, 1607, 41.07],
    [66_000, 1820, 36.26],
    [424_000, 1607, 263.85],
    [60_000, 1607, 37.34],
    [43_680, 1820, 24],
    [742, 151.67, 4.892],
  ])("%d h sur une base de %d font %d", (heures, base, expected) => {
    expect(etp(heures, base)).toBeCloseTo(expected, 2);
  });

  it("comptent 1 820 h quand rien n'est dit, et refusent une base nulle", () => {
    expect(etp(1820)).toBe(1);
    expect(refusal(() => etp(10, 0))).toBe(
      "valeur : Le nombre d'heures d'un temps plein doit être supérieur à 0.",
    );
  });
});

describe("le taux de réalisation", () => {
  it("n'est jamais plafonné", () => {
    expect(tauxRealisation(66_000, 44_044)).toBeCloseTo(1.4985015, 7);
  });

  it("n'existe pas sans heures prévues", () => {
    expect(refusal(() => tauxRealisation(10, 0))).toBe("division : Aucune heure prévue.");
    expect(refusal(() => tauxRealisation(10, -5))).toMatch(/^valeur/);
  });
});

describe("les heures par tranche", () => {
  it.each<readonly [readonly [number, number, number, boolean], number]>([
    [[2_700_000, 2000, 2_700_000, true], 0],
    [[3_000_000, 2000, 2_700_000, true], 150],
    [[3_000_000, 2000, 2_700_000, false], 1500],
    [[2_700_000, 2000, 2_700_000, false], 0],
    [[2_701_999, 2000, 2_700_000, true], 0],
    [[2_702_000, 2000, 2_700_000, true], 1],
    [[-5000, 2000, 0, true], 0],
    [[0.3, 0.1, 0, true], 3],
  ])("les arguments %j donnent %d h", ([montant, pas, seuil, auDela], heures) => {
    expect(insertionHeuresTranche(montant, pas, seuil, auDela)).toBe(heures);
  });

  it("comptent depuis le premier euro quand rien n'est dit", () => {
    expect(insertionHeuresTranche(5000, 2000)).toBe(2);
    expect(refusal(() => insertionHeuresTranche(5000, 0))).toBe(
      "valeur : Le pas doit être supérieur à 0.",
    );
  });
});
