import { readTypedInFrench } from "../../../emulator/demo/page/typedInFrench";

describe("un texte tapé dans un Excel français", () => {
  it.each([
    ["12,5", { value: 12.5 }],
    ["-1 234,75", { value: -1234.75 }],
    ["37,5 %", { value: 0.375, format: "0.00%" }],
    ["5%", { value: 0.05, format: "0%" }],
    ["15/03/2024", { value: 45366, format: "dd/mm/yyyy" }],
    ["15/03/24", { value: 45366, format: "dd/mm/yyyy" }],
    ["15-03-2024", { value: 45366, format: "dd/mm/yyyy" }],
    ["2024-03-15", { value: 45366, format: "dd/mm/yyyy" }],
    ["31/12/30", { value: 11323, format: "dd/mm/yyyy" }],
    ["1 234,50 €", { value: 1234.5, format: "#,##0.00 €" }],
    ["07:30", { value: 0.3125, format: "hh:mm" }],
    ["1,5e3", { value: 1500 }],
    ["vrai", { value: true }],
  ])("%s devient une valeur", (text, expected) => {
    expect(readTypedInFrench(text)).toEqual(expected);
  });

  it.each(["", "12.5", "1,2,3", "31/02/2024", "24T001", "12 h", "1 23", "15/03-2024"])(
    "« %s » reste un texte",
    (text) => {
      expect(readTypedInFrench(text)).toBeUndefined();
    },
  );
});
