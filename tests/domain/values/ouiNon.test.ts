import { fc } from "../../support/tirages";
import { readOuiNon } from "../../../src/domain/values/ouiNon";
import { short } from "../../support/reading";

describe("oui ou non", () => {
  it.each([
    ...["Oui", "oui", "OUI", " Oui\u00A0"].map((text) => [text, true] as const),
    ...["Non", "non", "NON"].map((text) => [text, false] as const),
  ])("%j est %s, sans doute", (text, expected) => {
    expect(short(readOuiNon(text))).toBe(expected);
  });

  it.each([
    ...["O", "x", "X", "✓", "✔\uFE0F", "1", "VRAI", "true", "Yes", "QPV", "oui (QPV)"].map(
      (text) => [text, true] as const,
    ),
    ...["Oui - Rochebelle", "QP030001", "QN03001M"].map((text) => [text, true] as const),
    ...["N", "0", "Faux", "no", "Hors QPV", "non QPV", "✗"].map((text) => [text, false] as const),
  ])("%j est %s, écrit autrement", (text, expected) => {
    expect(short(readOuiNon(text))).toStrictEqual([expected, "autreEcriture"]);
  });

  it.each<readonly [string, string]>([
    ...[
      "oui/non",
      "oui ?",
      "oui à confirmer",
      "peut-être",
      "-1",
      "2",
      "Cévennes",
      "non vérifié",
    ].map((text) => [text, "TEXTE"] as const),
    ["NC", "NONCOMMUNIQUE"],
    ["non renseigné", "NONCOMMUNIQUE"],
    ["", "vide"],
    ["-", "vide"],
  ])("%j : %s", (text, expected) => {
    expect(short(readOuiNon(text))).toBe(expected);
  });

  it("aucun texte ne fait échouer la lecture", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(["value", "empty", "unreadable"]).toContain(readOuiNon(text).state);
      }),
    );
  });
});
