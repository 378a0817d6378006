import { nodeInflater } from "../../../../src/hosts/xlsx/node/nodeInflater";
import { readWorkbook } from "../../../../src/hosts/xlsx/readWorkbook";
import type { SheetData } from "../../../../src/domain/sheet";
import { refusal } from "../../../support/refusal";
import { shownCells } from "../../../support/shownCells";
import type { WorkbookTexts } from "../../../support/workbookBytes";
import { workbookBytes } from "../../../support/workbookBytes";

async function sheetOf(
  rows: string,
  rest: Partial<WorkbookTexts> = {},
): Promise<SheetData | undefined> {
  const bytes = workbookBytes({ sheets: { Suivi: rows }, ...rest });
  const workbook = await readWorkbook(bytes, { name: "suivi.xlsx", inflater: nodeInflater });
  return workbook.sheets[0];
}

async function cellsOf(
  rows: string,
  rest: Partial<WorkbookTexts> = {},
): Promise<readonly string[]> {
  return shownCells(await sheetOf(rows, rest));
}

const STYLES = `<numFmts><numFmt numFmtId="164" formatCode="[h]:mm"/></numFmts>
  <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
  <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs>
  <dxfs><dxf><numFmt numFmtId="164" formatCode="0"/></dxf></dxfs>`;

describe("les genres de cellules", () => {
  it("lit nombres, dates, durées, booléens et erreurs", async () => {
    const rows = `<row r="1"><c r="A1"><v>-12.50</v></c><c r="B1" s="1"><v>45000</v></c><c r="C1" s="2"><v>1.5</v></c>
      <c r="D1" t="b"><v>1</v></c><c r="E1" t="b"><v>0</v></c><c r="F1" t="e"><v>#DIV/0!</v></c><c r="G1" t="e"><v>#NOUVEAU!</v></c></row>`;
    expect(await cellsOf(rows, { styles: STYLES })).toEqual([
      "A1 -12.5",
      "B1 date 45000",
      "C1 durée 1.5",
      "D1 VRAI",
      "E1 FAUX",
      "F1 #DIV/0!",
      "G1 #INCONNU!",
    ]);
  });

  it.each([
    ["0.1", 0.1],
    ["1234567.89", 1234567.89],
    ["999999999999999", 999999999999999],
    ["0.30000000000000004", 0.30000000000000004],
    ["1.7976931348623157E308", Number.MAX_VALUE],
    ["-1e-7", -1e-7],
    [" 12 ", 12],
    ["5.", 5],
    ["123456789.123456789", 123456789.12345679],
  ])("lit le nombre « %s » au bit près", async (written, expected) => {
    const sheet = await sheetOf(`<row><c><v>${written}</v></c></row>`);
    expect(sheet?.columns[0]?.numbers[0]).toBe(expected);
  });

  it.each(["abc", "12,5", "NaN", "INF", "1e999", "-", ".", "0x1F", "1.2.3"])(
    "garde en texte le nombre illisible « %s »",
    async (written) => {
      expect(await cellsOf(`<row><c><v>${written}</v></c></row>`)).toEqual([`A1 ${written}`]);
    },
  );

  it("lit les dates ISO dans le système de dates du classeur", async () => {
    const rows = `<row><c t="d"><v>2023-03-15</v></c><c t="d"><v>2023-03-15T12:00:00Z</v></c><c t="d"><v>1900-01-01</v></c><c t="d"><v>le 15 mars</v></c><c t="d"><v>2023-02-30</v></c></row>`;
    expect(await cellsOf(rows)).toEqual([
      "A1 date 45000",
      "B1 date 45000.5",
      "C1 date 1",
      "D1 le 15 mars",
      "E1 2023-02-30",
    ]);
    expect((await cellsOf(rows, { date1904: true }))[0]).toBe("A1 date 43538");
  });

  it("lit les textes partagés, enrichis, en ligne et de formule", async () => {
    const rows = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>
      <c r="C1" t="inlineStr"><is><r><t>Mairie</t></r><r><t xml:space="preserve"> d&apos;Alès</t></r><rPh><t>phon</t></rPh></is></c>
      <c r="D1" t="str"><f>A1&amp;"x"</f><v>Nîmes&#10;&#xE9;</v></c></row>`;
    const sharedStrings = [
      "<si><t>R &amp; D &lt;3&gt;</t></si>",
      "<si><r><rPr><b/></rPr><t>Ville </t></r><r><t>d_x2019_Uzès</t></r><rPh sb='0' eb='1'><t>ヴィル</t></rPh></si>",
    ];
    expect(await cellsOf(rows, { sharedStrings })).toEqual([
      "A1 R & D <3>",
      "B1 Ville d’Uzès",
      "C1 Mairie d'Alès",
      "D1 Nîmes\né",
    ]);
  });

  it("tient pour vides les cellules sans valeur ou au texte vide", async () => {
    const sheet = await sheetOf(
      `<row r="1"><c r="A1" s="1"/><c r="B1" t="s"><v>0</v></c><c r="C1" t="str"><v></v></c><c r="D1"><v/></c></row><row r="9" hidden="0"><c r="A9" s="1"/></row>`,
      { sharedStrings: ["<si><t/></si>"] },
    );
    expect([sheet?.rowCount, sheet?.columns.length]).toEqual([0, 0]);
  });

  it.each(["7", "-1", "0.5", "abc"])(
    "refuse le texte partagé « %s », qui n'existe pas",
    async (v) => {
      const reading = cellsOf(`<row><c t="s"><v>${v}</v></c></row>`, {
        sharedStrings: ["<si><t>a</t></si>"],
      });
      expect(await refusal(() => reading)).toBe("CLASSEUR_TRONQUE");
    },
  );

  it("relit par ses octets un texte en ligne qui revient, entités comprises", async () => {
    const texts = ["R &amp; D", "R &lt; D", "R &amp; D", "é".repeat(60), "é".repeat(60)];
    const rows = texts.map((text) => `<row><c t="inlineStr"><is><t>${text}</t></is></c></row>`);
    const sheet = await sheetOf(rows.join(""));
    expect([...(sheet?.columns[0]?.codes ?? [])]).toEqual([0, 1, 0, 2, 2]);
    expect(sheet?.columns[0]?.texts).toEqual(["R & D", "R < D", "é".repeat(60)]);
  });
});

describe("la place des cellules", () => {
  it("se passe des références absentes", async () => {
    const rows = `<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="5"><c><v>4</v></c></row><row><c r="B6"><v>5</v></c></row><row><c r="C9"><v>6</v></c></row>`;
    expect(await cellsOf(rows)).toEqual(["A1 1", "D1 2", "E1 3", "A5 4", "B6 5", "C9 6"]);
  });

  it("lit les attributs dans tout ordre, entre apostrophes, espacés et préfixés", async () => {
    const rows = `<row spans='1:3' r='2' x:r='9'><c t = 's' s='0' r='B2'><v>0</v></c><c s="0" r="c2" t="n" cm='1'><v>7</v></c></row>`;
    expect(await cellsOf(rows, { sharedStrings: ["<si><t>Alès</t></si>"] })).toEqual([
      "B2 Alès",
      "C2 7",
    ]);
  });

  it("lit une feuille préfixée, commentée, avec CDATA et déclarations", async () => {
    const part = `<?xml version="1.0"?><!-- <row> --><x:worksheet xmlns:x="m"><x:sheetData><x:row r="1">
      <x:c r="A1"><!-- a > b --><x:v>1<!-- coupé -->2</x:v></x:c>
      <x:c r="B1" t="str"><x:v>a<![CDATA[ & <b>]]> &amp; c</x:v></x:c><?pi > ?></x:row></x:sheetData></x:worksheet>`;
    expect(await cellsOf(part)).toEqual(["A1 12", "B1 a & <b> & c"]);
  });

  it.each(["XFE1", "$A$1", "1", "ABCD1", ""])("refuse la référence « %s »", async (r) => {
    const rows = `<row r="1"><c r="${r}"><v>1</v></c></row>`;
    expect(await refusal(() => cellsOf(rows))).toBe("CLASSEUR_TRONQUE");
  });

  it.each(["0", "1048577", "x", ""])("refuse la ligne « %s »", async (r) => {
    const rows = `<row r="${r}"><c><v>1</v></c></row>`;
    expect(await refusal(() => cellsOf(rows))).toBe("CLASSEUR_TRONQUE");
  });

  it("lit une valeur perdue en bas à droite sans réserver la feuille entière", async () => {
    const sheet = await sheetOf(
      `<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>`,
    );
    expect([sheet?.rowCount, sheet?.columns.length]).toEqual([1048576, 16384]);
    expect(sheet?.columns.filter(({ codes }) => codes.length > 0).length).toBe(2);
    expect(sheet?.columns[0]?.codes.length).toBe(1);
  });

  it("refuse une feuille qui ne tiendrait pas en mémoire", async () => {
    const cells = Array.from({ length: 400 }, () => "<c><v>1</v></c>").join("");
    expect(await refusal(() => cellsOf(`<row r="1048576">${cells}</row>`))).toBe(
      "CLASSEUR_TROP_GRAND",
    );
  });
});

describe("le dictionnaire d'une colonne", () => {
  it("ne garde que les textes de la colonne, dans leur ordre, sans doublon", async () => {
    const sheet = await sheetOf(
      `<row><c t="s"><v>2</v></c><c t="s"><v>0</v></c><c><v>1</v></c></row><row><c t="inlineStr"><is><t>Alès</t></is></c><c t="s"><v>1</v></c></row><row><c t="s"><v>2</v></c></row>`,
      { sharedStrings: ["Alès", "Alès", "Uzès"].map((text) => `<si><t>${text}</t></si>`) },
    );
    expect(
      sheet?.columns.map(({ codes, numbers, texts }) => [[...codes], [...numbers], texts]),
    ).toEqual([
      [[0, 1, 0], [], ["Uzès", "Alès"]],
      [[0, 0], [], ["Alès"]],
      [[-2], [1], []],
    ]);
  });
});
