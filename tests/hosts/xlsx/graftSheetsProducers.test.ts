import { read, utils, write } from "@e965/xlsx";
import ExcelJS from "exceljs";
import { graftSheets } from "../../../src/hosts/xlsx/graftSheets";
import { nodeDeflater } from "../../../src/hosts/xlsx/node/nodeDeflater";
import { heures, sheetToWriteOf, texte } from "../../support/sheetToWriteOf";
import { changedParts, xmlProblems } from "../../support/xlsxPackage";

const PIXEL =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
const EDITED = [
  "[Content_Types].xml",
  "xl/_rels/workbook.xml.rels",
  "xl/styles.xml",
  "xl/workbook.xml",
];
const BILAN = sheetToWriteOf("Bilan", [
  texte("Total des heures"),
  heures(214),
  { formula: "A2*2", value: 428, style: "heuresTotal" },
  { formula: 'IF(A2>0,"oui","non")', value: "oui", style: "texte" },
  { text: "Voir le suivi", style: "lien", link: { sheetName: "Année 2025" } },
]);

function bySheetJs(): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet([["Heures"], [35], [new Date(0)]]),
    "Année 2025",
  );
  book.Workbook = { Names: [{ Name: "Taux", Ref: "'Année 2025'!$A$2" }] };
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
}

async function byExcelJs(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("Année 2025", { views: [{ state: "frozen", ySplit: 1 }] });
  sheet.addTable({
    name: "Contrats",
    ref: "A1",
    columns: [{ name: "Heures" }],
    rows: [[35], [70]],
  });
  sheet.getCell("C1").value = "à relire";
  sheet.getCell("C1").note = "Vu avec l'entreprise";
  sheet.getCell("C1").font = { name: "Arial", bold: true, color: { argb: "FFFF0000" } };
  sheet.getCell("C2").dataValidation = { type: "list", formulae: ['"oui,non"'] };
  sheet.addConditionalFormatting({
    ref: "A2:A3",
    rules: [
      {
        type: "cellIs",
        operator: "greaterThan",
        formulae: [50],
        priority: 1,
        style: { font: { bold: true } },
      },
    ],
  });
  sheet.addImage(book.addImage({ base64: PIXEL, extension: "png" }), "E2:F4");
  sheet.pageSetup = {
    orientation: "landscape",
    printTitlesRow: "1:1",
    printArea: "A1:C3",
  };
  book.definedNames.add("'Année 2025'!$A$2", "Seuil");
  return new Uint8Array(await book.xlsx.writeBuffer());
}

describe.each([
  ["SheetJS", () => Promise.resolve(bySheetJs())],
  ["exceljs", byExcelJs],
])("graftSheets sur un classeur écrit par %s", (_, write) => {
  it("ne change que quatre parties, toutes bien formées", async () => {
    const before = await write();
    const after = await graftSheets(before, [BILAN], nodeDeflater);
    expect([...changedParts(before, after)].sort()).toEqual(EDITED);
    expect(await xmlProblems(after)).toEqual([]);
  });

  it("se relit par SheetJS : anciennes et nouvelles cellules, formules, liens, noms", async () => {
    const before = await write();
    const book = read(await graftSheets(before, [BILAN], nodeDeflater), { cellNF: true });
    const bilan = book.Sheets["Bilan"];
    expect(book.SheetNames).toEqual(["Année 2025", "Bilan"]);
    expect(book.Sheets["Année 2025"]).toEqual(read(before, { cellNF: true }).Sheets["Année 2025"]);
    expect(bilan?.["A1"]).toMatchObject({ t: "s", v: "Total des heures" });
    expect(bilan?.["A2"]).toMatchObject({ t: "n", v: 214, z: '#,##0" h"', w: "214 h" });
    expect(bilan?.["A3"]).toMatchObject({ t: "n", v: 428, f: "A2*2" });
    expect(bilan?.["A4"]).toMatchObject({ t: "s", v: "oui", f: 'IF(A2>0,"oui","non")' });
    expect(bilan?.["A5"]).toMatchObject({ l: { Target: "#'Année 2025'!A1" } });
    expect(book.Workbook?.Names).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ Name: "_xlnm.Print_Area", Ref: "'Bilan'!$A$1:$A$5", Sheet: 1 }),
        expect.objectContaining({ Name: "CLAUSIER_FEUILLE", Ref: '"bilan|villedales"', Sheet: 1 }),
      ]),
    );
  });

  it("se relit par exceljs, les styles anciens et nouveaux à leur place", async () => {
    const before = new ExcelJS.Workbook();
    const after = new ExcelJS.Workbook();
    const bytes = await write();
    await before.xlsx.load(arrayBufferOf(bytes));
    await after.xlsx.load(arrayBufferOf(await graftSheets(bytes, [BILAN], nodeDeflater)));
    const [old, kept] = [before, after].map((book) => book.getWorksheet("Année 2025"));
    const bilan = after.getWorksheet("Bilan");
    expect(kept?.getCell("A1").style).toEqual(old?.getCell("A1").style);
    expect(kept?.getCell("C1").style).toEqual(old?.getCell("C1").style);
    expect(bilan?.getCell("A2").font).toMatchObject({ name: "Calibri", size: 10 });
    expect(bilan?.getCell("A3").value).toEqual({ formula: "A2*2", result: 428 });
    expect(bilan?.pageSetup).toMatchObject({ paperSize: 9, fitToWidth: 1, fitToHeight: 0 });
  });
});

function arrayBufferOf(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}
