import { readFileSync, writeFileSync } from "node:fs";
import { EXEMPLES, bytesOf, type ExempleName } from "../journeys/readExemple";
import { clausierJson, ownFolder } from "../support/cli";
import { cellsOf, differences, type Cells } from "./cellsRead";
import { LIBREOFFICE } from "./findOracle";
import { LibreOffice } from "./libreOffice";

const PATIENCE = 120_000;
const { at } = ownFolder();

interface Corrige {
  readonly bytes: Uint8Array;
  /** « Suivi 2024!H12 » */
  readonly cellules: readonly string[];
}

interface Document {
  readonly sortie: string | null;
  readonly corrections: readonly {
    readonly cellules: readonly { readonly feuille: string; readonly ecrites: readonly string[] }[];
  }[];
}

async function corrige(exemple: ExempleName): Promise<Corrige> {
  const [input, output] = [at(`${exemple}.xlsx`), at("corrige.xlsx")];
  writeFileSync(input, bytesOf(exemple));
  const command = ["corriger", input, "--classe", "A", "--classe", "B", "-o", output];
  const { document } = await clausierJson(...command);
  const { sortie, corrections } = document as Document;
  const places = corrections.flatMap(({ cellules }) =>
    cellules.flatMap(({ feuille, ecrites }) => ecrites.map((one) => `${feuille}!${one}`)),
  );
  return {
    bytes: sortie === null ? bytesOf(exemple) : readFileSync(sortie),
    cellules: [...new Set(places)].sort(),
  };
}

describe("LibreOffice relit les classeurs corrigés", () => {
  const office = new LibreOffice(LIBREOFFICE.command ?? "soffice");
  const reread = (bytes: Uint8Array) => cellsOf(office.convert(bytes, "xlsx", "xlsx"));

  afterAll(() => {
    office.remove();
  });

  it.each(EXEMPLES)(
    "%s : seules les cellules corrigées ont changé, et elles se lisent comme nous les écrivons",
    async (exemple) => {
      const { bytes, cellules } = await corrige(exemple);
      const [before, after, ours] = [reread(bytesOf(exemple)), reread(bytes), cellsOf(bytes)];
      const isTyped = (key: string) => !before.formulas.has(key);
      const told = (cells: Cells) => cellules.map((key) => [key, cells.values.get(key)]);
      const others = (key: string) => isTyped(key) && !cellules.includes(key);
      expect(differences(before.values, after.values).filter(others)).toEqual([]);
      expect(differences(before.looks, after.looks).filter(others)).toEqual([]);
      expect(told(after)).toEqual(told(ours));
    },
    PATIENCE,
  );

  it("le classeur à corriger l'est vraiment", async () => {
    const { bytes, cellules } = await corrige("suivi-a-corriger");
    const changed = differences(cellsOf(bytesOf("suivi-a-corriger")).values, cellsOf(bytes).values);
    expect(changed.length).toBeGreaterThan(0);
    expect(changed.filter((key) => !cellules.includes(key))).toEqual([]);
  });
});
