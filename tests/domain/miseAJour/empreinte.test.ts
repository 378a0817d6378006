import { fc } from "../../support/tirages";
import {
  codeOf,
  empreinteOf,
  formatEmpreinte,
  parseEmpreinte,
} from "../../../src/domain/miseAJour/empreinte";
import { layoutBilan } from "../../../src/domain/bilan/layout/layoutBilan";
import { bilansOf } from "../../support/bilanOf";
import { exempleBilan } from "../../support/exempleBilan";
import { heures, sheetToWriteOf, texte } from "../../support/sheetToWriteOf";

const titreOf = (code: string) => code;

describe("empreinte d'une feuille", () => {
  it("se relit telle qu'elle est gardée", () => {
    const bilan = exempleBilan();
    const sheet = layoutBilan(bilan, { name: "Bilan", bilans: bilansOf([bilan]), titreOf });
    const empreinte = empreinteOf(sheet);
    expect(parseEmpreinte(formatEmpreinte(empreinte))).toEqual(empreinte);
  });

  it("ne dit rien de ce qui est écrit", () => {
    const sheet = sheetToWriteOf("Bilan", [texte("Ville d'Alès"), heures(1512)]);
    expect(formatEmpreinte(empreinteOf(sheet))).toMatch(/^1\|\|\|l[\w~-]{3}\.l[\w~-]{3}\|$/);
  });

  it("ne tient que sur des signes qu'une formule garde, quel que soit le texte", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1 }), (text) => {
        expect(codeOf(text)).toMatch(/^[A-Za-z0-9~-]{3}$/);
      }),
    );
  });

  it.each(["", "2|abc||l|", "1|abc||l", "1|||x|", "1|||lab|", "1|||lABC.q|"])(
    "n'est pas lue quand elle est d'une autre version ou abîmée : « %s »",
    (text) => {
      expect(parseEmpreinte(text)).toBeNull();
    },
  );
});
