import { ownsTitle } from "../../../domain/miseAJour/chartsUpdate";
import type { ChartsUpdate, UpdatedChart } from "../../../domain/miseAJour/sheetUpdate";
import { addCharts, showData } from "./charts";

/** The charts to draw anew or to take away, by name; null objects where the person did. */
export type KnownCharts = ReadonlyMap<string, Excel.Chart>;

/** Asks for the charts of an update, with the next request. */
export function loadCharts(
  sheet: Excel.Worksheet,
  { updated, removed }: ChartsUpdate,
): KnownCharts {
  const known = new Map<string, Excel.Chart>();
  for (const name of [...updated.map((one) => one.name), ...removed]) {
    const chart = sheet.charts.getItemOrNullObject(name);
    chart.load("name");
    chart.title.load("text");
    chart.series.load("count");
    known.set(name, chart);
  }
  return known;
}

/** Their place, their size and their looks stay as the person left them; no request. */
export function updateCharts(
  sheet: Excel.Worksheet,
  known: KnownCharts,
  { added, updated, removed }: ChartsUpdate,
): void {
  for (const name of removed) {
    const chart = known.get(name);
    if (chart?.isNullObject === false) chart.delete();
  }
  for (const source of updated) {
    const chart = known.get(source.name);
    if (chart?.isNullObject === false) updateChart(sheet, chart, source);
  }
  addCharts(sheet, added);
}

/** Drawn again when its series are not those that were written, or its room is elsewhere. */
function updateChart(sheet: Excel.Worksheet, chart: Excel.Chart, source: UpdatedChart): void {
  if (source.isElsewhere || chart.series.count !== source.series.length) {
    chart.delete();
    addCharts(sheet, [source]);
    return;
  }
  showData(sheet, chart, source);
  if (ownsTitle(source, chart.title.text)) chart.title.text = source.title;
}
