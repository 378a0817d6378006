import type { Chart, ChartAxis } from "../model/sheetParts";
import { HostObject } from "../protocol/hostObject";
import { readFlag, readNumber, readText } from "./arguments";

export class ChartLegend extends HostObject {
  readonly className = "ChartLegend";
  readonly #legend: Chart["legend"];

  constructor(chart: Chart) {
    super();
    this.#legend = chart.legend;
  }

  get visible(): boolean {
    return this.#legend.visible;
  }

  set visible(input: unknown) {
    this.#legend.visible = readFlag(input);
  }

  get position(): string {
    return this.#legend.position;
  }

  set position(input: unknown) {
    this.#legend.position = readText(input);
  }
}

export class ChartAxes extends HostObject {
  readonly className = "ChartAxes";
  readonly #axes: Chart["axes"];

  constructor(chart: Chart) {
    super();
    this.#axes = chart.axes;
  }

  get categoryAxis(): ChartAxisObject {
    return new ChartAxisObject(this.#axes.category);
  }

  get valueAxis(): ChartAxisObject {
    return new ChartAxisObject(this.#axes.value);
  }
}

class ChartAxisObject extends HostObject {
  readonly className = "ChartAxis";
  readonly #axis: ChartAxis;

  constructor(axis: ChartAxis) {
    super();
    this.#axis = axis;
  }

  get visible(): boolean {
    return this.#axis.visible;
  }

  set visible(input: unknown) {
    this.#axis.visible = readFlag(input);
  }

  get reversePlotOrder(): boolean {
    return this.#axis.reversePlotOrder;
  }

  set reversePlotOrder(input: unknown) {
    this.#axis.reversePlotOrder = readFlag(input);
  }

  get minimum(): number | null {
    return this.#axis.minimum ?? null;
  }

  set minimum(input: unknown) {
    this.#axis.minimum = readNumber(input);
  }
}
