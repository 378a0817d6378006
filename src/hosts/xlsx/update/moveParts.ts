import { relationshipsPartOf, resolveTarget } from "../write/package/partNames";
import { readRelationships } from "../write/package/relationships";
import type { SheetPart } from "./findSheetParts";
import { moveRelatedPart, tellsPlaces } from "./moveRelatedPart";
import { moveOtherFormula, moveTexts, type SheetMove } from "./moveXml";
import type { PackageDraft } from "./packageDraft";

/** A part of this size, once inflated, is a sheet of data: nothing is looked for in it. */
const MAX_SIZE = 64 * 1024 * 1024;
const FORMULAS = "f|formula|formula1|formula2";

/** Comments, pictures and tables of a sheet whose rows have moved. */
export async function moveRelatedParts(
  draft: PackageDraft,
  { part }: SheetPart,
  move: SheetMove,
): Promise<void> {
  const relationships = await draft.read(relationshipsPartOf(part));
  if (relationships === null) return;
  for (const { type, target } of readRelationships(relationships)) {
    if (!tellsPlaces(type)) continue;
    await draft.edit(resolveTarget(part, target), (xml) => moveRelatedPart(xml, type, move));
  }
}

/** Formulas of the other sheets, and of all charts, that point to a sheet whose rows have moved. */
export async function moveOtherParts(
  draft: PackageDraft,
  {
    sheet,
    sheets,
    move,
  }: {
    readonly sheet: SheetPart;
    readonly sheets: readonly SheetPart[];
    readonly move: SheetMove;
  },
): Promise<void> {
  const others = sheets.filter(({ part }) => part !== sheet.part).map(({ part }) => part);
  const charts = draft.entries.filter(({ name }) => /\/charts\/[^/]+\.xml$/i.test(name));
  const large = new Set(
    draft.entries.filter(({ size }) => size > MAX_SIZE).map(({ name }) => name),
  );
  for (const part of [...others, ...charts.map(({ name }) => name)]) {
    if (large.has(part)) continue;
    await draft.edit(part, (xml) =>
      speaksOf(xml, move.sheetName)
        ? moveTexts(xml, FORMULAS, (formula) => moveOtherFormula(formula, move))
        : xml,
    );
  }
}

/** Up to the first character that may be written in several ways. */
function speaksOf(xml: string, sheetName: string): boolean {
  const [start = ""] = sheetName.split(/['"&<>_]/);
  return xml.includes(start);
}
