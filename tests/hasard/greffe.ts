import { graftSheets } from "../../src/hosts/xlsx/graftSheets";
import { nodeDeflater } from "../../src/hosts/xlsx/node/nodeDeflater";
import { openWorkbook } from "../../src/hosts/xlsx/openWorkbook";
import { readWorkbookPart } from "../../src/hosts/xlsx/write/package/workbookPart";
import { readRelationships } from "../../src/hosts/xlsx/write/package/relationships";
import { partKey } from "../../src/hosts/xlsx/partKey";
import { resolveTarget } from "../../src/hosts/xlsx/write/package/partNames";
import { CONTENT_TYPES_PART } from "../../src/hosts/xlsx/write/package/contentTypes";
import { readZip } from "../../src/hosts/xlsx/zip/readZip";
import { refusal } from "../support/refusal";
import { heures, sheetToWriteOf, texte } from "../support/sheetToWriteOf";
import { shownCells } from "../support/shownCells";
import { changedParts } from "../support/xlsxPackage";
import { abimerPaquet } from "./abimerPaquet";
import { OPTIONS, tirerClasseur } from "./classeurs";
import { expectSame, type Epreuve } from "./epreuve";
import { lire } from "./lecture";

const NAME = "Bilan de l'épreuve";
const BILAN = sheetToWriteOf(NAME, [
  texte("Total"),
  heures(214.5),
  { formula: "A2*2", value: 429, style: "heuresTotal" },
  { text: "é <&> _x0041_", style: "lien", link: { sheetName: NAME } },
]);
const WRITTEN = ["A1 Total", "A2 214.5", "A3 429", "A4 é <&> _x0041_"];

/** A bilan in a mutated workbook: refused, or each part of the person kept byte for byte and read again. */
export const GREFFE: Epreuve = {
  nom: "greffe",
  jouer: async (alea) => {
    const before = abimerPaquet(await tirerClasseur(alea), alea);
    const read = await lire(before, OPTIONS.inflater);
    if (read.fate !== "lu") return read.fate;
    let after = before;
    const fate = await refusal(async () => {
      after = await graftSheets(before, [BILAN], nodeDeflater);
    });
    if (fate !== "lu") return `greffe refusée : ${fate}`;
    await expectKept(before, after);
    const again = await lire(after, OPTIONS.inflater);
    expectSame("relecture", again.fate, "lu");
    expectSame("feuilles de la personne", again.sheets.slice(0, -1), read.sheets);
    const { workbook } = await openWorkbook(after, OPTIONS);
    expectSame("feuille écrite", shownCells(workbook.sheets.at(-1)), WRITTEN);
    return "lu";
  },
};

async function expectKept(before: Uint8Array, after: Uint8Array): Promise<void> {
  const may = await editableParts(before);
  const changed = changedParts(before, after).filter((name) => !may.has(partKey(name)));
  expectSame("parties changées", changed, []);
  const names = new Set(readZip(after).map(({ name }) => name));
  const lost = readZip(before).filter(({ name }) => !names.has(name));
  expectSame("parties perdues", lost, []);
}

/** Content types, the workbook, its relationships, its styles. */
async function editableParts(bytes: Uint8Array): Promise<ReadonlySet<string>> {
  const part = await readWorkbookPart(readZip(bytes), nodeDeflater);
  const styles = readRelationships(part.relationshipsXml)
    .filter(({ type }) => type.endsWith("/styles"))
    .map(({ target }) => resolveTarget(part.name, target));
  const names = [CONTENT_TYPES_PART, part.name, part.relationshipsName, ...styles];
  return new Set(names.map(partKey));
}
