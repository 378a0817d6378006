import { installCustomFunctions, type CustomFunctionsStub } from "../support/customFunctions";

type Call = (...args: unknown[]) => unknown[][];

let excel: CustomFunctionsStub;

beforeAll(async () => {
  excel = installCustomFunctions();
  await import("../../src/functions/functions");
});

function call(id: string, ...args: unknown[]): unknown {
  const implementation = excel.associated.get(id);
  if (typeof implementation !== "function") return `${id} n'est pas associée`;
  try {
    return shown((implementation as Call)(...args));
  } catch (error) {
    return error instanceof excel.Error ? `${error.code} ${error.message ?? ""}` : "autre erreur";
  }
}

function shown(results: unknown[][]): unknown {
  const cells = results.map((row) =>
    row.map((cell) => (cell instanceof excel.Error ? cell.code : cell)),
  );
  return cells.flat().length === 1 ? cells[0]?.[0] : cells;
}

describe("les fonctions dans une cellule", () => {
  it("prennent leurs valeurs par défaut quand un argument est omis", () => {
    expect([
      call("INSERTION_HEURES", [[100000]], null, null, null),
      call("INSERTION_HEURES", [[100000]]),
      call("INSERTION_HEURES", [[100000]], null, null, [[0.1]]),
      call("ETP", [[1820]], null),
      call("INSERTION_MONTANT", [[62.5]], null, null, null),
      call("INSERTION_HEURES_TRANCHE", [[3000000]], [[2000]], [[2700000]], null),
      call("INSERTION_HEURES_TRANCHE", [[3000000]], [[2000]], [[2700000]], [[false]]),
      call("TAUX_REALISATION", [[66000]], [[44000]]),
    ]).toStrictEqual([62.5, 62.5, 125, 1, 100000, 150, 1500, 1.5]);
  });

  it("rendent un tableau pour une plage", () => {
    expect(call("INSERTION_HEURES", [[1600], [3200]], null, null, [[0.05, 0.1]])).toStrictEqual([
      [1, 2],
      [2, 4],
    ]);
  });

  it("comptent une cellule vide pour zéro, quelle que soit la version d'Excel", () => {
    expect([0, null, ""].map((empty) => call("INSERTION_HEURES", [[empty]]))).toStrictEqual([
      0, 0, 0,
    ]);
  });

  it("lisent un nombre saisi comme texte, avec l'unité attendue seulement", () => {
    expect([
      call("INSERTION_HEURES", [["100 000 €"]], [["37,5 %"]]),
      call("ETP", [["1 820 h"]]),
      call("ETP", [["1 820 €"]]),
    ]).toStrictEqual([
      62.5,
      1,
      "#VALUE! Le nombre d'heures doit être un nombre, par exemple 1820.",
    ]);
  });

  it.each([
    ["INSERTION_HEURES", [[["NC"]]], "#VALUE! Le montant doit être un nombre, par exemple 125000."],
    ["INSERTION_HEURES", [[[true]]], "#VALUE! Le montant doit être un nombre, par exemple 125000."],
    [
      "INSERTION_HEURES",
      [[[1]], null, null, [[5]]],
      "#VALUE! Le taux doit être compris entre 0 et 1 : écrivez 5 % ou 0,05, pas 5.",
    ],
    ["INSERTION_HEURES", [[[1]], null, [[0]]], "#VALUE! Le coût horaire doit être supérieur à 0."],
    ["TAUX_REALISATION", [[[1]], [[0]]], "#DIV/0! "],
    [
      "TAUX_REALISATION",
      [
        [[1], [2]],
        [[1], [2], [3]],
      ],
      "#N/A Les plages n'ont pas la même taille : 2 × 1, 3 × 1.",
    ],
    [
      "INSERTION_HEURES_TRANCHE",
      [[[1]], [[1]], null, [["peut-être"]]],
      "#VALUE! Le dernier argument doit être VRAI ou FAUX.",
    ],
  ])("%s%j : %s", (id, args, expected) => {
    expect(call(id, ...args)).toBe(expected);
  });

  it("gardent les résultats justes autour d'une cellule fautive", () => {
    expect(call("TAUX_REALISATION", [[50], [60], ["NC"]], [[100], [0], [10]])).toStrictEqual([
      [0.5],
      ["#DIV/0!"],
      ["#VALUE!"],
    ]);
  });
});
