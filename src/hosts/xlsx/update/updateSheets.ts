import type { SheetUpdate } from "../../../domain/miseAJour/sheetUpdate";
import type { StyleName } from "../../../domain/sheetToWrite";
import { feuilleIntrouvable } from "../../writeErrors";
import type { Deflater } from "../deflater";
import { relatedPart } from "../write/package/relationships";
import type { StyleIndexes } from "../write/sheetXml/cellXml";
import { graftStyles } from "../write/styles/stylesXml";
import type { ZipEntry } from "../zip/zipEntry";
import { dropCalculationChain } from "./dropCalculationChain";
import { findSheetParts, type SheetPart } from "./findSheetParts";
import { moveOtherParts, moveRelatedParts } from "./moveParts";
import type { SheetMove } from "./moveXml";
import { PackageDraft } from "./packageDraft";
import { rowMove } from "./rowMove";
import { updateCharts } from "./updateCharts";
import { moveNames, withEmpreinte, withFullCalculation } from "./updateNames";
import { updateSheetXml } from "./updateSheetXml";

/**
 * The package of a workbook with these sheets updated in their place. Where rows come
 * or go, what points to the cells below follows: formulas of all sheets, names,
 * merged cells, comments, pictures, charts. Every other part keeps its bytes.
 * Refuses (HostError) when a sheet is not there; `entries` is left as it is.
 */
export async function updateSheets(
  entries: readonly ZipEntry[],
  updates: readonly SheetUpdate[],
  deflater: Deflater,
): Promise<readonly ZipEntry[]> {
  if (updates.length === 0) return entries;
  const draft = await PackageDraft.open(entries, deflater);
  const { name, xml, relationshipsXml } = draft.workbook;
  const sheets = findSheetParts(name, xml, relationshipsXml);
  const styles = await addStyles(draft, updates);
  for (const update of updates) {
    const sheet = sheets.find((one) => one.name === update.name);
    if (sheet === undefined) throw feuilleIntrouvable();
    await updateSheet(draft, { sheet, sheets, update, styles });
  }
  if (updates.some(({ cells, rows }) => cells.length + rows.length > 0)) {
    await dropCalculationChain(draft);
  }
  return draft.close();
}

async function addStyles(
  draft: PackageDraft,
  updates: readonly SheetUpdate[],
): Promise<StyleIndexes> {
  const { name, relationshipsXml } = draft.workbook;
  const part = relatedPart(relationshipsXml, name, "/styles");
  const source = part === null ? null : await draft.read(part);
  // The sheets to update were written with their looks.
  if (part === null || source === null) throw feuilleIntrouvable();
  const styles = new Set<StyleName>();
  for (const { cell } of updates.flatMap(({ cells }) => cells)) {
    if (cell !== null) styles.add(cell.style);
  }
  const { xml, indexes } = graftStyles(source, styles);
  if (xml !== source) draft.write(part, xml);
  return indexes;
}

async function updateSheet(
  draft: PackageDraft,
  {
    sheet,
    sheets,
    update,
    styles,
  }: {
    readonly sheet: SheetPart;
    readonly sheets: readonly SheetPart[];
    readonly update: SheetUpdate;
    readonly styles: StyleIndexes;
  },
): Promise<void> {
  const move: SheetMove = { sheetName: sheet.name, move: rowMove(update.rows) };
  await draft.edit(sheet.part, (xml) => updateSheetXml(xml, { update, move, styles }));
  if (update.rows.length > 0) {
    await moveRelatedParts(draft, sheet, move);
    await moveOtherParts(draft, { sheet, sheets, move });
    await draft.edit(draft.workbook.name, (xml) => moveNames(xml, move));
  }
  await updateCharts(draft, sheet, update);
  await draft.edit(draft.workbook.name, (xml) => {
    const named = withEmpreinte(xml, update, sheet.index);
    return update.recalculates ? withFullCalculation(named) : named;
  });
}
