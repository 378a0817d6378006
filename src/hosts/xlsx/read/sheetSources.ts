import { classeurTronque, classeurVide, ongletsHomonymes } from "../xlsxErrors";
import { generatedMarks } from "./definedNames";
import type { Relationship } from "./relationships";
import { relationshipOf } from "./relationships";
import type { SheetIdentity } from "./sheetReader";
import type { WorkbookPart } from "./workbookPart";

/** A worksheet to read: the name of its part, and what the workbook says of it. */
export interface SheetSource {
  readonly part: string;
  /** Its place among all sheets of the workbook, charts included: names local to it tell this one. */
  readonly index: number;
  readonly identity: SheetIdentity;
}

/** The worksheets in workbook order; sheets of charts, dialogs and old macros are left out. */
export function findSheets(
  workbook: WorkbookPart,
  relationships: readonly Relationship[],
): readonly SheetSource[] {
  const marks = generatedMarks(workbook.definedNames);
  const sources = workbook.sheets.flatMap((sheet, index): readonly SheetSource[] => {
    const { kind, target } = relationshipOf(relationships, sheet.relationshipId);
    if (kind !== "worksheet") return [];
    const { name, visibility } = sheet;
    return [
      { part: target, index, identity: { name, visibility, generated: marks.get(index) ?? null } },
    ];
  });
  const names = new Set(workbook.sheets.map(({ name }) => name.toLowerCase()));
  if (names.size < workbook.sheets.length) throw ongletsHomonymes();
  if (sources.length === 0) throw classeurVide();
  // A part read twice would let a small file weigh any weight.
  if (new Set(sources.map(({ part }) => part)).size < sources.length) throw classeurTronque();
  return sources;
}
