import ExcelJS from "exceljs";
import * as SheetJS from "@e965/xlsx";
import type { SheetData } from "../../../../src/domain/sheet";
import { CellCode, cellAddress, cellCode, cellText } from "../../../../src/domain/sheet";
import { nodeInflater } from "../../../../src/hosts/xlsx/node/nodeInflater";
import { readWorkbook } from "../../../../src/hosts/xlsx/readWorkbook";
import { shownCells } from "../../../support/shownCells";

async function readSheet(bytes: Uint8Array): Promise<SheetData | undefined> {
  return (await readWorkbook(bytes, { name: "s.xlsx", inflater: nodeInflater })).sheets[0];
}

/** The sheet as SheetJS reads it, in the form of `shownCells`; dates and durations as numbers. */
function oracleCells(bytes: Uint8Array): readonly string[] {
  const book = SheetJS.read(bytes);
  const cells: Readonly<Record<string, SheetJS.CellObject>> = book.Sheets["Suivi"] ?? {};
  return Object.entries(cells)
    .filter(([address, { v }]) => !address.startsWith("!") && v !== undefined && v !== "")
    .map(([address, { t, v, w }]) => `${address} ${t} ${t === "e" ? String(w) : String(v)}`);
}

function ourCells(sheet: SheetData | undefined): readonly string[] {
  const shown: string[] = [];
  for (let row = 0; row < (sheet?.rowCount ?? 0); row++)
    sheet?.columns.forEach((column, c) => {
      const code = cellCode(column, row);
      const number = column.numbers[row] ?? NaN;
      const address = cellAddress(row, c);
      if (code >= 0) shown.push(`${address} s ${cellText(column, row) ?? ""}`);
      else if (code === CellCode.boolean) shown.push(`${address} b ${String(number === 1)}`);
      else if (code === CellCode.error) shown.push(`${address} e #N/A`);
      else if (code !== CellCode.empty) shown.push(`${address} n ${String(number)}`);
    });
  return shown;
}

/** 300 rows of all kinds, the same at each run. */
function grid(): (string | number | boolean | null)[][] {
  const kinds = [
    (i: number) => `Ville n° ${String(i % 7)} & <Cie> "é"`,
    (i: number) => i / 7 - 20,
    (i: number) => i % 2 === 0,
    () => null,
    (i: number) => 0.1 * i + 1e-9 * i,
    (i: number) => ` texte\n${String(i)}\t_x000D_ 𝛑 `,
    (i: number) => i * 1e15 + 0.5,
  ];
  return Array.from({ length: 300 }, (_, r) =>
    Array.from(
      { length: 30 },
      (_unused, c) => kinds[(r * 31 + c * 17 + r * c) % kinds.length]?.(r + c) ?? null,
    ),
  );
}

describe("cellule par cellule, face à SheetJS", () => {
  it.each([
    ["à textes partagés", true],
    ["à textes en ligne", false],
  ])("un fichier %s écrit par SheetJS", async (_, bookSST) => {
    const book = SheetJS.utils.book_new();
    SheetJS.utils.book_append_sheet(book, SheetJS.utils.aoa_to_sheet(grid()), "Suivi");
    const written: unknown = SheetJS.write(book, { type: "buffer", bookSST, compression: true });
    const bytes = Buffer.isBuffer(written) ? new Uint8Array(written) : new Uint8Array(0);
    const ours = ourCells(await readSheet(bytes));
    expect(ours.length).toBeGreaterThan(7000);
    expect(ours).toEqual(oracleCells(bytes));
  });

  it("un fichier écrit par exceljs", async () => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet("Suivi").addRows(grid());
    const bytes = new Uint8Array(await book.xlsx.writeBuffer());
    expect(ourCells(await readSheet(bytes))).toEqual(oracleCells(bytes));
  });
});

describe("un fichier mis en forme par exceljs", () => {
  async function styled(date1904: boolean): Promise<Uint8Array> {
    const book = new ExcelJS.Workbook();
    book.properties.date1904 = date1904;
    const sheet = book.addWorksheet("Suivi", { state: "hidden" });
    sheet.getCell("A1").value = new Date(Date.UTC(2023, 2, 15));
    sheet.getCell("B1").value = 1.5;
    sheet.getCell("B1").numFmt = "[h]:mm";
    sheet.getCell("C1").value = 12.5;
    sheet.getCell("C1").numFmt = '#,##0.00 [$€-40C];[Red]-#,##0.00 "€"';
    sheet.getCell("D1").value = {
      richText: [{ text: "Ville " }, { font: { bold: true }, text: "d'Alès" }],
    };
    sheet.getCell("E1").value = { formula: "SUM(C1:C1)", result: 12.5 };
    sheet.getCell("F1").value = { error: "#N/A" };
    sheet.getCell("G1").value = { text: "lien", hyperlink: "https://exemple.fr" };
    sheet.mergeCells("A3:C3");
    sheet.getCell("A5").value = "masquée";
    sheet.getRow(5).hidden = true;
    sheet.getColumn(8).hidden = true;
    return new Uint8Array(await book.xlsx.writeBuffer());
  }

  it("rend dates, durées, textes enrichis, formules et mise en page", async () => {
    const sheet = await readSheet(await styled(false));
    expect(shownCells(sheet)).toEqual([
      "A1 date 45000",
      "B1 durée 1.5",
      "C1 12.5",
      "D1 Ville d'Alès",
      "E1 12.5",
      "F1 #N/A",
      "G1 lien",
      "A5 masquée",
    ]);
    expect(sheet).toMatchObject({
      visibility: "hidden",
      merges: [{ top: 2, left: 0, bottom: 2, right: 2 }],
      hiddenRows: new Set([4]),
      hiddenColumns: new Set([7]),
      formulas: new Map([["0:4", "SUM(C1:C1)"]]),
    });
  });

  it("laisse les dates dans le système de 1904 quand le classeur y est", async () => {
    const bytes = await styled(true);
    const workbook = await readWorkbook(bytes, { name: "s.xlsx", inflater: nodeInflater });
    expect(workbook.date1904).toBe(true);
    expect(shownCells(workbook.sheets[0])[0]).toBe("A1 date 43538");
  });
});
