import type { ChartToWrite } from "../../../../domain/sheetToWrite";
import { escapeAttribute } from "../xml/escapeXml";
import type { NamespaceFamily } from "../namespaces";

/** A chart and the relationship that leads from the drawing to its part. */
export interface PlacedChart {
  readonly chart: ChartToWrite;
  readonly relationshipId: string;
}

/** Identifiers of what a drawing holds; the first is that of the drawing. */
const FIRST_ID = 2;

/** A drawing part that holds charts, each over its cells (ECMA-376 part 1, §20.5). */
export function drawingXml(charts: readonly PlacedChart[], family: NamespaceFamily): string {
  const anchors = charts.map((one, index) => anchorXml(one, index + FIRST_ID, family));
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
    `<xdr:wsDr xmlns:xdr="${family.drawing}/spreadsheetDrawing" xmlns:a="${family.drawing}/main">${anchors.join("")}</xdr:wsDr>`
  );
}

export function anchorXml(
  { chart, relationshipId }: PlacedChart,
  id: number,
  { relationships, drawing }: NamespaceFamily,
): string {
  const { top, left, bottom, right } = chart.anchor;
  const name = escapeAttribute(chart.name);
  const words = escapeAttribute(chart.altText);
  return (
    `<xdr:twoCellAnchor editAs="oneCell">${cornerXml("from", top, left)}${cornerXml("to", bottom + 1, right + 1)}` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${String(id)}" name="${name}" descr="${words}"/>` +
    `<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>` +
    `<a:graphic><a:graphicData uri="${drawing}/chart"><c:chart xmlns:c="${drawing}/chart" xmlns:r="${relationships}" r:id="${relationshipId}"/>` +
    `</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  );
}

function cornerXml(corner: "from" | "to", row: number, column: number): string {
  return `<xdr:${corner}><xdr:col>${String(column)}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${String(row)}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${corner}>`;
}
