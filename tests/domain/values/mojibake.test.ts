import { unmangled } from "../../../src/domain/values/mojibake";
import { fc } from "../../support/tirages";

/** What a text of UTF-8 shows once read as Windows-1252. */
const mangled = (text: string) =>
  new TextDecoder("windows-1252").decode(new TextEncoder().encode(text));

test.each([
  ["MaÃ®tre d'ouvrage", "Maître d'ouvrage"],
  ["Heures rÃ©alisÃ©es", "Heures réalisées"],
  ["NÂ° de marchÃ©", "N° de marché"],
  ["DÃ©but Ã  l’Å“uvre", "DÃ©but Ã  l’Å“uvre"],
  ["Dâ€™insertion", "D’insertion"],
  ["Château", "Château"],
  ["Âge", "Âge"],
])("« %s » se lit « %s »", (vu, ecrit) => {
  expect(unmangled(vu)).toBe(ecrit);
});

const francais = fc.string({
  unit: fc.constantFrom(
    ...Array.from("abcdefghijklmnopqrstuvwxyzéèêëàâîïôùûüçœ ÉÈÀÂÎÔŒ’°€«»'-(),0123456789"),
  ),
});

test("tout texte français mal décodé redevient ce qu'il était, et un texte bien décodé ne change pas", () => {
  fc.assert(
    fc.property(francais, (text) => {
      expect(unmangled(mangled(text))).toBe(text);
      expect(unmangled(text)).toBe(text);
    }),
  );
});
