import type { Sheet } from "../model/sheet";
import type { Chart, ChartAxis } from "../model/sheetParts";
import { HostCollection } from "../protocol/hostCollection";
import { isOmitted, readText } from "./arguments";
import { ChartObject } from "./chart";
import { checkAllowed } from "./guards";
import type { Host } from "./host";
import { rangeArgument } from "./rangeArgument";

export class ChartCollection extends HostCollection<ChartObject> {
  readonly className = "ChartCollection";
  readonly items: () => readonly ChartObject[];
  override readonly keysOf = (item: ChartObject) => [item.id, item.name];
  readonly #host: Host;
  readonly #sheet: Sheet;

  constructor(host: Host, sheet: Sheet) {
    super();
    this.#host = host;
    this.#sheet = sheet;
    this.items = () => sheet.charts.map((chart) => new ChartObject(host, chart));
  }

  /** French Excel calls it « Graphique 1 » (assumed). */
  add(type: unknown, source: unknown, seriesBy: unknown): ChartObject {
    checkAllowed(this.#sheet, "allowEditObjects");
    const id = this.#host.workbook.nextId();
    const chart: Chart = {
      id,
      sheet: this.#sheet,
      name: `Graphique ${id}`,
      chartType: readText(type),
      source: rangeArgument(this.#host, source, this.#sheet).area,
      seriesBy: isOmitted(seriesBy) ? "Auto" : readText(seriesBy),
      title: "",
      titleVisible: true,
      position: { top: 0, left: 0, width: 360, height: 216 },
      anchor: undefined,
      series: [],
      legend: { visible: true, position: "Right" },
      axes: { category: newAxis(), value: newAxis() },
    };
    this.#sheet.charts.push(chart);
    const object = new ChartObject(this.#host, chart);
    for (let column = 0; column < chart.source.columnCount; column++) {
      const place = { ...chart.source, column: chart.source.column + column, columnCount: 1 };
      object.series.add("");
      const one = chart.series[column];
      if (one) one.values = place;
    }
    return object;
  }
}

function newAxis(): ChartAxis {
  return { visible: true, reversePlotOrder: false, minimum: undefined };
}
