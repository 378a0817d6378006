import { fc } from "../../support/tirages";
import { readMonthName, readPeriode } from "../../../src/domain/values/mois";

function lu(text: string, defaultYear: number | null = null): string {
  const reading = readPeriode(text, defaultYear);
  if (reading.state !== "value") return reading.state === "empty" ? "vide" : reading.reason;
  const { annee, premierMois, dernierMois } = reading.value;
  return [annee, premierMois, dernierMois].join(" ");
}

describe("une période avec son année", () => {
  it.each([
    ["JANV 23", "2023 1 1"],
    ["Janvier 2024", "2024 1 1"],
    ["août-24", "2024 8 8"],
    ["janv-24", "2024 1 1"],
    ["janv. '24", "2024 1 1"],
    ["01/2023", "2023 1 1"],
    ["2024-01", "2024 1 1"],
    ["2024 mars", "2024 3 3"],
    ["Mois de mars 2024", "2024 3 3"],
    ["T1 2024", "2024 1 3"],
    ["2023 T4", "2023 10 12"],
    ["1er trimestre 2024", "2024 1 3"],
    ["Premier trimestre 2024", "2024 1 3"],
    ["2e trim. 24", "2024 4 6"],
    ["S1 2024", "2024 1 6"],
    ["2nd semestre 2024", "2024 7 12"],
    ["janvier à mars 2024", "2024 1 3"],
    ["janv/fév 2024", "2024 1 2"],
    ["2024", "2024 1 12"],
    ["Année 2024", "2024 1 12"],
  ])("%j est %s", (text, expected) => {
    expect(lu(text)).toBe(expected);
  });
});

describe("une période sans année", () => {
  it.each([
    ["janv.", 1, 1],
    ["Mars", 3, 3],
    ["MAI", 5, 5],
    ["Juil", 7, 7],
    ["T2", 4, 6],
    ["2e semestre", 7, 12],
  ])("%j donne les mois %d à %d", (text, premierMois, dernierMois) => {
    expect(readMonthName(text)).toStrictEqual({ premierMois, dernierMois });
    expect(lu(text, 2022)).toBe(`2022 ${String(premierMois)} ${String(dernierMois)}`);
    expect(lu(text)).toBe("ambigu");
  });

  it("ne rend pas le mois d'un texte qui dit son année", () => {
    expect(readMonthName("janv 24")).toBeNull();
  });
});

describe("un mot qui n'est pas une période", () => {
  it.each([
    ...["Marseille", "Mai\u00ADrie", "Mairie", "Juin-Lot", "Avril Intérim", "Mars Bâtiment SARL"],
    ...["jui", "ma", "Total 2024", "Lot 1", "N° 1 2024", "13/2024", "12,2024", "2 024", "1 607"],
    ...["T5 2024", "3e semestre", "mars à janvier", "Q1"],
  ])("%j", (text) => {
    expect(lu(text, 2022)).toBe("texte");
    expect(readMonthName(text)).toBeNull();
  });
});

it("distingue ce qui est vide de ce qui n'est pas communiqué", () => {
  expect([lu("-"), lu("NC")]).toStrictEqual(["vide", "nonCommunique"]);
});

it("aucun texte ne fait échouer la lecture", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(lu(text, 2024)).not.toBe("");
    }),
  );
});
