import { ownsTitle } from "../../../domain/miseAJour/chartsUpdate";
import type { ChartsUpdate, UpdatedChart } from "../../../domain/miseAJour/sheetUpdate";
import { addCharts, showData } from "./charts";

/** The charts of a sheet; those to draw anew or to take away by name, null objects where the person did. */
export interface KnownCharts {
  readonly all: Excel.ChartCollection;
  readonly byName: ReadonlyMap<string, Excel.Chart>;
}

/** Asks for the charts of an update, with the next request. */
export function loadCharts(
  sheet: Excel.Worksheet,
  { updated, removed }: ChartsUpdate,
): KnownCharts {
  const all = sheet.charts;
  all.load("items/id");
  const byName = new Map<string, Excel.Chart>();
  for (const name of [...updated.map((one) => one.name), ...removed]) {
    const chart = all.getItemOrNullObject(name);
    chart.load("id");
    chart.title.load("text");
    chart.series.load("count");
    byName.set(name, chart);
  }
  return { all, byName };
}

/**
 * Their place, their size and their looks stay as the person left them; no request. `before`: the
 * charts before an update that failed on its way; what it drew is taken away and drawn again.
 */
export function updateCharts(
  sheet: Excel.Worksheet,
  { added, updated, removed }: ChartsUpdate,
  { known, before }: { readonly known: KnownCharts; readonly before: KnownCharts },
): void {
  const ids = new Set(before.all.items.map(({ id }) => id));
  for (const chart of known.all.items) if (!ids.has(chart.id)) chart.delete();
  const find = (name: string): Excel.Chart | null => {
    const chart = present(known, name);
    return chart !== null && ids.has(chart.id) ? chart : null;
  };
  for (const name of removed) find(name)?.delete();
  for (const source of updated) {
    if (present(before, source.name) !== null) updateChart(sheet, find(source.name), source);
  }
  addCharts(sheet, added);
}

function present({ byName }: KnownCharts, name: string): Excel.Chart | null {
  const chart = byName.get(name);
  return chart?.isNullObject === false ? chart : null;
}

/** Drawn again when it was taken away on the way, its series are not those that were written, or its room is elsewhere. */
function updateChart(
  sheet: Excel.Worksheet,
  chart: Excel.Chart | null,
  source: UpdatedChart,
): void {
  if (chart === null || source.isElsewhere || chart.series.count !== source.series.length) {
    chart?.delete();
    addCharts(sheet, [source]);
    return;
  }
  showData(sheet, chart, source);
  if (ownsTitle(source, chart.title.text)) chart.title.text = source.title;
}
