import type { WorkbookData } from "../../../../src/domain/sheet";
import { nodeInflater } from "../../../../src/hosts/xlsx/node/nodeInflater";
import { readWorkbook } from "../../../../src/hosts/xlsx/readWorkbook";
import { webInflater } from "../../../../src/hosts/xlsx/webInflater";
import { refusal } from "../../../support/refusal";
import { shownCells } from "../../../support/shownCells";
import type { WorkbookTexts } from "../../../support/workbookBytes";
import { sheetXml, workbookBytes, workbookParts, zipOf } from "../../../support/workbookBytes";

const ONE = "<row><c><v>1</v></c></row>";

function read(bytes: Uint8Array): Promise<WorkbookData> {
  return readWorkbook(bytes, { name: "suivi.xlsx", inflater: nodeInflater });
}

function readTexts(texts: WorkbookTexts): Promise<WorkbookData> {
  return read(workbookBytes(texts));
}

describe("le classeur", () => {
  it("garde l'ordre, le nom et la visibilité des feuilles, sans celles de graphiques", async () => {
    const parts = workbookParts({ sheets: { a: ONE, b: ONE } });
    const workbook = `<workbook><sheets><sheet name="L&apos;été" r:id="rId2"/><sheet name="G" r:id="c"/><sheet name="Caché" state="veryHidden" r:id="rId1"/></sheets></workbook>`;
    const rels = (parts["xl/_rels/workbook.xml.rels"] ?? "").replace(
      "</Relationships>",
      `<Relationship Id="c" Type="x/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>`,
    );
    const { sheets } = await read(
      zipOf({ ...parts, "xl/workbook.xml": workbook, "xl/_rels/workbook.xml.rels": rels }),
    );
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["L'été", "visible"],
      ["Caché", "veryHidden"],
    ]);
  });

  it("suit les relations, où que soient les parties, en OOXML strict aussi", async () => {
    const strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    const { sheets } = await read(
      zipOf({
        "_rels/.rels": `<Relationships><Relationship Id="a" Type="${strict}/officeDocument" Target="/dossier/Classeur.xml"/></Relationships>`,
        "dossier/classeur.xml": `<x:workbook xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheets><x:sheet name="S" rel:id="s"/></x:sheets></x:workbook>`,
        "dossier/_rels/Classeur.xml.rels": `<p:Relationships><p:Relationship Target='../ma%20feuille.xml' Id='s' Type='${strict}/worksheet'/></p:Relationships>`,
        "ma feuille.xml": sheetXml(ONE),
      }),
    );
    expect(sheets.map(shownCells)).toEqual([["A1 1"]]);
  });

  it("donne les noms qui désignent une cellule, et la marque de ses propres feuilles", async () => {
    const names = [
      ["taux", "'L''été'!$B$3"],
      ["debut", "suivi!C4:C4"],
      ["plage", "Suivi!$A$1:$B$2"],
      ["constante", "12"],
      ["ailleurs", "[1]Suivi!$A$1"],
      ["absente", "Autre!$A$1"],
      ["casse", "#REF!"],
    ].map(([name = "", formula = ""]) => `<definedName name="${name}">${formula}</definedName>`);
    const local = `<definedName name="taux" localSheetId="0">Suivi!$A$1</definedName><definedName name="CLAUSIER_FEUILLE" localSheetId="1" hidden="1">&quot;bilan|ville d ales&quot;</definedName>`;
    const workbook = await readTexts({
      sheets: { Suivi: ONE, "L'été": ONE },
      date1904: true,
      afterSheets: `<definedNames>${names.join("")}${local}</definedNames>`,
    });
    expect([...workbook.names]).toEqual([
      ["taux", { sheet: 1, row: 2, column: 1 }],
      ["debut", { sheet: 0, row: 3, column: 2 }],
    ]);
    expect(workbook.sheets.map(({ generated }) => generated)).toEqual([null, "bilan|ville d ales"]);
    expect(workbook.date1904).toBe(true);
  });

  it("se lit pareil avec zlib et avec le navigateur", async () => {
    const rows = Array.from(
      { length: 5000 },
      (_, i) => `<row><c><v>${String(i * 7)}</v></c><c t="s"><v>${String(i % 3)}</v></c></row>`,
    );
    const sharedStrings = ["a", "b", "c"].map((text) => `<si><t>${text}</t></si>`);
    const bytes = workbookBytes({ sheets: { Suivi: rows.join("") }, sharedStrings });
    const [node, web] = await Promise.all(
      [nodeInflater, webInflater].map((inflater) => readWorkbook(bytes, { name: "s", inflater })),
    );
    expect(web).toEqual(node);
    expect(node?.sheets[0]?.rowCount).toBe(5000);
  });

  it("dit où en est la lecture, jusqu'au bout", async () => {
    const steps: [number, number][] = [];
    const onProgress = (done: number, total: number): unknown => steps.push([done, total]);
    await readWorkbook(workbookBytes({ sheets: { a: ONE, b: ONE } }), {
      name: "s",
      inflater: nodeInflater,
      onProgress,
    });
    const total = 2 * sheetXml(ONE).length;
    expect(steps).toEqual([
      [total / 2, total],
      [total, total],
    ]);
  });
});

describe("un classeur incomplet", () => {
  it.each([
    ["sans feuille", { sheets: {} }, "CLASSEUR_VIDE"],
    [
      "dont une feuille manque",
      {
        sheets: { a: ONE },
        afterSheets: `<sheets><sheet name="b" r:id="rId101"/><sheet name="c" r:id="zz"/></sheets>`,
      },
      "CLASSEUR_TRONQUE",
    ],
    [
      "dont deux feuilles sont la même partie",
      { sheets: { a: ONE }, afterSheets: `<sheets><sheet name="b" r:id="rId1"/></sheets>` },
      "CLASSEUR_TRONQUE",
    ],
    [
      "qui est un document Word",
      { sheets: {}, parts: { "xl/workbook.xml": "<document/>" } },
      "PAS_UN_CLASSEUR",
    ],
    [
      "sans relations",
      { sheets: {}, parts: { "_rels/.rels": "<Relationships/>" } },
      "PAS_UN_CLASSEUR",
    ],
    [
      "au format .xlsb",
      {
        sheets: {},
        parts: {
          "_rels/.rels": `<R><Relationship Type="x/officeDocument" Target="xl/workbook.bin"/></R>`,
        },
      },
      "ANCIEN_FORMAT",
    ],
    [
      "au format .ods",
      {
        sheets: {},
        parts: {
          mimetype: "application/vnd.oasis.opendocument.spreadsheet",
          "content.xml": "<a/>",
        },
      },
      "ANCIEN_FORMAT",
    ],
  ])("%s est refusé", async (_, texts, code) => {
    expect(await refusal(() => readTexts(texts))).toBe(code);
  });
});
