import { readCsv } from "../../../../src/hosts/xlsx/csv/readCsv";
import { refusal } from "../../../support/refusal";
import { shownCells } from "../../../support/shownCells";

function cellsOf(content: string | Uint8Array, name = "suivi.csv"): readonly string[] {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return shownCells(readCsv(bytes, { name }).sheets[0]);
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  Array.from(text).forEach((letter, i) => {
    view.setUint16(2 * i, letter.charCodeAt(0), littleEndian);
  });
  return new Uint8Array(view.buffer);
}

const SMALL = ["A1 Moa", "B1 Été", "A2 Alès", "B2 12.5"];

describe("un fichier CSV", () => {
  it.each([
    ["UTF-8", new TextEncoder().encode("Moa;Été\nAlès;12,5")],
    ["UTF-8 avec marque", new TextEncoder().encode("\uFEFFMoa;Été\nAlès;12,5")],
    ["Windows-1252", Uint8Array.from(Buffer.from("Moa;Été\nAlès;12,5", "latin1"))],
    ["UTF-16 petit-boutiste", utf16("\uFEFFMoa;Été\nAlès;12,5", true)],
    ["UTF-16 gros-boutiste", utf16("\uFEFFMoa;Été\nAlès;12,5", false)],
  ])("se lit en %s", (_, bytes) => {
    expect(cellsOf(bytes)).toEqual(SMALL);
  });

  it("lit l'euro et l'apostrophe de Windows-1252", () => {
    expect(cellsOf(Uint8Array.of(0x80, 0x3b, 0x92, 0xe9))).toEqual(["A1 €", "B1 ’é"]);
  });

  it.each([
    [";", "Moa;Été\nAlès;12,5\nUzès;1,25\n"],
    [",", 'Moa,Été\nAlès,"12,5"\nUzès,"1,25"\n'],
    ["tabulation", "Moa\tÉté\nAlès\t12,5\nUzès\t1,25\n"],
    ["|", "Moa|Été\nAlès|12,5\nUzès|1,25\n"],
    ["; annoncé par sep=", "sep=;\r\nMoa;Été\r\nAlès;12,5\r\nUzès;1,25"],
  ])("trouve le séparateur « %s »", (_, text) => {
    expect(cellsOf(text)).toEqual([...SMALL, "A3 Uzès", "B3 1.25"]);
  });

  it.each(["\n", "\r\n", "\r"])("accepte les fins de ligne %j", (end) => {
    expect(cellsOf(["Moa;Été", "Alès;12,5", ""].join(end))).toEqual(SMALL);
  });

  it("respecte guillemets doublés, sauts de ligne et séparateurs entre guillemets", () => {
    expect(cellsOf('a;b\n"l\'""Été""";"x;\ny"\n"c"d;"e" ;f')).toEqual([
      "A1 a",
      "B1 b",
      'A2 l\'"Été"',
      "B2 x;\ny",
      "A3 cd",
      "B3 e ",
      "C3 f",
    ]);
  });

  it("lit un guillemet sans fin comme un caractère, sans avaler la suite", () => {
    expect(cellsOf('a;b\n"c;d\ne;f')).toEqual(["A1 a", "B1 b", 'A2 "c', "B2 d", "A3 e", "B3 f"]);
  });

  it('garde les zéros de tête écrits ="0123"', () => {
    expect(cellsOf('="0123";"=""0456""";"=""a;b""";=""\n')).toEqual([
      "A1 0123",
      "B1 0456",
      "C1 a;b",
    ]);
  });

  it("n'a aucune formule ni valeur logique", () => {
    expect(cellsOf("a;=1+1;VRAI")).toEqual(["A1 a", "B1 =1+1", "C1 VRAI"]);
  });

  it("garde les lignes vides à leur place", () => {
    expect(cellsOf("a;b\n\n;c\n")).toEqual(["A1 a", "B1 b", "B3 c"]);
  });

  it.each([
    ["suivi 2024.csv", "suivi 2024"],
    [`${"x".repeat(40)}.csv`, "x".repeat(31)],
    ["a[1]:b.v2.txt", "a_1__b.v2"],
    [".csv", "Feuil1"],
  ])("le fichier « %s » donne la feuille « %s »", (name, sheet) => {
    expect(readCsv(new TextEncoder().encode("a;b"), { name }).sheets.map((s) => s.name)).toEqual([
      sheet,
    ]);
  });

  it.each([
    ["binaire", "a;b\u0000c", "PAS_UN_CLASSEUR"],
    ["lettre", "Bonjour\nCeci n'est pas un tableau\n", "PAS_UN_CLASSEUR"],
    ["PDF", "%PDF-1.7\n1 0 obj", "PAS_UN_CLASSEUR"],
    ["RTF", "{\\rtf1 bonjour}", "PAS_UN_CLASSEUR"],
    ["JSON", '[{"marche":"23T001"}]', "PAS_UN_CLASSEUR"],
    ["page HTML nommée .xls", "<html><table><tr><td>1</td></tr></table></html>", "ANCIEN_FORMAT"],
    ["blanc", ";;\n\n;\n", "CLASSEUR_VIDE"],
    ["plus large qu'une feuille", `${";".repeat(16_384)}x`, "CLASSEUR_TROP_GRAND"],
  ])("est refusé quand il est %s", async (_, text, code) => {
    expect(await refusal(() => cellsOf(text))).toBe(code);
  });
});
