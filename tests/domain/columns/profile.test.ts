import { textsByColumn } from "../../../src/domain/columns/profile";

describe("les textes regardés dans une colonne", () => {
  it.each([
    [1, 60],
    [200, 60],
    [1_000, 60],
    [4_000, 15],
    [16_384, 4],
  ])(
    "sur %i colonnes, sont au plus %i : au-delà de mille colonnes, le total reste borné",
    (columns, texts) => {
      expect(textsByColumn(columns)).toBe(texts);
    },
  );
});
