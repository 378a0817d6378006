import type { Chart, ChartSeries } from "../model/sheetParts";
import { HostCollection } from "../protocol/hostCollection";
import { HostObject } from "../protocol/hostObject";
import { isOmitted, readColor, readFlag, readText } from "./arguments";
import type { Host } from "./host";
import { rangeArgument } from "./rangeArgument";

/** One series for each column of the source (assumed: seriesBy « Columns », without titles). */
export class ChartSeriesCollection extends HostCollection<ChartSeriesObject> {
  readonly className = "ChartSeriesCollection";
  readonly items: () => readonly ChartSeriesObject[];
  readonly #host: Host;
  readonly #chart: Chart;

  constructor(host: Host, chart: Chart) {
    super();
    this.#host = host;
    this.#chart = chart;
    this.items = () => chart.series.map((one) => new ChartSeriesObject(host, chart, one));
  }

  add(name: unknown): ChartSeriesObject {
    const one: ChartSeries = {
      name: isOmitted(name) ? "" : readText(name),
      chartType: this.#chart.chartType,
      values: undefined,
      categories: undefined,
      hasDataLabels: false,
      fill: "",
      line: "",
      lineStyle: "Continuous",
    };
    this.#chart.series.push(one);
    return new ChartSeriesObject(this.#host, this.#chart, one);
  }
}

class ChartSeriesObject extends HostObject {
  readonly className = "ChartSeries";
  readonly #host: Host;
  readonly #chart: Chart;
  readonly #series: ChartSeries;

  constructor(host: Host, chart: Chart, series: ChartSeries) {
    super();
    this.#host = host;
    this.#chart = chart;
    this.#series = series;
  }

  override itemId(): number {
    return this.#chart.series.indexOf(this.#series);
  }

  get name(): string {
    return this.#series.name;
  }

  set name(input: unknown) {
    this.#series.name = readText(input);
  }

  get chartType(): string {
    return this.#series.chartType;
  }

  set chartType(input: unknown) {
    this.#series.chartType = readText(input);
  }

  get hasDataLabels(): boolean {
    return this.#series.hasDataLabels;
  }

  set hasDataLabels(input: unknown) {
    this.#series.hasDataLabels = readFlag(input);
  }

  get format(): SeriesFormat {
    return new SeriesFormat(this.#series);
  }

  setValues(source: unknown): void {
    this.#series.values = rangeArgument(this.#host, source, this.#chart.sheet).area;
  }

  setXAxisValues(source: unknown): void {
    this.#series.categories = rangeArgument(this.#host, source, this.#chart.sheet).area;
  }
}

class SeriesFormat extends HostObject {
  readonly className = "ChartSeriesFormat";
  readonly #series: ChartSeries;

  constructor(series: ChartSeries) {
    super();
    this.#series = series;
  }

  get fill(): SeriesFill {
    return new SeriesFill(this.#series);
  }

  get line(): SeriesLine {
    return new SeriesLine(this.#series);
  }
}

class SeriesFill extends HostObject {
  readonly className = "ChartFill";
  readonly #series: ChartSeries;

  constructor(series: ChartSeries) {
    super();
    this.#series = series;
  }

  setSolidColor(color: unknown): void {
    this.#series.fill = readColor(color);
  }
}

class SeriesLine extends HostObject {
  readonly className = "ChartLineFormat";
  readonly #series: ChartSeries;

  constructor(series: ChartSeries) {
    super();
    this.#series = series;
  }

  get color(): string {
    return this.#series.line;
  }

  set color(input: unknown) {
    this.#series.line = readColor(input);
  }

  get lineStyle(): string {
    return this.#series.lineStyle;
  }

  set lineStyle(input: unknown) {
    this.#series.lineStyle = readText(input);
  }
}
