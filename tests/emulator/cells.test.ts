import type { Emulator } from "../../emulator/boot/emulator";
import { errorCode, useEmulator } from "./useEmulator";

const emulator = useEmulator();

function withRange<T>(
  { Excel }: Emulator,
  address: string,
  use: (range: Excel.Range, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
    return use(range, context);
  });
}

function writeAndRead(values: unknown[][], address: string) {
  return withRange(emulator(), address, async (range, context) => {
    range.values = values;
    range.load("values,formulas,text,valueTypes");
    await context.sync();
    return range;
  });
}

describe("lecture et écriture", () => {
  it("rend ce qui est écrit, avec les formules et les types", async () => {
    const range = await writeAndRead([["Été", 1.5, true, "=A1"]], "A1:D1");
    expect(range.formulas).toEqual([["Été", 1.5, true, "=A1"]]);
    expect(range.valueTypes).toEqual([["String", "Double", "Boolean", "Empty"]]);
    expect(range.text).toEqual([["Été", "1,5", "VRAI", ""]]);
  });

  it("lit les textes à l'anglaise : une date française reste du texte", async () => {
    const range = await writeAndRead([["12.5", "12,5", "2024-03-15", "15/03/2024"]], "A1:D1");
    expect(range.values).toEqual([[12.5, "12,5", 45366, "15/03/2024"]]);
    expect(range.text).toEqual([["12,5", "12,5", "15/03/2024", "15/03/2024"]]);
  });

  it("prend pour une formule un texte qui commence par +, sauf après une apostrophe", async () => {
    const range = await writeAndRead([["+A9", "'+A9", "-3"]], "A1:C1");
    expect(range.formulas).toEqual([["=+A9", "+A9", -3]]);
  });

  it("laisse une cellule telle quelle quand on écrit null", async () => {
    await writeAndRead([["a", "b"]], "A1:B1");
    const range = await writeAndRead([[null, "c"]], "A1:B1");
    expect(range.values).toEqual([["a", "c"]]);
  });

  it("refuse un tableau de la mauvaise taille", async () => {
    await expect(errorCode(writeAndRead([[1, 2]], "A1:B2"))).resolves.toBe("InvalidArgument");
  });

  it("garde les actions qui précèdent l'erreur", async () => {
    const { Excel, workbook } = emulator();
    const failing = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1").values = [["avant"]];
      sheet.getRange("ZZZZ1").values = [["après"]];
      await context.sync();
    });
    await expect(errorCode(failing)).resolves.toBe("InvalidArgument");
    expect(workbook.activeSheet.cells.value(0, 0)).toBe("avant");
  });

  it("répond null pour les valeurs d'une colonne entière", async () => {
    const values = await withRange(emulator(), "A:A", async (range, context) => {
      range.load("values,address");
      await context.sync();
      return [range.address, range.values];
    });
    expect(values).toEqual(["Feuil1!A:A", null]);
  });

  it("écrit d'un bloc plus de cellules que le client n'en met par tranche", async () => {
    const rows = Array.from({ length: 400 }, (_, i) =>
      Array.from({ length: 10 }, (_u, j) => i + j),
    );
    const range = await writeAndRead(rows, "A1:J400");
    expect(range.values[399]?.[9]).toBe(408);
    expect(emulator().trace.requests).toHaveLength(1);
  });

  it("met en forme : couleur commune, null quand les cellules diffèrent", async () => {
    const colors = await withRange(emulator(), "A1:B1", async (range, context) => {
      range.values = [["a", "b"]];
      range.format.fill.color = "#FFCC00";
      const left = range.getCell(0, 0).format;
      left.font.bold = true;
      left.borders.getItem("EdgeBottom").style = "Continuous";
      range.load("format/fill/color,format/font/bold");
      await context.sync();
      return [range.format.fill.color, range.format.font.bold];
    });
    expect(colors).toEqual(["#FFCC00", null]);
    expect(emulator().workbook.activeSheet.cells.style(0, 0).borders?.EdgeBottom?.style).toBe(
      "Continuous",
    );
  });

  it("fusionne en gardant la première valeur", async () => {
    const result = await withRange(emulator(), "A1:C1", async (range, context) => {
      range.values = [["titre", "perdu", "perdu"]];
      range.merge();
      const merged = range.getMergedAreasOrNullObject();
      merged.load("address");
      range.load("values");
      await context.sync();
      return [merged.address, range.values];
    });
    expect(result).toEqual(["Feuil1!A1:C1", [["titre", "", ""]]]);
  });

  it("décale les lignes suivantes quand on en supprime une", async () => {
    const values = await withRange(emulator(), "A1:A3", async (range, context) => {
      range.values = [[1], [2], [3]];
      range.getRow(1).getEntireRow().delete("Up");
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[1], [3], [""]]);
  });
});
