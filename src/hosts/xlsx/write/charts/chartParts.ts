import type { SheetToWrite } from "../../../../domain/sheetToWrite";
import type { ZipEntry } from "../../zip/zipEntry";
import type { NamespaceFamily } from "../namespaces";
import { freePartNames } from "../package/freePartNames";
import { relationshipsPartOf } from "../package/partNames";
import { relationshipsXml } from "../package/relationships";
import { chartXml } from "./chartXml";
import { drawingXml } from "./drawingXml";

export const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
export const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
/** Relationship of a new sheet to its drawing: it has no other. */
export const DRAWING_ID = "rId1";

interface SheetWithPart {
  readonly sheet: SheetToWrite;
  readonly partName: string;
}

/** Parts to add for the charts of new sheets, and their content types. */
export interface ChartParts {
  readonly parts: ReadonlyMap<string, string>;
  readonly types: ReadonlyMap<string, string>;
}

export interface ChartPackage {
  readonly entries: readonly ZipEntry[];
  /** Parts whose content type is told one by one. */
  readonly typed: readonly string[];
  /** "xl/" */
  readonly folder: string;
  readonly family: NamespaceFamily;
}

/** One drawing for each sheet that has charts, one part for each chart. */
export function chartParts(sheets: readonly SheetWithPart[], target: ChartPackage): ChartParts {
  const { entries, typed, folder, family } = target;
  const drawn = sheets.filter(({ sheet }) => (sheet.charts ?? []).length > 0);
  const nameOf = (kind: string) => (n: number) => `${folder}${kind}${String(n)}.xml`;
  const drawings = freePartNames(nameOf("drawings/drawing"), drawn.length, entries, typed);
  const count = drawn.reduce((sum, { sheet }) => sum + (sheet.charts ?? []).length, 0);
  const charts = [...freePartNames(nameOf("charts/chart"), count, entries, typed)];
  const parts = new Map<string, string>();
  const types = new Map<string, string>();
  drawn.forEach(({ sheet, partName }, index) => {
    const drawing = drawings[index] ?? "";
    const toDrawing = {
      id: DRAWING_ID,
      type: `${family.relationships}/drawing`,
      target: `/${drawing}`,
    };
    parts.set(relationshipsPartOf(partName), relationshipsXml([toDrawing]));
    const placed = (sheet.charts ?? []).map((chart, rank) => ({
      chart,
      relationshipId: `rId${String(rank + 1)}`,
      part: charts.shift() ?? "",
    }));
    parts.set(drawing, drawingXml(placed, family));
    types.set(drawing, DRAWING_TYPE);
    const toCharts = placed.map(({ relationshipId: id, part }) => ({
      id,
      type: `${family.relationships}/chart`,
      target: `/${part}`,
    }));
    parts.set(relationshipsPartOf(drawing), relationshipsXml(toCharts));
    for (const { chart, part } of placed) {
      parts.set(part, chartXml(chart, sheet.name, family));
      types.set(part, CHART_TYPE);
    }
  });
  return { parts, types };
}
