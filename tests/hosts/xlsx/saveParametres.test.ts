import { DEFAUTS } from "../../../src/domain/parametres";
import { readGravites } from "../../../src/domain/gravites/readGravites";
import { readParametres } from "../../../src/domain/readParametres";
import { editFile } from "../../../src/hosts/xlsx/editFile";
import { nodeDeflater } from "../../../src/hosts/xlsx/node/nodeDeflater";
import { openWorkbook } from "../../../src/hosts/xlsx/openWorkbook";
import { saveParametres } from "../../../src/hosts/xlsx/saveParametres";
import { sheetJsNames } from "../../support/sheetJsCells";
import { MAIN, OFFICE, xlsxByHand } from "../../support/xlsxByHand";
import { partText, xmlProblems } from "../../support/xlsxPackage";

const TOLD = { ...DEFAUTS, baseEtp: 1607 };

function withNames(names: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  return xlsxByHand({
    ...parts,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Suivi" sheetId="1" r:id="rId1"/></sheets><definedNames>${names}</definedNames></workbook>`,
  });
}

async function saved(bytes: Uint8Array) {
  const after = await saveParametres(bytes, { parametres: TOLD, moas: [] }, nodeDeflater);
  expect(await xmlProblems(after)).toEqual([]);
  const { workbook } = await openWorkbook(after, { name: "a.xlsx", inflater: nodeDeflater });
  return { after, workbook };
}

describe("saveParametres, dans un fichier", () => {
  it("change la valeur là où la cellule nommée se trouve", async () => {
    const bytes = withNames('<definedName name="CLAUSES_BaseETP">Suivi!$A$1</definedName>');
    const { after, workbook } = await saved(bytes);
    expect(readParametres(workbook)).toEqual(TOLD);
    expect(await partText(after, "xl/worksheets/sheet1.xml")).toContain("<v>1607</v>");
    expect(sheetJsNames(after)).toEqual(["Suivi", "Paramètres"]);
  });

  it("remplace un nom qui ne pointe plus sur rien, et garde ceux des autres", async () => {
    const bytes = withNames(
      '<definedName name="CLAUSES_BaseETP">#REF!</definedName><definedName name="Autre">Suivi!$A$1</definedName>',
    );
    const { after, workbook } = await saved(bytes);
    const xml = await partText(after, "xl/workbook.xml");
    expect(readParametres(workbook)).toEqual(TOLD);
    expect(xml.match(/name="CLAUSES_BaseETP"/g)).toHaveLength(1);
    expect(xml).toContain('<definedName name="Autre">Suivi!$A$1</definedName>');
  });

  it("laisse une place où changer la gravité d'un contrôle", async () => {
    const { after } = await saved(withNames(""));
    const edits = ["COH-07", "désactivée"].map((value, index) => ({
      place: { sheet: 1, row: 4, column: 12 + index },
      value,
    }));
    const edited = await editFile(after, edits, nodeDeflater);
    const { workbook } = await openWorkbook(edited, { name: "a.xlsx", inflater: nodeDeflater });
    expect(readGravites(workbook)).toEqual({ "COH-07": "désactivée" });
  });

  it("nomme les listes, sans prendre le nom d'une cellule ou d'un tableau de la personne", async () => {
    const bytes = withNames(
      '<definedName name="clauses_moa">Suivi!$A$1:$A$3</definedName><definedName name="Clauses_Publics">#REF!</definedName>',
      { "xl/tables/table1.xml": `<table xmlns="${MAIN}" displayName="Clauses_Contrats"/>` },
    );
    const { after } = await saved(bytes);
    const xml = await partText(after, "xl/workbook.xml");
    expect(xml).toContain('<definedName name="clauses_moa">Suivi!$A$1:$A$3</definedName>');
    expect(xml.match(/name="Clauses_(?:MOA|Contrats)"/g)).toBeNull();
    expect(xml).toContain(">'Paramètres'!$V$5:$V$28</definedName>");
    expect(xml).toContain(
      `<definedName name="Clauses_Quartiers">'Paramètres'!$Z$5:$Z$24</definedName>`,
    );
  });
});
