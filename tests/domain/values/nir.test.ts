import { fc } from "../../support/tirages";
import { findNir } from "../../../src/domain/values/nir";

/** A number whose thirteen digits are made up, completed with its true key. */
const withKey = (digits: string) =>
  `${digits}${String(97 - (Number(digits) % 97)).padStart(2, "0")}`;

describe("un numéro de sécurité sociale", () => {
  it.each([
    [withKey("1850578006084")],
    ["1 85 05 78 006 084 91"],
    ["1.85.05.78.006.084.91"],
    ["2\u00A069\u00A005\u00A049\u00A0588\u00A0157\u00A080"],
    ["NIR : 1 85 05 78 006 084 - 91, à supprimer"],
    ["1 85 05 2A 006 084 35"],
    ["185052B00608462"],
  ])("%j est certain", (text) => {
    expect(findNir(text)).toBe("certain");
  });

  it.each([["1850578006084"], ["1 85 05 78 006 084"], ["185057800608492"], ["7 85 21 97 106 084"]])(
    "%j est possible",
    (text) => {
      expect(findNir(text)).toBe("possible");
    },
  );

  it.each([
    ["73282932000074"],
    ["188 050 780 06084"],
    ["06 12 34 56 78"],
    ["FR76 3000 6000 0112 3456 7890 189"],
    ["12/03/1985"],
    ["12/03/1985 12/03/2019"],
    ["18505780060849"],
    ["1851378006084"],
    ["5850578006084"],
    ["1850500006084"],
    ["1850578006000"],
    ["1700000000000"],
    ["A1850578006084"],
    ["0,1850578006084"],
    ["1850578006084919999"],
    [""],
  ])("%j n'en est pas un", (text) => {
    expect(findNir(text)).toBeNull();
  });

  it("n'est jamais vu dans quatorze chiffres", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 99999999999999n }), (number) => {
        expect(findNir(String(number).padStart(14, "0"))).toBeNull();
      }),
    );
  });
});
