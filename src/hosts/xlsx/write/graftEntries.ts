import type { SheetToWrite, StyleName } from "../../../domain/sheetToWrite";
import type { Deflater } from "../deflater";
import {
  addContentTypes,
  CONTENT_TYPES_PART,
  STYLES_TYPE,
  typedParts,
  WORKSHEET_TYPE,
} from "./package/contentTypes";
import { freePartNames } from "./package/freePartNames";
import { folderOf } from "./package/partNames";
import { addRelationships, freeIds, relatedPart } from "./package/relationships";
import type { WorkbookPart } from "./package/workbookPart";
import { readWorkbookPart } from "./package/workbookPart";
import { chartParts } from "./charts/chartParts";
import { readPart, replaceParts } from "./package/xlsxPackage";
import { sheetXml } from "./sheetXml/sheetXml";
import { emptyStyles, graftStyles } from "./styles/stylesXml";
import { addSheets, sheetNames } from "./workbookXml";
import { pasUnClasseur } from "../xlsxErrors";
import type { ZipEntry } from "../zip/zipEntry";

/** Where the new parts go: each with the identifier of its relationship to the workbook. */
interface Graft {
  readonly sheets: readonly {
    readonly sheet: SheetToWrite;
    readonly partName: string;
    readonly relationshipId: string;
  }[];
  readonly stylesName: string;
  /** Null when the workbook already has its styles. */
  readonly stylesRelationshipId: string | null;
}

/** The entries of a package with sheets added last; those of untouched parts are handed on as they are. */
export async function graftEntries(
  entries: readonly ZipEntry[],
  sheets: readonly SheetToWrite[],
  deflater: Deflater,
): Promise<readonly ZipEntry[]> {
  if (sheets.length === 0) return entries;
  const contentTypes = await readPart(entries, CONTENT_TYPES_PART, deflater);
  if (contentTypes === null) throw pasUnClasseur();
  const workbook = await readWorkbookPart(entries, deflater);
  refuseRepeats([...sheetNames(workbook.xml), ...sheets.map(({ name }) => name)]);
  const graft = planGraft({ entries, contentTypes, workbook, sheets });
  const { main } = workbook.family;
  const stylesXml = await readPart(entries, graft.stylesName, deflater);
  const styles = graftStyles(stylesXml ?? emptyStyles(main), stylesOf(sheets));
  const charts = chartParts(graft.sheets, {
    entries,
    typed: typedParts(contentTypes),
    folder: folderOf(workbook.name),
    family: workbook.family,
  });
  const types = new Map([...typesOf(graft), ...charts.types]);
  const parts = new Map([
    [CONTENT_TYPES_PART, addContentTypes(contentTypes, types)],
    [workbook.name, addSheets(workbook.xml, graft.sheets)],
    [workbook.relationshipsName, relate(workbook, graft)],
    [graft.stylesName, styles.xml],
  ]);
  for (const { sheet, partName } of graft.sheets)
    parts.set(partName, sheetXml(sheet, styles.indexes, workbook.family));
  for (const [partName, xml] of charts.parts) parts.set(partName, xml);
  return replaceParts(entries, parts, deflater);
}

function planGraft(from: {
  readonly entries: readonly ZipEntry[];
  readonly contentTypes: string;
  readonly workbook: WorkbookPart;
  readonly sheets: readonly SheetToWrite[];
}): Graft {
  const { entries, workbook, sheets } = from;
  const folder = folderOf(workbook.name);
  const typed = typedParts(from.contentTypes);
  const sheetNameOf = (n: number): string => `${folder}worksheets/sheet${String(n)}.xml`;
  const stylesNameOf = (n: number): string => `${folder}styles${n === 1 ? "" : String(n)}.xml`;
  const partNames = freePartNames(sheetNameOf, sheets.length, entries, typed);
  const [freeStylesName = ""] = freePartNames(stylesNameOf, 1, entries, typed);
  const stylesName = relatedPart(workbook.relationshipsXml, workbook.name, "/styles");
  const [stylesId = "", ...sheetIds] = freeIds(workbook.relationshipsXml, sheets.length + 1);
  return {
    sheets: sheets.map((sheet, i) => ({
      sheet,
      partName: partNames[i] ?? "",
      relationshipId: sheetIds[i] ?? "",
    })),
    stylesName: stylesName ?? freeStylesName,
    stylesRelationshipId: stylesName === null ? stylesId : null,
  };
}

function typesOf(graft: Graft): ReadonlyMap<string, string> {
  const sheetTypes = graft.sheets.map(({ partName }) => [partName, WORKSHEET_TYPE] as const);
  return new Map([[graft.stylesName, STYLES_TYPE], ...sheetTypes]);
}

function relate(workbook: WorkbookPart, graft: Graft): string {
  const types = workbook.family.relationships;
  const target = (partName: string): string => partName.slice(folderOf(workbook.name).length);
  const added = graft.sheets.map(({ partName, relationshipId }) => ({
    id: relationshipId,
    type: `${types}/worksheet`,
    target: target(partName),
  }));
  const { stylesRelationshipId: id, stylesName } = graft;
  if (id !== null) added.unshift({ id, type: `${types}/styles`, target: target(stylesName) });
  return addRelationships(workbook.relationshipsXml, added);
}

function stylesOf(sheets: readonly SheetToWrite[]): ReadonlySet<StyleName> {
  const styles = new Set<StyleName>();
  for (const { cells } of sheets.flatMap(({ rows }) => rows))
    for (const { cell } of cells) styles.add(cell.style);
  return styles;
}

/** The caller chooses names that are free; Excel takes "Bilan" and "BILAN" for the same. */
function refuseRepeats(names: readonly string[]): void {
  if (new Set(names.map((name) => name.toLowerCase())).size < names.length)
    throw new Error("A sheet to write has the name of another.");
}
