import { ReadBudget } from "../../../../src/hosts/xlsx/read/readBudget";
import { SheetReader } from "../../../../src/hosts/xlsx/read/sheetReader";
import { StringTable } from "../../../../src/hosts/xlsx/read/stringTable";
import { refusal } from "../../../support/refusal";
import { shownCells } from "../../../support/shownCells";

const PART = `<?xml version="1.0"?><worksheet><cols><col min="1" max="1" hidden="1"/></cols><sheetData>
<row r="1" hidden="1"><c r="A1"><v>-12.5</v></c><c r="B1" s="3"/><c r="C1" t="str"><f>SUM(A1)</f><v>é &amp; ☂ 𝛑</v></c></row>
<row r="300"><c r="AB300" t="inlineStr"><is><t>a<!-- > --><![CDATA[<b>]]></t></is></c><c><v>7</v></c><c t="b"><v>1</v></c></row>
</sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells></worksheet>`;
const CELLS = ["A1 -12.5", "C1 é & ☂ 𝛑", "AB300 a<b>", "AC300 7", "AD300 VRAI"];

function read(part: string, size: number): readonly unknown[] {
  const budget = new ReadBudget();
  const table = new StringTable(budget);
  const context = { table, sharedCodes: [], styles: [], date1904: false };
  const reader = new SheetReader(context, budget);
  const bytes = new TextEncoder().encode(part);
  for (let at = 0; at < bytes.length; at += size) reader.feed(bytes.subarray(at, at + size));
  const sheet = reader.end({ name: "Suivi", visibility: "visible", generated: null });
  return [
    shownCells(sheet),
    sheet.merges.length,
    [...sheet.hiddenRows],
    [...sheet.formulas.keys()],
  ];
}

describe("une feuille lue par morceaux", () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 64, 100_000])(
    "rend les mêmes cellules, coupée tous les %i octets",
    (size) => {
      expect(read(PART, size)).toEqual([CELLS, 1, [0], ["0:2"]]);
    },
  );

  it("est refusée quand elle s'arrête en chemin, où que ce soit", async () => {
    for (let length = 0; length < PART.length - 1; length++) {
      const cut = await refusal(() => read(PART.slice(0, length), 1000));
      expect([length, cut]).toEqual([length, "CLASSEUR_TRONQUE"]);
    }
  });

  it.each([
    ["une DTD", `<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>`],
    ["une fermeture de trop", "<worksheet></worksheet></worksheet>"],
    ["un texte sans balise", "bonjour"],
    ["une balise sans fin", `<worksheet a="${"x".repeat(5_000_000)}`],
  ])("est refusée avec %s", async (_, part) => {
    expect(await refusal(() => read(part, 100_000))).toBe("CLASSEUR_TRONQUE");
  });
});
