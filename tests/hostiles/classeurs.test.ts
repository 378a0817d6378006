import { analyzeWorkbook } from "../../src/domain/analyzeWorkbook";
import { graftSheets } from "../../src/hosts/xlsx/graftSheets";
import { nodeDeflater } from "../../src/hosts/xlsx/node/nodeDeflater";
import { openWorkbook } from "../../src/hosts/xlsx/openWorkbook";
import { refusal } from "../support/refusal";
import { sheetToWriteOf } from "../support/sheetToWriteOf";
import { workbookBytes, workbookParts, zipOf, type WorkbookTexts } from "../support/workbookBytes";

/** The largest that Excel lets be: seconds of work, on a computer that does nothing else. */
const PATIENCE = 120_000;
const OPTIONS = { name: "suivi.xlsx", inflater: nodeDeflater };
const bilan = sheetToWriteOf("Bilan", [{ text: "Bilan", style: "titre" }]);

const TITRES = ["Maître d'ouvrage", "N° de marché", "Heures réalisées"];
const inline = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
const row = (...cells: readonly string[]) => `<row>${cells.join("")}</row>`;
const SUIVI =
  row(...TITRES.map(inline)) +
  row(inline("Ville d'Alès"), inline("26T001"), "<c><v>151.67</v></c>") +
  row(inline("Ville d'Alès"), inline("26T001"), "<c><v>35</v></c>");

/** Read, checked, given a bilan, read again: « lu », or the code of what was refused. */
async function fate(texts: WorkbookTexts | Uint8Array): Promise<string> {
  const bytes = texts instanceof Uint8Array ? texts : workbookBytes(texts);
  const code = await refusal(async () => {
    const { workbook } = await openWorkbook(bytes, OPTIONS);
    analyzeWorkbook(workbook);
    await openWorkbook(await graftSheets(bytes, [bilan], nodeDeflater), OPTIONS);
  });
  return code === "" ? "lu" : code;
}

const suivi = (rest: Partial<WorkbookTexts> = {}, more = ""): WorkbookTexts => ({
  sheets: { Suivi: SUIVI + more },
  ...rest,
});

function rows(count: number, cellsOf: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => row(cellsOf(index))).join("");
}

describe("un classeur hors du commun se lit, se vérifie et reçoit un bilan", () => {
  it.each([
    [
      "un million de lignes vides mises en forme",
      suivi({}, '<row s="1" customFormat="1"/>'.repeat(1_000_000)),
    ],
    ["16 384 colonnes remplies sans titre", suivi({}, row("<c><v>1</v></c>".repeat(16_384)))],
    ["16 384 colonnes titrées", { sheets: { Suivi: large(16_384) } }],
    ["16 384 cellules vides mises en forme", suivi({}, row('<c s="1"/>'.repeat(16_384)))],
    ["des cellules de 32 767 caractères", suivi({}, row(inline("é".repeat(32_767)).repeat(3)))],
    [
      "des demi-caractères seuls",
      suivi({}, row(inline("&#xD800;"), inline("_xDC00_a"), inline("\u{1F600}"))),
    ],
    [
      "5 000 formules en erreur",
      suivi(
        {},
        rows(5000, () => '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>'),
      ),
    ],
    [
      "5 000 formules d'elles-mêmes",
      suivi(
        {},
        rows(5000, (at) => `<c><f>A${String(at + 4)}</f><v>0</v></c>`),
      ),
    ],
    [
      "des noms qui tournent en rond",
      suivi({
        afterSheets:
          '<definedNames><definedName name="Un">Deux</definedName><definedName name="Deux">Un</definedName><definedName name="CLAUSES_TauxMO">CLAUSES_TauxMO</definedName></definedNames>',
      }),
    ],
    [
      "un zip dans le zip",
      suivi({ parts: { "xl/embeddings/bombe.zip": "PK\u0003\u0004".repeat(10_000) } }),
    ],
    ["200 feuilles vides", { sheets: { Suivi: SUIVI, ...vides(200) } }],
  ])(
    "%s",
    async (_, texts) => {
      expect(await fate(texts)).toBe("lu");
    },
    PATIENCE,
  );
});

/** Titles of all the columns that a sheet can have, over three rows of figures. */
function large(columns: number): string {
  const titles = Array.from({ length: columns }, (_, at) => inline(`Titre ${String(at)}`));
  return row(...titles) + row("<c><v>35.5</v></c>".repeat(columns)).repeat(3);
}

function vides(count: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, at) => [`F${String(at)}`, ""]));
}

describe("un classeur hostile est refusé d'une phrase", () => {
  const parts = workbookParts(suivi());
  const entities = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "${"&a;".repeat(50)}">]>`;

  it.each([
    ["des entités dans le classeur", "xl/workbook.xml", "BOMBE_ZIP"],
    ["des entités dans une feuille", "xl/worksheets/sheet1.xml", "BOMBE_ZIP"],
    ["des entités dans les textes", "xl/sharedStrings.xml", "BOMBE_ZIP"],
  ])("%s", async (_, part, code) => {
    const text = parts[part] ?? "";
    const hostile =
      entities + text.replace(/^<\?xml[^>]*>/, "").replace("<sheetData>", "<sheetData>&b;");
    expect(await fate(zipOf({ ...parts, [part]: hostile }))).toBe(code);
  });

  it.each(["../../etc/passwd", "/etc/passwd", "C:\\Windows\\a.xml", "xl/../../a.xml"])(
    "une partie nommée %s reste une partie : rien n'est extrait",
    async (name) => {
      expect(await fate(zipOf({ ...parts, [name]: "<a/>" }))).toBe("lu");
    },
  );

  it.each([
    "/xl/worksheets/sheet1.xml",
    "xl\\worksheets\\sheet1.xml",
    "xl/worksheets/%73heet1.xml",
  ])("une partie que %s nomme une seconde fois", async (name) => {
    expect(await fate(zipOf({ ...parts, [name]: "<worksheet/>" }))).toBe("CLASSEUR_TRONQUE");
  });

  it("des balises qui se ferment l'une l'autre, dans une partie où écrire", async () => {
    const styles = '<styleSheet><fonts count="1"><font><b/></row></font></fonts></styleSheet>';
    expect(await fate(zipOf({ ...parts, "xl/styles.xml": styles }))).toBe("CLASSEUR_TRONQUE");
  });

  it("une feuille désignée hors de l'archive", async () => {
    const rels = parts["xl/_rels/workbook.xml.rels"] ?? "";
    const hostile = rels.replace("worksheets/sheet1.xml", "../../../etc/passwd");
    expect(await fate(zipOf({ ...parts, "xl/_rels/workbook.xml.rels": hostile }))).toBe(
      "CLASSEUR_TRONQUE",
    );
  });
});
