import type { SheetUpdate, UpdatedChart } from "../../../domain/miseAJour/sheetUpdate";
import { chartXml } from "../write/charts/chartXml";
import { relatedPart, readRelationships } from "../write/package/relationships";
import { relationshipsPartOf, resolveTarget } from "../write/package/partNames";
import { withAttribute } from "../write/xml/attributes";
import { applyEdits } from "../write/xml/editXml";
import { childElements, rootElement, type XmlElement } from "../write/xml/xmlElement";
import { addCharts } from "./addCharts";
import type { SheetPart } from "./findSheetParts";
import type { PackageDraft } from "./packageDraft";
import { removePart, withoutChildren } from "./removePart";
import { updateChartXml } from "./updateChartXml";

/** The charts of a sheet: those that are no more go, the others show their new figures, new ones come. */
export async function updateCharts(
  draft: PackageDraft,
  sheet: SheetPart,
  { charts }: SheetUpdate,
): Promise<void> {
  const drawing = await drawingOf(draft, sheet.part);
  if (drawing !== null) {
    for (const name of charts.removed) await removeChart(draft, drawing, name);
    for (const chart of charts.updated) {
      if (chart.isElsewhere) await replaceChart(draft, { drawing, chart, sheet });
      else await redraw(draft, { drawing, chart, sheet });
    }
  }
  if (charts.added.length > 0) await addCharts(draft, { sheet, drawing, charts: charts.added });
}

async function drawingOf(draft: PackageDraft, part: string): Promise<string | null> {
  const relationships = await draft.read(relationshipsPartOf(part));
  return relationships === null ? null : relatedPart(relationships, part, "/drawing");
}

/** Where a chart of a drawing stands, and its part. */
interface FoundChart {
  readonly anchor: XmlElement;
  readonly relationshipId: string;
  readonly part: string;
}

async function findChart(
  draft: PackageDraft,
  drawing: string,
  name: string,
): Promise<FoundChart | null> {
  const xml = (await draft.read(drawing)) ?? "";
  const relationships = await draft.read(relationshipsPartOf(drawing));
  const anchor = childElements(xml, rootElement(xml)).find(({ start, end }) =>
    new RegExp(`<\\w+:cNvPr\\s[^>]*\\bname="${name}"`).test(xml.slice(start, end)),
  );
  if (anchor === undefined || relationships === null) return null;
  const frame = xml.slice(anchor.start, anchor.end);
  const id = /<c:chart\b[^>]*?\br:id="([^"]+)"/.exec(frame)?.[1];
  const found = readRelationships(relationships).find((one) => one.id === id);
  if (id === undefined || found === undefined) return null;
  return { anchor, relationshipId: id, part: resolveTarget(drawing, found.target) };
}

interface ChartOfSheet {
  readonly drawing: string;
  readonly chart: UpdatedChart;
  readonly sheet: SheetPart;
}

async function redraw(draft: PackageDraft, { drawing, chart, sheet }: ChartOfSheet): Promise<void> {
  const found = await findChart(draft, drawing, chart.name);
  if (found === null) return;
  const { family } = draft.workbook;
  await draft.edit(
    found.part,
    (xml) => updateChartXml(xml, chart, sheet.name) ?? chartXml(chart, sheet.name, family),
  );
  const { start, end } = found.anchor;
  await draft.edit(drawing, (xml) => {
    const anchor = xml
      .slice(start, end)
      .replace(SHAPE, (tag) => withAttribute(tag, "descr", chart.altText));
    return applyEdits(xml, [{ start, end, xml: anchor }]);
  });
}

/** Draws a chart anew in its room, unless the person took it away. */
async function replaceChart(
  draft: PackageDraft,
  { drawing, chart, sheet }: ChartOfSheet,
): Promise<void> {
  if ((await findChart(draft, drawing, chart.name)) === null) return;
  await removeChart(draft, drawing, chart.name);
  await addCharts(draft, { sheet, drawing, charts: [chart] });
}

/** What names a shape and says what it shows. */
const SHAPE = /<\w+:cNvPr\s[^>]*>/;

/** An empty drawing is allowed, and stays. */
async function removeChart(draft: PackageDraft, drawing: string, name: string): Promise<void> {
  const found = await findChart(draft, drawing, name);
  if (found === null) return;
  const { start, end } = found.anchor;
  await draft.edit(drawing, (xml) => applyEdits(xml, [{ start, end, xml: "" }]));
  await draft.edit(relationshipsPartOf(drawing), (xml) =>
    withoutChildren(xml, ({ attributes }) => attributes.get("Id") === found.relationshipId),
  );
  await removePart(draft, found.part);
}
