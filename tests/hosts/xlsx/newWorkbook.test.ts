import { read } from "@e965/xlsx";
import { newWorkbook } from "../../../src/hosts/xlsx/newWorkbook";
import { nodeDeflater } from "../../../src/hosts/xlsx/node/nodeDeflater";
import { webDeflater } from "../../../src/hosts/xlsx/webDeflater";
import { heures, sheetToWriteOf, texte } from "../../support/sheetToWriteOf";
import { partNames, partText, xmlProblems } from "../../support/xlsxPackage";

const SHEETS = [
  sheetToWriteOf("Synthèse", [texte("Total"), heures(214)]),
  sheetToWriteOf("Bilan", []),
];

describe("newWorkbook", () => {
  it("fait un classeur complet, sans partie superflue", async () => {
    const bytes = await newWorkbook(SHEETS, nodeDeflater);
    expect(await xmlProblems(bytes)).toEqual([]);
    expect(partNames(bytes)).toEqual([
      "[Content_Types].xml",
      "_rels/.rels",
      "xl/workbook.xml",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
      "xl/worksheets/sheet1.xml",
      "xl/worksheets/sheet2.xml",
    ]);
    expect(read(bytes).SheetNames).toEqual(["Synthèse", "Bilan"]);
    expect(read(bytes).Sheets["Synthèse"]?.["A2"]).toMatchObject({ t: "n", v: 214 });
  });

  it("donne le même classeur dans un navigateur", async () => {
    const [node, web] = [
      await newWorkbook(SHEETS, nodeDeflater),
      await newWorkbook(SHEETS, webDeflater),
    ];
    for (const name of partNames(node))
      expect(await partText(web, name)).toBe(await partText(node, name));
  });

  it("n'écrit pas un classeur sans feuille", async () => {
    await expect(newWorkbook([], nodeDeflater)).rejects.toThrow("at least one sheet");
  });
});
