import type { CellEdit } from "../../../src/domain/cellEdit";
import { editCells } from "../../../src/hosts/xlsx/edit/editCells";
import { nodeDeflater } from "../../../src/hosts/xlsx/node/nodeDeflater";
import { bytesOf } from "../../journeys/readExemple";
import { sheetJsCells } from "../../support/sheetJsCells";
import { contentTypes, MAIN, OFFICE, relationships, xlsxByHand } from "../../support/xlsxByHand";
import { changedParts, partNames, partText, xmlProblems } from "../../support/xlsxPackage";

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const SHEET = "xl/worksheets/sheet1.xml";

async function edited(bytes: Uint8Array, ...edits: readonly CellEdit[]): Promise<Uint8Array> {
  const after = await editCells(bytes, edits, nodeDeflater);
  expect(await xmlProblems(after)).toEqual([]);
  return after;
}

function at(address: "A1" | "B1" | "A2" | "C2", value: CellEdit["value"]): CellEdit {
  const [letter = "A", digit] = address;
  const place = { sheet: 0, row: Number(digit) - 1, column: letter.charCodeAt(0) - 65 };
  return { place, value };
}

function sheet(data: string, before = "", after = ""): string {
  return `<worksheet xmlns="${MAIN}">${before}<sheetData>${data}</sheetData>${after}</worksheet>`;
}

async function editedSheet(xml: string, ...edits: readonly CellEdit[]): Promise<string> {
  return partText(await edited(xlsxByHand({ [SHEET]: xml }), ...edits), SHEET);
}

describe("editCells", () => {
  it("ne change que la feuille et la demande de recalcul ; le reste garde ses octets", async () => {
    const before = bytesOf("trois-feuilles");
    const after = await edited(before, at("A2", "corrigé"));
    expect(changedParts(before, after)).toEqual([SHEET, "xl/workbook.xml"]);
    expect(await partText(after, "xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
  });

  it("remplace la cellule seule : ses voisines et son allure restent à l'octet près", async () => {
    const row = (cell: string) =>
      `<row r="1" ht="20"><c r="A1" s="3"/>${cell}<c r="C1"><v>1</v></c></row >`;
    const before = sheet(
      row('<c r="B1" s="7" t="s"><v>0</v></c>'),
      '<cols><col min="1" max="9"/></cols>',
    );
    expect(await editedSheet(before, at("B1", 12.5))).toBe(
      before.replace('<c r="B1" s="7" t="s"><v>0</v></c>', '<c r="B1" s="7"><v>12.5</v></c>'),
    );
  });

  it("ajoute la cellule, la ligne qui manquent, à leur place et dans l'allure de la colonne", async () => {
    const cols = '<cols><col min="3" max="3" style="4" width="9"/></cols>';
    const before = sheet('<row r="1"><c r="B1"><v>1</v></c></row><row r="3"/>', cols);
    expect(await editedSheet(before, at("C2", true), at("A1", "a"))).toBe(
      sheet(
        '<row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c><c r="B1"><v>1</v></c></row>' +
          '<row r="2"><c r="C2" s="4" t="b"><v>1</v></c></row><row r="3"/>',
        cols,
      ),
    );
  });

  it("remplace une cellule et en ajoute une juste avant elle, sans garder l'ancienne", async () => {
    const before = sheet('<row r="1"><c r="B1"><v>1</v></c></row>');
    expect(await editedSheet(before, at("B1", 2), at("A1", 3))).toBe(
      sheet('<row r="1"><c r="A1"><v>3</v></c><c r="B1"><v>2</v></c></row>'),
    );
  });

  it("suit une feuille sans numéros de cellules, et des noms préfixés", async () => {
    const before = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c></x:row><x:row/></x:sheetData></x:worksheet>`;
    expect(await editedSheet(before, at("A1", 2), at("A2", 3))).toBe(
      before
        .replace("<x:c><x:v>1</x:v></x:c>", '<x:c r="A1"><x:v>2</x:v></x:c>')
        .replace("<x:row/>", '<x:row><x:c r="A2"><x:v>3</x:v></x:c></x:row>'),
    );
  });

  it("donne un format à une date sans perdre la police ni le fond", async () => {
    const styles = `<styleSheet xmlns="${MAIN}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="49" fontId="5" fillId="2" quotePrefix="1" applyNumberFormat="1"><alignment horizontal="left"/></xf></cellXfs></styleSheet>`;
    const type = `${SPREADSHEET}.styles+xml`;
    const bytes = xlsxByHand({
      "[Content_Types].xml": contentTypes(
        `<Override PartName="/xl/styles.xml" ContentType="${type}"/>`,
      ),
      "xl/styles.xml": styles,
      "xl/_rels/workbook.xml.rels": relationships(
        [`${OFFICE}/worksheet`, "worksheets/sheet1.xml"],
        [`${OFFICE}/styles`, "styles.xml"],
      ),
      [SHEET]: sheet('<row r="1"><c r="A1" s="1" t="str"><v>02/03/2026</v></c></row>'),
    });
    const after = await edited(bytes, { ...at("A1", 46083), format: "date" });
    expect(await partText(after, SHEET)).toContain('<c r="A1" s="2"><v>46083</v></c>');
    expect(await partText(after, "xl/styles.xml")).toContain(
      '<xf fontId="5" fillId="2" numFmtId="164" applyNumberFormat="1"><alignment horizontal="left"/></xf>',
    );
    expect(sheetJsCells(after, "Suivi")[0]?.[0]?.w).toBe("02/03/2026");
  });

  it("retire la liste des formules quand une formule laisse la place à une valeur", async () => {
    const chain = `<Override PartName="/xl/calcChain.xml" ContentType="${SPREADSHEET}.calcChain+xml"/>`;
    const bytes = xlsxByHand({
      "[Content_Types].xml": contentTypes(chain),
      "xl/calcChain.xml": `<calcChain xmlns="${MAIN}"><c r="A1" i="1"/></calcChain>`,
      "xl/_rels/workbook.xml.rels": relationships(
        [`${OFFICE}/worksheet`, "worksheets/sheet1.xml"],
        [`${OFFICE}/calcChain`, "calcChain.xml"],
      ),
      [SHEET]: sheet('<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>'),
    });
    const after = await edited(bytes, at("A1", 5));
    expect(partNames(after)).not.toContain("xl/calcChain.xml");
    expect(await partText(after, "[Content_Types].xml")).toBe(contentTypes());
    expect(await partText(after, "xl/_rels/workbook.xml.rels")).toBe(
      relationships([`${OFFICE}/worksheet`, "worksheets/sheet1.xml"]),
    );
  });

  it("refuse d'ôter une formule dont d'autres cellules dépendent, et une feuille protégée", async () => {
    const shared = sheet(
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1</f><v>2</v></c></row>',
    );
    const locked = sheet('<row r="1"/>', "", '<sheetProtection sheet="1"/>');
    await expect(editedSheet(shared, at("A1", 5))).rejects.toMatchObject({
      message: "La cellule A1 de « Suivi » porte une formule que d'autres cellules partagent.",
    });
    await expect(editedSheet(locked, at("A1", 5))).rejects.toMatchObject({
      code: "FEUILLE_PROTEGEE",
    });
  });

  it("ne prend pas pour une ligne ce qu'un commentaire contient", async () => {
    const before = sheet('<!-- </row> --><row r="1"><c r="A1"><v>1</v></c></row>');
    expect(await editedSheet(before, at("A1", 2))).toBe(before.replace("<v>1</v>", "<v>2</v>"));
  });
});
