import { readParametre } from "../../src/taskpane/reglages/parametresForm";

it.each(["37,5", "37.5", "0,375", "37,5 %"])("lit « %s » comme 37,5 %%", (text) => {
  expect(readParametre("partMainOeuvre", text)).toEqual({ value: 0.375, error: null });
});

it("lit 1 comme 1 %", () => {
  expect(readParametre("tauxInsertion", "1").value).toBe(0.01);
});

it.each([
  ["partMainOeuvre", "101"],
  ["partMainOeuvre", ""],
  ["coutHoraire", "0"],
  ["coutHoraire", "30 h"],
  ["baseEtp", "3 000"],
  ["seuilEffectif", "4,5"],
  ["seuilEffectif", "2"],
] as const)("refuse %s : « %s »", (id, text) => {
  const { value, error } = readParametre(id, text);
  expect(value).toBeNull();
  expect(error).not.toBeNull();
});
