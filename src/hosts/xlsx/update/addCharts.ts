import type { ChartToWrite } from "../../../domain/sheetToWrite";
import { CHART_TYPE, DRAWING_TYPE } from "../write/charts/chartParts";
import { chartXml } from "../write/charts/chartXml";
import { anchorXml, drawingXml } from "../write/charts/drawingXml";
import { addContentTypes, CONTENT_TYPES_PART, typedParts } from "../write/package/contentTypes";
import { freePartNames } from "../write/package/freePartNames";
import { folderOf, relationshipsPartOf } from "../write/package/partNames";
import { addRelationships, freeIds, relationshipsXml } from "../write/package/relationships";
import { appendEdit, applyEdits } from "../write/xml/editXml";
import { rootElement } from "../write/xml/xmlElement";
import type { SheetPart } from "./findSheetParts";
import { insertInSheet } from "./insertInSheet";
import type { PackageDraft } from "./packageDraft";

interface ChartsToAdd {
  readonly sheet: SheetPart;
  /** Null: the sheet has none yet. */
  readonly drawing: string | null;
  readonly charts: readonly ChartToWrite[];
}

/** Draws charts on a sheet that is there, beside what the person may have drawn. */
export async function addCharts(draft: PackageDraft, target: ChartsToAdd): Promise<void> {
  const drawing = target.drawing ?? (await addDrawing(draft, target.sheet));
  const { family } = draft.workbook;
  for (const chart of target.charts) {
    const part = await freePart(draft, "charts/chart");
    draft.write(part, chartXml(chart, target.sheet.name, family));
    await addType(draft, part, CHART_TYPE);
    const relationshipId = await relate(draft, drawing, { type: "chart", target: part });
    await draft.edit(drawing, (xml) => {
      const anchor = anchorXml({ chart, relationshipId }, freeDrawingId(xml), family);
      return applyEdits(xml, [appendEdit(xml, rootElement(xml), anchor)]);
    });
  }
}

async function addDrawing(draft: PackageDraft, { part }: SheetPart): Promise<string> {
  const { family } = draft.workbook;
  const drawing = await freePart(draft, "drawings/drawing");
  draft.write(drawing, drawingXml([], family));
  await addType(draft, drawing, DRAWING_TYPE);
  const id = await relate(draft, part, { type: "drawing", target: drawing });
  await draft.edit(part, (xml) => {
    const { prefix } = rootElement(xml);
    const child = `<${prefix}drawing xmlns:r="${family.relationships}" r:id="${id}"/>`;
    return insertInSheet(xml, "drawing", child);
  });
  return drawing;
}

async function freePart(draft: PackageDraft, start: string): Promise<string> {
  const types = (await draft.read(CONTENT_TYPES_PART)) ?? "";
  const names = draft.names().map((name) => ({ name }));
  const nameOf = (n: number) => `${folderOf(draft.workbook.name)}${start}${String(n)}.xml`;
  const [free = ""] = freePartNames(nameOf, 1, names, typedParts(types));
  return free;
}

async function addType(draft: PackageDraft, part: string, type: string): Promise<void> {
  await draft.edit(CONTENT_TYPES_PART, (xml) => addContentTypes(xml, new Map([[part, type]])));
}

async function relate(
  draft: PackageDraft,
  source: string,
  { type, target }: { readonly type: string; readonly target: string },
): Promise<string> {
  const name = relationshipsPartOf(source);
  const xml = (await draft.read(name)) ?? relationshipsXml([]);
  const [id = ""] = freeIds(xml, 1);
  const full = `${draft.workbook.family.relationships}/${type}`;
  draft.write(name, addRelationships(xml, [{ id, type: full, target: `/${target}` }]));
  return id;
}

/** After the greatest identifier of the drawing. */
function freeDrawingId(xml: string): number {
  const ids = [...xml.matchAll(/<\w+:cNvPr\s[^>]*?\bid="(\d+)"/g)].map(([, id]) => Number(id));
  return Math.max(1, ...ids) + 1;
}
