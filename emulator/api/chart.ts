import { boundingArea } from "../model/area";
import type { Chart } from "../model/sheetParts";
import { HostObject } from "../protocol/hostObject";
import { isOmitted, readFlag, readNumber, readText } from "./arguments";
import { ChartAxes, ChartLegend } from "./chartParts";
import { ChartSeriesCollection } from "./chartSeries";
import type { Host } from "./host";
import { rangeArgument } from "./rangeArgument";

/** A chart as the add-in makes one: source, type, name, title, place. */
export class ChartObject extends HostObject {
  readonly className = "Chart";
  readonly #host: Host;
  readonly #chart: Chart;

  constructor(host: Host, chart: Chart) {
    super();
    this.#host = host;
    this.#chart = chart;
  }

  override itemId(): string {
    return this.#chart.id;
  }

  get id(): string {
    return this.#chart.id;
  }

  get name(): string {
    return this.#chart.name;
  }

  set name(input: unknown) {
    this.#chart.name = readText(input);
  }

  get chartType(): string {
    return this.#chart.chartType;
  }

  set chartType(input: unknown) {
    this.#chart.chartType = readText(input);
  }

  get title(): ChartTitle {
    return new ChartTitle(this.#chart);
  }

  get top(): number {
    return this.#chart.position.top;
  }

  set top(input: unknown) {
    this.#chart.position.top = readNumber(input);
  }

  get left(): number {
    return this.#chart.position.left;
  }

  set left(input: unknown) {
    this.#chart.position.left = readNumber(input);
  }

  get width(): number {
    return this.#chart.position.width;
  }

  set width(input: unknown) {
    this.#chart.position.width = readNumber(input);
  }

  get height(): number {
    return this.#chart.position.height;
  }

  set height(input: unknown) {
    this.#chart.position.height = readNumber(input);
  }

  get legend(): ChartLegend {
    return new ChartLegend(this.#chart);
  }

  get axes(): ChartAxes {
    return new ChartAxes(this.#chart);
  }

  get series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.#host, this.#chart);
  }

  /** Over these cells, whatever their size becomes (documentation: Chart.setPosition). */
  setPosition(startCell: unknown, endCell: unknown): void {
    const { sheet } = this.#chart;
    const start = rangeArgument(this.#host, startCell, sheet).area;
    const end = isOmitted(endCell) ? start : rangeArgument(this.#host, endCell, sheet).area;
    this.#chart.anchor = boundingArea(start, end);
  }

  setData(source: unknown, seriesBy: unknown): void {
    this.#chart.source = rangeArgument(this.#host, source, this.#chart.sheet).area;
    if (!isOmitted(seriesBy)) this.#chart.seriesBy = readText(seriesBy);
  }

  delete(): void {
    const { sheet } = this.#chart;
    sheet.charts = sheet.charts.filter((chart) => chart !== this.#chart);
  }
}

class ChartTitle extends HostObject {
  readonly className = "ChartTitle";
  readonly #chart: Chart;

  constructor(chart: Chart) {
    super();
    this.#chart = chart;
  }

  get text(): string {
    return this.#chart.title;
  }

  set text(input: unknown) {
    this.#chart.title = readText(input);
  }

  get visible(): boolean {
    return this.#chart.titleVisible;
  }

  set visible(input: unknown) {
    this.#chart.titleVisible = readFlag(input);
  }
}
