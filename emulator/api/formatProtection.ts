import { HostObject } from "../protocol/hostObject";
import type { AreaStyle } from "./areaStyle";
import { readFlag } from "./arguments";

export class FormatProtection extends HostObject {
  readonly className = "FormatProtection";
  readonly #style: AreaStyle;

  constructor(style: AreaStyle) {
    super();
    this.#style = style;
  }

  get locked(): boolean | null {
    return this.#style.read("locked");
  }

  set locked(input: unknown) {
    this.#style.change({ locked: readFlag(input) });
  }
}
