import { graftSheets } from "../../../src/hosts/xlsx/graftSheets";
import { nodeDeflater } from "../../../src/hosts/xlsx/node/nodeDeflater";
import { readSheetNames } from "../../../src/hosts/xlsx/readSheetNames";
import { sheetJsCells, sheetJsNames } from "../../support/sheetJsCells";
import { heures, sheetToWriteOf, texte } from "../../support/sheetToWriteOf";
import { contentTypes, MAIN, OFFICE, relationships, xlsxByHand } from "../../support/xlsxByHand";
import {
  changedParts,
  packageOf,
  partNames,
  partText,
  xmlProblems,
} from "../../support/xlsxPackage";

const BILAN = sheetToWriteOf("Bilan", [texte("Total"), heures(214)]);

async function graft(bytes: Uint8Array, sheets = [BILAN]): Promise<Uint8Array> {
  const grafted = await graftSheets(bytes, sheets, nodeDeflater);
  expect(await xmlProblems(grafted)).toEqual([]);
  return grafted;
}

/** Cells A1 of all sheets, as another library reads them. */
function firstCells(bytes: Uint8Array): readonly unknown[] {
  return sheetJsNames(bytes).map((name) => [name, sheetJsCells(bytes, name)[0]?.[0]?.v]);
}

describe("graftSheets", () => {
  it("ajoute les feuilles à la fin et ne change que les parties qui les nomment", async () => {
    const before = xlsxByHand({ "xl/media/image1.png": "une image", "docProps/app.xml": "<a/>" });
    const after = await graft(before);
    expect(changedParts(before, after)).toEqual([
      "[Content_Types].xml",
      "xl/workbook.xml",
      "xl/_rels/workbook.xml.rels",
    ]);
    expect(partNames(after).slice(-2)).toEqual(["xl/styles.xml", "xl/worksheets/sheet2.xml"]);
    expect(firstCells(after)).toEqual([
      ["Suivi", 214],
      ["Bilan", "Total"],
    ]);
  });

  it("ne modifie pas les octets reçus, et rend les mêmes deux fois de suite", async () => {
    const before = xlsxByHand();
    const copy = before.slice();
    expect(await graft(before)).toEqual(await graft(before));
    expect(before).toEqual(copy);
  });

  it("greffe sur son propre résultat sans répéter les styles", async () => {
    const once = await graft(xlsxByHand());
    const twice = await graft(once, [sheetToWriteOf("Bilan 2", [texte("Encore"), heures(1)])]);
    expect(firstCells(twice).map(String)).toEqual(["Suivi,214", "Bilan,Total", "Bilan 2,Encore"]);
    expect(changedParts(once, twice)).not.toContain("xl/worksheets/sheet2.xml");
    expect(await partText(twice, "xl/styles.xml")).toBe(await partText(once, "xl/styles.xml"));
  });

  it("suit des relations absolues, un dossier inhabituel et une partie de styles à un autre nom", async () => {
    const styles = `<styleSheet xmlns="${MAIN}"><cellXfs count="1"><xf/></cellXfs></styleSheet>`;
    const before = packageOf({
      "[Content_Types].xml": contentTypes(),
      "_rels/.rels": relationships([`${OFFICE}/officeDocument`, "/Mon%20Dossier/Classeur.xml"]),
      "Mon Dossier/Classeur.xml": `<workbook xmlns="${MAIN}"><sheets><sheet xmlns:rel="${OFFICE}" name="Suivi" sheetId="7" rel:id="rId1"/></sheets></workbook>`,
      "Mon Dossier/_rels/Classeur.xml.rels": relationships(
        [`${OFFICE}/worksheet`, "/feuilles/une.xml"],
        [`${OFFICE}/styles`, "../Apparence/Look.xml"],
      ),
      "feuilles/une.xml": `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`,
      "apparence/look.xml": styles,
    });
    const after = await graft(before);
    expect(partNames(after).at(-1)).toBe("Mon Dossier/worksheets/sheet1.xml");
    expect(changedParts(before, after)).toContain("apparence/look.xml");
    expect(await partText(after, "Mon Dossier/Classeur.xml")).toContain('name="Bilan" sheetId="8"');
  });

  it("évite tout nom de partie déjà dit, même en majuscules, même par une partie disparue", async () => {
    const before = xlsxByHand({
      "[Content_Types].xml": contentTypes(
        '<Override PartName="/xl/worksheets/sheet3.xml" ContentType="x"/>',
      ),
      "xl/worksheets/SHEET2.XML": "<a/>",
      "xl/worksheets/_rels/sheet4.xml.rels": relationships(),
    });
    const names = partNames(await graft(before));
    expect(names.at(-1)).toBe("xl/worksheets/sheet5.xml");
  });

  it("écrit les éléments avec le préfixe du classeur et des styles", async () => {
    const after = await graft(
      xlsxByHand({
        "xl/workbook.xml": `<x:workbook xmlns:x="${MAIN}" xmlns:r="${OFFICE}"><x:sheets><x:sheet name="Suivi" sheetId="1" r:id="rId1"/></x:sheets><x:calcPr/></x:workbook>`,
        "xl/styles.xml": `<y:styleSheet xmlns:y="${MAIN}"><y:fonts count='1'><y:font/></y:fonts></y:styleSheet>`,
        "xl/_rels/workbook.xml.rels": relationships(
          [`${OFFICE}/worksheet`, "worksheets/sheet1.xml"],
          [`${OFFICE}/styles`, "styles.xml"],
        ),
      }),
    );
    expect(await partText(after, "xl/workbook.xml")).not.toMatch(/<(?!x:|\/x:)[^?].*?>/);
    expect(await partText(after, "xl/styles.xml")).toMatch(/<y:fonts count='2'><y:font\/><y:font>/);
  });

  it("parle la langue stricte à un classeur strict", async () => {
    const main = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    const office = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    const after = await graft(
      xlsxByHand({
        "_rels/.rels": relationships([`${office}/officeDocument`, "xl/workbook.xml"]),
        "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}" conformance="strict"><sheets><sheet name="Suivi" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      }),
    );
    const written = ["xl/_rels/workbook.xml.rels", "xl/worksheets/sheet2.xml", "xl/styles.xml"];
    expect(await partText(after, "xl/workbook.xml")).not.toContain(OFFICE);
    expect(await partText(after, written[0] ?? "")).toContain(`${office}/styles`);
    expect(await partText(after, written[1] ?? "")).toContain(`xmlns="${main}"`);
    expect(await partText(after, written[2] ?? "")).toContain(`xmlns="${main}"`);
  });

  it("garde la macro et le type d'un classeur .xlsm", async () => {
    const type = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";
    const before = xlsxByHand({
      "[Content_Types].xml": contentTypes(
        `<Override PartName="/xl/workbook.xml" ContentType="${type}"/>`,
      ),
      "xl/vbaProject.bin": "\u0000macro",
    });
    const after = await graft(before);
    expect(changedParts(before, after)).not.toContain("xl/vbaProject.bin");
    expect(await partText(after, "[Content_Types].xml")).toContain(
      `/xl/workbook.xml" ContentType="${type}"`,
    );
  });

  it("compte les feuilles graphiques dans la place des noms locaux", async () => {
    const before = xlsxByHand({
      "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Suivi" sheetId="1" r:id="rId1"/><sheet name="Graphique" sheetId="2" r:id="rId2"/></sheets></workbook>`,
    });
    expect(await readSheetNames(before, nodeDeflater)).toEqual(["Suivi", "Graphique"]);
    expect(await partText(await graft(before), "xl/workbook.xml")).toContain(
      `<definedName name="_xlnm.Print_Area" localSheetId="2">'Bilan'!$A$1:$A$2</definedName>`,
    );
  });

  it("relit une partie en UTF-16 et la rend en UTF-8, qui se dit telle", async () => {
    const xml = `<?xml version="1.0" encoding="UTF-16"?><workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Été" sheetId="1" r:id="rId1"/></sheets></workbook>`;
    const before = xlsxByHand({ "xl/workbook.xml": Buffer.from(`\uFEFF${xml}`, "utf16le") });
    const after = await graft(before);
    expect(await readSheetNames(after, nodeDeflater)).toEqual(["Été", "Bilan"]);
    expect(await partText(after, "xl/workbook.xml")).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8"/,
    );
  });

  it("refuse en français ce qui n'est pas un classeur", async () => {
    const refusals = [
      packageOf({ "[Content_Types].xml": contentTypes(), mimetype: "ods" }),
      packageOf({ "content.xml": "<a/>" }),
      xlsxByHand({ "xl/workbook.xml": "<document/>" }),
      xlsxByHand({ "_rels/.rels": relationships([`${OFFICE}/officeDocument`, "xl/workbook.bin"]) }),
      xlsxByHand({ "_rels/.rels": relationships([`${OFFICE}/officeDocument`, "xl/perdu.xml"]) }),
      xlsxByHand({ "xl/workbook.xml": "<workbook><sheets>" }),
    ].map((bytes) => graftSheets(bytes, [BILAN], nodeDeflater).catch((error: unknown) => error));
    expect(await Promise.all(refusals)).toMatchObject([
      { code: "PAS_UN_CLASSEUR" },
      { code: "PAS_UN_CLASSEUR" },
      { code: "PAS_UN_CLASSEUR" },
      { code: "ANCIEN_FORMAT" },
      { code: "CLASSEUR_TRONQUE" },
      { code: "CLASSEUR_TRONQUE" },
    ]);
  });

  it("n'écrit jamais deux feuilles du même nom : c'est une faute de l'appelant", async () => {
    const twice = graftSheets(xlsxByHand(), [sheetToWriteOf("SUIVI", [])], nodeDeflater);
    await expect(twice).rejects.toThrow("has the name of another");
  });
});
