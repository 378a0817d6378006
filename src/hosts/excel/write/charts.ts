import type { ChartSeries, ChartToWrite } from "../../../domain/sheetToWrite";
import { CHART_COLORS } from "../../sheets/looks";
import { rangeAt } from "./rangeAt";

/** Draws charts from cells that are written; no request. */
export function addCharts(sheet: Excel.Worksheet, charts: readonly ChartToWrite[]): void {
  for (const chart of charts) addChart(sheet, chart);
}

function addChart(sheet: Excel.Worksheet, source: ChartToWrite): void {
  const [first, ...others] = source.series;
  if (first === undefined) return;
  const type = source.kind === "bars" ? "BarClustered" : "ColumnClustered";
  const chart = sheet.charts.add(type, rangeAt(sheet, first.range), "Columns");
  chart.name = source.name;
  const { top, left, bottom, right } = source.anchor;
  chart.setPosition(sheet.getCell(top, left), sheet.getCell(bottom, right));
  chart.legend.visible = others.length > 0;
  if (others.length > 0) chart.legend.position = "Bottom";
  for (const { title } of others) chart.series.add(title);
  chart.axes.valueAxis.minimum = 0;
  if (source.kind === "bars") {
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.axes.valueAxis.visible = false;
  }
  source.series.forEach((one, index) => {
    lookLike(chart.series.getItemAt(index), one, source.kind);
  });
  chart.title.text = source.title;
  showData(sheet, chart, source);
}

/** Told apart by their shape, and by a dark and a pale tone: printed in black they still are. */
function lookLike(
  series: Excel.ChartSeries,
  { title, look }: ChartSeries,
  kind: ChartToWrite["kind"],
): void {
  series.name = title;
  series.format.line.color = `#${CHART_COLORS.line}`;
  if (look === "column") series.format.fill.setSolidColor(`#${CHART_COLORS.column}`);
  else if (look === "hollow") series.format.fill.setSolidColor("#FFFFFF");
  else series.chartType = look === "line" ? "LineMarkers" : "Line";
  if (look === "dashes") series.format.line.lineStyle = "Dash";
  if (kind === "bars") series.hasDataLabels = true;
}

/** The cells that it shows: what an update changes of a chart. No request. */
export function showData(
  sheet: Excel.Worksheet,
  chart: Excel.Chart,
  { categories, series }: ChartToWrite,
): void {
  series.forEach(({ range }, index) => {
    const one = chart.series.getItemAt(index);
    one.setValues(rangeAt(sheet, range));
    one.setXAxisValues(rangeAt(sheet, categories.range));
  });
}
