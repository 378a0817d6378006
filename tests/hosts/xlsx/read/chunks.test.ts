import { fc } from "../../../support/tirages";
import { CellCode } from "../../../../src/domain/sheet";
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
  const sharedCodes = ["Nîmes", ""].map((text) => table.codeOf(text));
  const styles = [CellCode.number, CellCode.date, CellCode.duration];
  const context = { table, sharedCodes, styles, date1904: false };
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
    ["une fermeture de trop", "<worksheet></worksheet></worksheet>"],
    ["un texte sans balise", "bonjour"],
    ["une déclaration inconnue", "<!ELEMENT worksheet ANY><worksheet/>"],
  ])("est refusée avec %s", async (_, part) => {
    expect(await refusal(() => read(part, 100_000))).toBe("CLASSEUR_TRONQUE");
  });

  it.each([
    ["une DTD", `<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>`],
    ["une balise sans fin", `<worksheet a="${"x".repeat(5_000_000)}`],
    ["un texte sans fin", `<worksheet>${" ".repeat(5_000_000)}`],
    ["un commentaire sans fin", `<worksheet><!--${" ".repeat(5_000_000)}`],
  ])("est refusée comme démesurée avec %s", async (_, part) => {
    expect(await refusal(() => read(part, 100_000))).toBe("BOMBE_ZIP");
  });
});

/** One spelling of each, plain or not; pieces that belong together or not. */
const SPACE = ["", "", "", " ", "\n  "];
const ROW_TAGS = [
  `r="#"`,
  `r="#"`,
  `r="#" spans="1:3" ht="15" customHeight="1" x14ac:dyDescent="0.25"`,
  `r="#" hidden="1"`,
  `r="#" note="a > b" hidden="true"`,
  `spans='1:3' r='#'`,
  `r="0#"`,
  ``,
];
const REFERENCES = [`r="@#"`, `r="@#"`, `r="@#"`, `r="@9"`, `r="a#"`, `r='@#'`, ``];
const STYLES = ["", "", ` s="1"`, ` s="2"`, ` s='1'`, ` s="99"`, ` cm="1"`];
const CONTENTS = [
  ` t="s"><v>0</v></c>`,
  ` t="s"><v>1</v></c>`,
  ` t="n"><v>12</v></c>`,
  `><v>7</v></c>`,
  `><v>-12.50</v></c>`,
  `><v>1e3</v></c>`,
  `><v>0.30000000000000004</v></c>`,
  `><v> 5 </v></c>`,
  `><v>abc</v></c>`,
  `><v></v></c>`,
  `></c>`,
  `/>`,
  ` />`,
  `><f>SUM(A1:A2)</f><v>3</v></c>`,
  `><f>A1</f></c>`,
  ` t="str"><v>Alès</v></c>`,
  ` t="inlineStr"><is><t>Uzès</t></is></c>`,
  ` t="b"><v>1</v></c>`,
  ` t="e"><v>#REF!</v></c>`,
  `><v>1<!-- -->2</v></c>`,
];

const one = <T>(choices: readonly T[]) => fc.constantFrom(...choices);
const cellXml = fc
  .tuple(one(["A", "B", "Z", "AB", "XFD"]), one(REFERENCES), one(STYLES), one(CONTENTS), one(SPACE))
  .map(
    ([letters, reference, style, content, space]) =>
      `<c ${reference.replace("@", letters)}${style}${content}${space}`,
  );
const rowXml = fc
  .tuple(one(ROW_TAGS), fc.array(cellXml, { maxLength: 4 }), one(SPACE))
  .map(([tag, cells, space]) => `<row ${tag}>${cells.join("")}</row>${space}`);
const partXml = fc
  .array(rowXml, { maxLength: 12 })
  .map((rows) => rows.map((row, index) => row.replaceAll("#", String(index * 4 + 1))).join(""))
  .map((rows) => `<worksheet><sheetData>${rows}</sheetData></worksheet>`);

/** Cut at every byte, no cell is whole when it is looked at: none is read in one go. */
const WITHOUT_SHORT_CUT = 1;

describe("les lignes lues d'un trait", () => {
  it("donnent les mêmes cellules que lues balise par balise, d'où que viennent les graphies", () => {
    fc.assert(
      fc.property(partXml, fc.integer({ min: 20, max: 400 }), (part, size) => {
        const slowly = readOrRefusal(part, WITHOUT_SHORT_CUT);
        expect(readOrRefusal(part, part.length * 2)).toEqual(slowly);
        expect(readOrRefusal(part, size)).toEqual(slowly);
      }),
      { numRuns: 200 },
    );
  });

  it("refusent une balise de ligne coupée, même là où la mémoire garde un ancien morceau", () => {
    const row = (r: number) =>
      `<row r="${String(r)}" a=">"><c r="A${String(r)}"><v>1</v></c></row>`;
    const part = `<worksheet><sheetData>${row(1)}${row(2)}${row(3)}</sheetData></worksheet>`;
    for (let size = 1; size < part.length; size++)
      expect([size, read(part, size)[0]]).toEqual([size, ["A1 1", "A2 1", "A3 1"]]);
  });
});

function readOrRefusal(part: string, size: number): unknown {
  try {
    return read(part, size);
  } catch (error) {
    return String(error);
  }
}
