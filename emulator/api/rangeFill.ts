import { HostObject } from "../protocol/hostObject";
import type { AreaStyle } from "./areaStyle";
import { readColor } from "./arguments";

export class RangeFill extends HostObject {
  readonly className = "RangeFill";
  readonly #style: AreaStyle;

  constructor(style: AreaStyle) {
    super();
    this.#style = style;
  }

  get color(): string | null {
    return this.#style.read("fill");
  }

  set color(input: unknown) {
    this.#style.change({ fill: readColor(input) });
  }

  clear(): void {
    this.#style.change({ fill: "#FFFFFF" });
  }
}
