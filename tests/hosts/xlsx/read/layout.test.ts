import type { SheetData } from "../../../../src/domain/sheet";
import { rangeAddress } from "../../../../src/domain/sheet";
import { nodeInflater } from "../../../../src/hosts/xlsx/node/nodeInflater";
import { readWorkbook } from "../../../../src/hosts/xlsx/readWorkbook";
import { refusal } from "../../../support/refusal";
import { sheetXml, workbookBytes } from "../../../support/workbookBytes";

async function sheetOf(part: string): Promise<SheetData | undefined> {
  const bytes = workbookBytes({ sheets: { Suivi: part } });
  return (await readWorkbook(bytes, { name: "s.xlsx", inflater: nodeInflater })).sheets[0];
}

describe("ce qui entoure les cellules", () => {
  it("relève fusions, lignes et colonnes masquées", async () => {
    const sheet = await sheetOf(
      `<?xml version="1.0"?><worksheet><cols><col min="2" max="3" hidden="1"/><col min="4" max="4"/><col min="6" max="16384" hidden="true"/></cols>
       <sheetData><row r="1" hidden="1"><c><v>1</v></c></row><row r="2"/><row hidden="true"/></sheetData>
       <mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="B4"/></mergeCells></worksheet>`,
    );
    expect(sheet?.merges.map(rangeAddress)).toEqual(["A1:C1", "B4:B4"]);
    expect([...(sheet?.hiddenRows ?? [])]).toEqual([0, 2]);
    expect([...(sheet?.hiddenColumns ?? [])].slice(0, 4)).toEqual([1, 2, 5, 6]);
    expect(sheet?.hiddenColumns.size).toBe(2 + 16384 - 5);
  });

  it("refuse une fusion sans plage lisible", async () => {
    const part = `<?xml version="1.0"?><worksheet><sheetData/><mergeCells><mergeCell ref="?"/></mergeCells></worksheet>`;
    expect(await refusal(() => sheetOf(part))).toBe("CLASSEUR_TRONQUE");
  });
});

describe("les formules retenues", () => {
  async function formulasOf(rows: string): Promise<readonly (readonly [string, string])[]> {
    return [...((await sheetOf(sheetXml(rows)))?.formulas ?? [])];
  }

  it("garde les totaux et les fonctions de Clausier, pas les autres", async () => {
    const rows = `<row r="12"><c r="A12"><f>SUM(A2:A11)</f><v>1</v></c><c r="B12"><f>SUMIF(A:A,"&lt;3")</f><v>1</v></c>
      <c r="C12"><f>SUBTOTAL(9,C2:C11)</f></c><c r="D12" t="str"><f>CLAUSIER.INSERTION_HEURES(A1,"Alès")</f><v>2</v></c>
      <c r="E12"><f>_xlfn.AGGREGATE(9,5,E2:E11)</f><v>1</v></c><c r="F12"><f>DSUM(A1)</f><v>1</v></c></row>`;
    expect(await formulasOf(rows)).toEqual([
      ["11:0", "SUM(A2:A11)"],
      ["11:2", "SUBTOTAL(9,C2:C11)"],
      ["11:3", 'CLAUSIER.INSERTION_HEURES(A1,"Alès")'],
      ["11:4", "_xlfn.AGGREGATE(9,5,E2:E11)"],
    ]);
  });

  it("décale une formule partagée vers chacune de ses cellules", async () => {
    const rows = `<row r="4"><c r="B4"><f t="shared" ref="B4:D4" si="0">SUM(B2:B3)+$A$1+A$1+SUM(Z9!B1)</f><v>3</v></c>
      <c r="C4"><f t="shared" si="0"/><v>3</v></c></row><row r="6"><c r="D6"><f t="shared" si="0"/><v>3</v></c><c r="E6"><f t="shared" si="4"/></c></row>`;
    expect(await formulasOf(rows)).toEqual([
      ["3:1", "SUM(B2:B3)+$A$1+A$1+SUM(Z9!B1)"],
      ["3:2", "SUM(C2:C3)+$A$1+B$1+SUM(Z9!C1)"],
      ["5:3", "SUM(D4:D5)+$A$1+C$1+SUM(Z9!D3)"],
    ]);
  });
});
