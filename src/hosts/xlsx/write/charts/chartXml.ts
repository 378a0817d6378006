import { columnLetters } from "../../../../domain/sheet";
import type { ChartData, ChartSeries, ChartToWrite } from "../../../../domain/sheetToWrite";
import { quoteSheetName } from "../../../sheets/quoteSheetName";
import { CHART_COLORS, FONT_NAME } from "../../../sheets/looks";
import type { NamespaceFamily } from "../namespaces";
import { escapeText } from "../xml/escapeXml";

const CATEGORY_AXIS = "100000001";
const VALUE_AXIS = "100000002";
const MONTHS = "mmm yyyy";
/** Hundredths of points. */
const TEXT_SIZE = 800;
const HOLLOW = "FFFFFF";
const TITLE_SIZE = 1000;

/** A chart part (ECMA-376 part 1, §21.2): its figures are written beside the places they come from. */
export function chartXml(
  chart: ChartToWrite,
  sheetName: string,
  { drawing }: Pick<NamespaceFamily, "drawing">,
): string {
  const { title, series } = chart;
  const legend = series.length < 2 ? "" : LEGEND;
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
    `<c:chartSpace xmlns:c="${drawing}/chart" xmlns:a="${drawing}/main"><c:roundedCorners val="0"/><c:chart>` +
    `${titleXml(title)}<c:autoTitleDeleted val="0"/>` +
    `<c:plotArea><c:layout/>${plotsXml(chart, sheetName)}${axesXml(chart)}</c:plotArea>` +
    `${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>` +
    `${textXml(TEXT_SIZE)}</c:chartSpace>`
  );
}

const LEGEND = `<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>`;

const FONT = `<a:latin typeface="${FONT_NAME}"/>`;

function titleXml(title: string): string {
  const look = `sz="${String(TITLE_SIZE)}" b="1"`;
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr ${look}>${FONT}</a:defRPr></a:pPr>` +
    `<a:r><a:rPr lang="fr-FR" ${look}>${FONT}</a:rPr><a:t>${escapeText(title)}</a:t></a:r></a:p>` +
    `</c:rich></c:tx><c:overlay val="0"/></c:title>`
  );
}

function textXml(size: number): string {
  return `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${String(size)}">${FONT}</a:defRPr></a:pPr><a:endParaRPr lang="fr-FR"/></a:p></c:txPr>`;
}

function plotsXml({ kind, categories, series }: ChartToWrite, sheetName: string): string {
  const xml = (one: ChartSeries, index: number) =>
    seriesXml(one, { index, categories, sheetName, isBar: kind === "bars" });
  const all = series.map((one, index) => ({ look: one.look, xml: xml(one, index) }));
  const drawn = (isColumn: boolean) =>
    all.flatMap((one) => (isColumnLook(one.look) === isColumn ? [one.xml] : [])).join("");
  const axes = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
  const direction = kind === "bars" ? "bar" : "col";
  const lines = drawn(false);
  return (
    `<c:barChart><c:barDir val="${direction}"/><c:grouping val="clustered"/><c:varyColors val="0"/>` +
    `${drawn(true)}<c:gapWidth val="60"/>${axes}</c:barChart>` +
    (lines === ""
      ? ""
      : `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${lines}<c:marker val="1"/>${axes}</c:lineChart>`)
  );
}

interface SeriesPlace {
  readonly index: number;
  readonly categories: ChartData;
  readonly sheetName: string;
  readonly isBar: boolean;
}

/** Told apart by their shape, and by a dark and a pale tone: printed in black they still are. */
function seriesXml(series: ChartSeries, { index, categories, sheetName, isBar }: SeriesPlace) {
  const rank = `<c:idx val="${String(index)}"/><c:order val="${String(index)}"/>`;
  const name = `<c:tx><c:v>${escapeText(series.title)}</c:v></c:tx>`;
  const data = categoriesXml(categories, sheetName) + valuesXml(series, sheetName);
  if (!isColumnLook(series.look)) {
    const look = series.look === "line" ? LINE : DASHES;
    return `<c:ser>${rank}${name}${look}${data}<c:smooth val="0"/></c:ser>`;
  }
  return `<c:ser>${rank}${name}${columnXml(series.look)}<c:invertIfNegative val="0"/>${isBar ? LABELS : ""}${data}</c:ser>`;
}

const fillXml = (color: string): string => `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
const lineXml = (color: string, width: number, dash = ""): string =>
  `<a:ln w="${String(width)}">${fillXml(color)}${dash}</a:ln>`;
const isColumnLook = (look: ChartSeries["look"]): boolean => look === "column" || look === "hollow";
const columnXml = (look: ChartSeries["look"]): string =>
  `<c:spPr>${fillXml(look === "hollow" ? HOLLOW : CHART_COLORS.column)}${lineXml(CHART_COLORS.line, 6350)}</c:spPr>`;
const LINE =
  `<c:spPr>${lineXml(CHART_COLORS.line, 22225)}</c:spPr>` +
  `<c:marker><c:symbol val="diamond"/><c:size val="5"/><c:spPr>${fillXml(CHART_COLORS.line)}</c:spPr></c:marker>`;
const DASHES =
  `<c:spPr>${lineXml(CHART_COLORS.line, 19050, '<a:prstDash val="dash"/>')}</c:spPr>` +
  `<c:marker><c:symbol val="none"/></c:marker>`;
const LABELS =
  `<c:dLbls><c:numFmt formatCode="#,##0&quot; h&quot;" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>` +
  `<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>` +
  `<c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`;

/** Words, or first days of months. */
export function categoriesXml(categories: ChartData, sheetName: string): string {
  return `<c:cat>${dataXml(categories, sheetName, MONTHS)}</c:cat>`;
}

export function valuesXml(series: ChartData, sheetName: string): string {
  return `<c:val>${dataXml(series, sheetName, "#,##0")}</c:val>`;
}

/** The place of figures or of words, and what they are now. */
function dataXml({ range, values }: ChartData, sheetName: string, code: string): string {
  const { top, left, bottom, right } = range;
  const cell = (row: number, column: number) => `$${columnLetters(column)}$${String(row + 1)}`;
  const place = `${quoteSheetName(sheetName)}!${cell(top, left)}:${cell(bottom, right)}`;
  const isWords = values.some((value) => typeof value === "string");
  const kind = isWords ? "str" : "num";
  const format = isWords ? "" : `<c:formatCode>${code}</c:formatCode>`;
  const points = values.map((value, index) =>
    value === null
      ? ""
      : `<c:pt idx="${String(index)}"><c:v>${escapeText(String(value))}</c:v></c:pt>`,
  );
  const count = `<c:ptCount val="${String(values.length)}"/>`;
  return (
    `<c:${kind}Ref><c:f>${escapeText(place)}</c:f>` +
    `<c:${kind}Cache>${format}${count}${points.join("")}</c:${kind}Cache></c:${kind}Ref>`
  );
}

function axesXml({ kind, categories }: ChartToWrite): string {
  const isBar = kind === "bars";
  const isMonths = !categories.values.some((value) => typeof value === "string");
  const format = isMonths ? `<c:numFmt formatCode="${MONTHS}" sourceLinked="0"/>` : "";
  const ticks = `<c:majorTickMark val="none"/><c:minorTickMark val="none"/>`;
  const grid = `<c:majorGridlines><c:spPr>${lineXml(CHART_COLORS.grid, 6350)}</c:spPr></c:majorGridlines>`;
  return (
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="${isBar ? "maxMin" : "minMax"}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${isBar ? "l" : "b"}"/>${format}${ticks}<c:tickLblPos val="low"/>` +
    `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>` +
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling>` +
    `<c:delete val="${isBar ? "1" : "0"}"/><c:axPos val="${isBar ? "b" : "l"}"/>${isBar ? "" : grid}` +
    `<c:numFmt formatCode="#,##0" sourceLinked="0"/>${ticks}<c:tickLblPos val="nextTo"/>` +
    `<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>`
  );
}
