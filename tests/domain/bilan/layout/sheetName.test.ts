import { fc } from "../../../support/tirages";
import { sheetName } from "../../../../src/domain/bilan/layout/sheetName";

describe("nom d'une feuille", () => {
  it.each([
    ["Bilan Ville d'Alès", "Bilan Ville d'Alès"],
    ["Bilan Alès / Agglo: [2026] *?\\", "Bilan Alès - Agglo- -2026- ---"],
    ["'Bilan'", "Bilan"],
    ["Bilan Communauté d'agglomération du Grand Alès", "Bilan CA du Grand Alès"],
    ["Bilan COMMUNAUTE DE COMMUNES DU HAUT VAUR", "Bilan CC DU HAUT VAUR"],
    ["Bilan Syndicat d'équipement des vallées de l'Orle", "Bilan Syndicat … Orle"],
    ["Bilan Syndicat d'équipement du canton Nord", "Bilan Syndicat … canton Nord"],
    ["Bilan Communauté d'agglomérations jumelles", "Bilan Communauté … jumelles"],
    ["Bilan Saint-Pierre-de-Chandieu-sur-Lévézou", "Bilan Saint-Pierre-de-Chandieu"],
    ["Bilan Marcillac-la-Croisille-sous-Orle", "Bilan Marcillac-la-Croisille"],
    ["Bilan Anticonstitutionnellement-vôtre", "Bilan Anticonstitutionnellement"],
    ["History", "History (2)"],
    ["historique", "historique (2)"],
    ["", "Feuille"],
    ["'  '", "Feuille"],
    ["Bilan\u0000\u0007\nX", "Bilan X"],
    [`${"a".repeat(30)}😀`, "a".repeat(30)],
  ])("%j devient %j", (wanted, expected) => {
    expect(sheetName(wanted, [])).toBe(expected);
  });

  it("numérote un nom déjà pris, majuscules à part, sans dépasser 31 caractères", () => {
    const long = `Bilan ${"x".repeat(25)}`;
    expect(sheetName("Bilan A", ["bilan a"])).toBe("Bilan A (2)");
    expect(sheetName("Bilan A", ["Bilan A", "BILAN A (2)"])).toBe("Bilan A (3)");
    expect(sheetName(long, [long])).toBe(`Bilan ${"x".repeat(21)} (2)`);
  });

  it("est toujours accepté par Excel, quel que soit le texte", () => {
    const texts = fc.string({ unit: "binary", maxLength: 50 });
    fc.assert(
      fc.property(texts, fc.array(texts, { maxLength: 5 }), (wanted, others) => {
        const taken = [...others, sheetName(wanted, others)];
        const name = sheetName(wanted, taken);
        expect(name).toMatch(/^(?!').{1,31}(?<!')$/s);
        expect(name).not.toMatch(/[:\\/?*[\]\p{Cc}\p{Cs}]/u);
        expect(taken.map((one) => one.toLowerCase())).not.toContain(name.toLowerCase());
      }),
    );
  });
});
