import { fc } from "../../support/tirages";
import {
  comparable,
  compact,
  tidy,
  withoutAccents,
  wordsInOrder,
} from "../../../src/domain/values/text";

const anyText = fc.string({ unit: "binary" });

describe("tidy", () => {
  it.each([
    ["  Ville d'Alès ", "Ville d'Alès"],
    ["1\u00A0234\u202F567\u2009h", "1 234 567 h"],
    ["Lot 1\r\nGros\tœuvre", "Lot 1 Gros œuvre"],
    ["Al\u200Bès\uFEFF", "Alès"],
    ["Mai\u00ADrie", "Mairie"],
    ["Ale\u0300s", "Alès"],
    ["a\u0000b", "a b"],
    ["", ""],
  ])("%j se lit %j", (text, expected) => {
    expect(tidy(text)).toBe(expected);
  });

  it("ne change plus un texte déjà propre", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(tidy(tidy(text))).toBe(tidy(text));
      }),
    );
  });
});

describe("comparable", () => {
  it.each([
    ["Ville d'Alès", "ville d ales"],
    ["VILLE D ALES", "ville d ales"],
    ["ville d’alès ", "ville d ales"],
    ["Main-d'Œuvre", "main d oeuvre"],
    ["Lætitia", "laetitia"],
    ["Al\u200Bès", "ales"],
    ["ﬁn n°2", "fin n 2"],
    ["–", ""],
  ])("%j a pour clé %j", (text, expected) => {
    expect(comparable(text)).toBe(expected);
  });

  it("est la même lettre à lettre, ou dépliée d'un coup", () => {
    const latin = fc.integer({ min: 0, max: 0x250 }).map((code) => String.fromCharCode(code));
    fc.assert(
      fc.property(fc.string({ unit: latin }), (text) => {
        const unfolded = withoutAccents(text).replace(/[^\p{L}\p{N}]+/gu, " ");
        expect(comparable(text)).toBe(unfolded.trim());
      }),
      { numRuns: 2_000 },
    );
  });

  it("est sa propre clé", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(comparable(comparable(text))).toBe(comparable(text));
      }),
    );
  });

  it("ignore la casse des lettres sans accent comme des autres", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("Ville d'Alès", "CÉVENNES", "œuvre", "Logis cévenols"),
        (text) => {
          expect(comparable(text.toUpperCase())).toBe(comparable(text.toLowerCase()));
        },
      ),
    );
  });
});

describe("compact", () => {
  it("joint les lettres d'un sigle", () => {
    expect(compact("C.D.I.")).toBe("cdi");
  });
});

describe("wordsInOrder", () => {
  it("donne un seul nom à « dupont jean » et « jean dupont », comme un tri des mots", () => {
    expect(wordsInOrder("jean dupont")).toBe("dupont jean");
    const mots = fc.array(fc.stringMatching(/^[a-c]{1,2}$/), { maxLength: 4 });
    fc.assert(
      fc.property(mots, (words) => {
        expect(wordsInOrder(words.join(" "))).toBe(words.toSorted().join(" "));
      }),
    );
  });
});
