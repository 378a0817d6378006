import { addSheets, sheetNames } from "../../../../src/hosts/xlsx/write/workbookXml";
import { sheetToWriteOf } from "../../../support/sheetToWriteOf";
import { MAIN } from "../../../support/xlsxByHand";

const BILAN = { sheet: sheetToWriteOf("L'Île", []), relationshipId: "rId9" };

function workbook(content: string): string {
  return `<workbook xmlns="${MAIN}">${content}</workbook>`;
}

/** Names of the elements of an XML text, in order, closing tags left out. */
function elementNames(xml: string): readonly string[] {
  return [...xml.matchAll(/<([\w:]+)/g)].map((match) => match[1] ?? "");
}

describe("addSheets", () => {
  it("place les noms après les références externes et avant le calcul", () => {
    const xml = workbook(
      '<sheets><sheet name="A" sheetId="1"/></sheets><externalReferences/><calcPr/>',
    );
    expect(elementNames(addSheets(xml, [BILAN]))).toEqual([
      "workbook",
      "sheets",
      "sheet",
      "sheet",
      "externalReferences",
      "definedNames",
      "definedName",
      "definedName",
      "definedName",
      "calcPr",
    ]);
  });

  it("ajoute ses noms à la suite de ceux du classeur", () => {
    const names = `<definedNames><definedName name="Taux">A!$A$1</definedName></definedNames>`;
    const print = { ...BILAN.sheet.print, titleRows: [0, 3] as const };
    const sheet = { ...BILAN.sheet, print };
    const xml = addSheets(workbook(`<sheets><sheet name="A" sheetId="1"/></sheets>${names}`), [
      { ...BILAN, sheet },
    ]);
    expect(xml).toContain(
      `<definedNames><definedName name="Taux">A!$A$1</definedName>` +
        `<definedName name="_xlnm.Print_Area" localSheetId="1">'L''Île'!$A$1:$A$1</definedName>` +
        `<definedName name="_xlnm.Print_Titles" localSheetId="1">'L''Île'!$1:$4</definedName>` +
        `<definedName name="CLAUSIER_FEUILLE" localSheetId="1" hidden="1">"bilan|villedales"</definedName>` +
        `<definedName name="CLAUSIER_ECRIT_001" localSheetId="1" hidden="1">"1||||"</definedName></definedNames>`,
    );
  });

  it("donne un sheetId libre même quand le plus grand permis est pris", () => {
    const xml = workbook(
      '<sheets><sheet name="A" sheetId="65534"/><sheet name="B" sheetId="1"/></sheets>',
    );
    expect(addSheets(xml, [BILAN])).toContain(`name="L'Île" sheetId="2" r:id="rId9"`);
  });

  it("ne prend pas un commentaire ni un texte pour des feuilles", () => {
    const xml = workbook(
      `<!-- <sheets><sheet name="Z"/></sheets> --><fileVersion a='/>'/><sheets ><sheet name="R&amp;D" sheetId="1"/></sheets>`,
    );
    expect(sheetNames(addSheets(xml, [BILAN]))).toEqual(["R&D", "L'Île"]);
  });
});
