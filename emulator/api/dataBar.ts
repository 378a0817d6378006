import type { DataBar, DataBarBound } from "../model/sheetParts";
import { HostObject } from "../protocol/hostObject";
import { readColor, readFlag, readRecord } from "./arguments";

export class DataBarConditionalFormat extends HostObject {
  readonly className = "DataBarConditionalFormat";
  readonly #bar: DataBar;

  constructor(bar: DataBar) {
    super();
    this.#bar = bar;
  }

  get lowerBoundRule(): DataBarBound {
    return this.#bar.lowerBoundRule;
  }

  set lowerBoundRule(input: unknown) {
    this.#bar.lowerBoundRule = readRecord(input);
  }

  get upperBoundRule(): DataBarBound {
    return this.#bar.upperBoundRule;
  }

  set upperBoundRule(input: unknown) {
    this.#bar.upperBoundRule = readRecord(input);
  }

  get positiveFormat(): DataBarPositiveFormat {
    return new DataBarPositiveFormat(this.#bar);
  }
}

class DataBarPositiveFormat extends HostObject {
  readonly className = "ConditionalDataBarPositiveFormat";
  readonly #bar: DataBar;

  constructor(bar: DataBar) {
    super();
    this.#bar = bar;
  }

  get fillColor(): string {
    return this.#bar.fillColor;
  }

  set fillColor(input: unknown) {
    this.#bar.fillColor = readColor(input);
  }

  get gradientFill(): boolean {
    return this.#bar.gradientFill;
  }

  set gradientFill(input: unknown) {
    this.#bar.gradientFill = readFlag(input);
  }
}
