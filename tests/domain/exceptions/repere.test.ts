import { fc } from "../../support/tirages";
import { hash } from "../../../src/domain/exceptions/repere";

/** FNV-1a as it is published, one unit of text for one byte. */
function published(text: string): bigint {
  let value = 0xcbf29ce484222325n;
  for (let index = 0; index < text.length; index++) {
    value = BigInt.asUintN(64, (value ^ BigInt(text.charCodeAt(index))) * 0x100000001b3n);
  }
  return value;
}

function written(value: bigint): string {
  return value.toString(36).padStart(13, "0");
}

describe("l'empreinte d'un repère", () => {
  it.each([
    ["", 0xcbf29ce484222325n],
    ["a", 0xaf63dc4c8601ec8cn],
    ["foobar", 0x85944171f73967e8n],
  ])("est celle de FNV-1a : « %s »", (text, value) => {
    expect(hash(text)).toBe(written(value));
  });

  it("se calcule en deux mots comme en un seul", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        expect(hash(text)).toBe(written(published(text)));
      }),
    );
  });
});
