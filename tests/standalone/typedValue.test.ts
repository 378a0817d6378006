import { fc } from "../support/tirages";
import { typedValue } from "../../src/standalone/sheets/typedValue";

describe("ce qui est tapé dans une cellule", () => {
  it.each([
    ["1 234,5", { value: 1234.5 }],
    ["-12", { value: -12 }],
    ["37,5 %", { value: 0.375, format: "pourcent" }],
    ["12/03/2024", { value: 45363, format: "date" }],
    ["Ville d'Alès", { value: "Ville d'Alès" }],
    ["", { value: null }],
    ["   ", { value: null }],
  ])("« %s » devient %j", (text, expected) => {
    expect(typedValue(text, false)).toEqual(expected);
  });

  it.each(["00068704630984", "0612345678", "68704630984123", "=1+1", "31/02/2024", "1.5", "12 h"])(
    "« %s » reste un texte",
    (text) => {
      expect(typedValue(text, false)).toEqual({ value: text });
    },
  );

  it("compte les jours depuis 1904 dans un classeur qui compte ainsi", () => {
    expect(typedValue("12/03/2024", true)).toEqual({ value: 45363 - 1462, format: "date" });
  });

  it("ne devient jamais une formule, et ne perd jamais un texte", () => {
    fc.assert(
      fc.property(fc.string(), fc.boolean(), (text, date1904) => {
        const { value } = typedValue(text, date1904);
        const asText = text.trim() === "" ? null : text.trim();
        expect(typeof value === "number" ? asText : value).toBe(asText);
      }),
    );
  });
});
