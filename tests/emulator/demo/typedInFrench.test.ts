import { readTypedInFrench } from "../../../emulator/demo/page/typedInFrench";

describe("un texte tapé dans un Excel français", () => {
  it.each([
    ["12,5", { value: 12.5 }],
    ["-1 234,75", { value: -1234.75 }],
    ["37,5 %", { value: 0.375, format: "0.00%" }],
    ["5%", { value: 0.05, format: "0%" }],
    ["15/03/2024", { value: 45366, format: "dd/mm/yyyy" }],
  ])("%s devient un nombre", (text, expected) => {
    expect(readTypedInFrench(text)).toEqual(expected);
  });

  it.each(["", "12.5", "1,2,3", "31/02/2024", "24T001", "12 h"])(
    "« %s » reste un texte",
    (text) => {
      expect(readTypedInFrench(text)).toBeUndefined();
    },
  );
});
