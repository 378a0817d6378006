import type { CellEdit } from "../../../domain/cellEdit";
import { groupBy } from "../../../domain/groupBy";
import { type CellPlace, placeKey } from "../../../domain/sheet";
import { feuilleIntrouvable } from "../../writeErrors";
import type { Deflater } from "../deflater";
import type { Inflater } from "../inflater";
import { CONTENT_TYPES_PART } from "../write/package/contentTypes";
import { partKey } from "../partKey";
import { relatedPart } from "../write/package/relationships";
import { readWorkbookPart, type WorkbookPart } from "../write/package/workbookPart";
import { findEntry, readLargePart, readPart, replaceParts } from "../write/package/xlsxPackage";
import { childNamed, rootElement } from "../write/xml/xmlElement";
import { classeurTronque } from "../xlsxErrors";
import { readZip } from "../zip/readZip";
import { writeZip } from "../zip/writeZip";
import type { ZipEntry } from "../zip/zipEntry";
import { cellElements } from "./cellElements";
import { editSheet } from "./editSheet";
import { askRecalculation, withoutChildren } from "./recalculation";
import { NO_RESTYLE, openRestyle, type Restyle } from "./restyle";
import { rowElements } from "./rowElements";
import { type WorksheetPart, worksheetParts } from "./worksheetParts";

/**
 * The bytes of a workbook with these cells changed. Only their sheets, the workbook
 * part (which asks for a recalculation) and, where a number format is needed, the
 * styles are written anew; every other part keeps its bytes.
 */
export async function editCells(
  bytes: Uint8Array,
  edits: readonly CellEdit[],
  deflater: Deflater,
): Promise<Uint8Array> {
  if (edits.length === 0) return bytes;
  const entries = readZip(bytes);
  const workbook = await readWorkbookPart(entries, deflater);
  const { name: stylesName, restyle } = await readRestyle(entries, workbook, deflater);
  const { parts, hasLostFormula } = await editSheets(
    { entries, workbook, inflater: deflater },
    edits,
    restyle,
  );
  parts.set(workbook.name, askRecalculation(workbook.xml));
  const styles = restyle.changed();
  if (styles !== null) parts.set(stylesName, styles);
  const kept = hasLostFormula
    ? await withoutCalcChain({ entries, workbook, parts, deflater })
    : entries;
  return writeZip(await replaceParts(kept, parts, deflater));
}

/** The styles part of the workbook; a workbook without one keeps its cells as they look. */
async function readRestyle(
  entries: readonly ZipEntry[],
  workbook: WorkbookPart,
  inflater: Inflater,
): Promise<{ readonly name: string; readonly restyle: Restyle }> {
  const name = relatedPart(workbook.relationshipsXml, workbook.name, "/styles") ?? "";
  const xml = await readPart(entries, name, inflater);
  return { name, restyle: xml === null ? NO_RESTYLE : openRestyle(xml) };
}

async function editSheets(
  from: {
    readonly entries: readonly ZipEntry[];
    readonly workbook: WorkbookPart;
    readonly inflater: Inflater;
  },
  edits: readonly CellEdit[],
  restyle: Restyle,
): Promise<{ readonly parts: Map<string, string>; readonly hasLostFormula: boolean }> {
  const sheets = worksheetParts(from.workbook);
  const parts = new Map<string, string>();
  let hasLostFormula = false;
  for (const [index, own] of groupBy(lastOfEachCell(edits), ({ place }) => place.sheet)) {
    const { name, partName } = sheetAt(sheets, index);
    const xml = await sheetXmlOf(from.entries, partName, from.inflater);
    const edited = editSheet({ name, xml, restyle }, own);
    parts.set(partName, edited.xml);
    hasLostFormula ||= edited.hasLostFormula;
  }
  return { parts, hasLostFormula };
}

/** Those of these cells that hold a formula. */
export async function formulasAmong(
  bytes: Uint8Array,
  places: readonly CellPlace[],
  inflater: Inflater,
): Promise<readonly CellPlace[]> {
  if (places.length === 0) return [];
  const entries = readZip(bytes);
  const sheets = worksheetParts(await readWorkbookPart(entries, inflater));
  const found: CellPlace[] = [];
  for (const [sheet, own] of groupBy(places, (place) => place.sheet)) {
    const xml = await sheetXmlOf(entries, sheetAt(sheets, sheet).partName, inflater);
    const formulas = formulaPlaces(xml, sheet, new Set(own.map(({ row }) => row)));
    found.push(...own.filter((place) => formulas.has(placeKey(place))));
  }
  return found;
}

/** Keys of the cells of these rows that hold a formula. */
function formulaPlaces(xml: string, sheet: number, rows: ReadonlySet<number>): ReadonlySet<string> {
  const keys = new Set<string>();
  const data = childNamed(xml, rootElement(xml), "sheetData");
  for (const element of data === undefined ? [] : rowElements(xml, data)) {
    if (!rows.has(element.row)) continue;
    for (const { column, formula } of cellElements(xml, element)) {
      if (formula !== undefined) keys.add(placeKey({ sheet, row: element.row, column }));
    }
  }
  return keys;
}

function lastOfEachCell(edits: readonly CellEdit[]): Iterable<CellEdit> {
  return new Map(edits.map((edit) => [placeKey(edit.place), edit])).values();
}

function sheetAt(sheets: readonly WorksheetPart[], index: number): WorksheetPart {
  const sheet = sheets[index];
  if (sheet === undefined) throw feuilleIntrouvable();
  return sheet;
}

async function sheetXmlOf(
  entries: readonly ZipEntry[],
  partName: string,
  inflater: Inflater,
): Promise<string> {
  const xml = await readLargePart(entries, partName, inflater);
  if (xml === null) throw classeurTronque();
  return xml;
}

/** Without the list of formulas, which Excel makes again: one that names a cell without formula is a damage to Excel. */
async function withoutCalcChain(from: {
  readonly entries: readonly ZipEntry[];
  readonly workbook: WorkbookPart;
  readonly parts: Map<string, string>;
  readonly deflater: Deflater;
}): Promise<readonly ZipEntry[]> {
  const { entries, workbook, parts, deflater } = from;
  const name = relatedPart(workbook.relationshipsXml, workbook.name, "/calcChain");
  const contentTypes = await readPart(entries, CONTENT_TYPES_PART, deflater);
  if (name === null || contentTypes === null) return entries;
  const isChain = (part: string | undefined): boolean => partKey(part ?? "") === partKey(name);
  parts.set(
    CONTENT_TYPES_PART,
    withoutChildren(contentTypes, ({ attributes }) => isChain(attributes.get("PartName"))),
  );
  parts.set(
    workbook.relationshipsName,
    withoutChildren(
      workbook.relationshipsXml,
      ({ attributes }) => attributes.get("Type")?.endsWith("/calcChain") === true,
    ),
  );
  const chain = findEntry(entries, name);
  return entries.filter((entry) => entry !== chain);
}
