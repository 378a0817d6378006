import { HostObject } from "../protocol/hostObject";
import type { AreaStyle } from "./areaStyle";
import { readColor, readFlag, readNumber, readText } from "./arguments";

export class RangeFont extends HostObject {
  readonly className = "RangeFont";
  readonly #style: AreaStyle;

  constructor(style: AreaStyle) {
    super();
    this.#style = style;
  }

  get name(): string | null {
    return this.#style.read("fontName");
  }

  set name(input: unknown) {
    this.#style.change({ fontName: readText(input) });
  }

  get size(): number | null {
    return this.#style.read("fontSize");
  }

  set size(input: unknown) {
    this.#style.change({ fontSize: readNumber(input) });
  }

  get color(): string | null {
    return this.#style.read("fontColor");
  }

  set color(input: unknown) {
    this.#style.change({ fontColor: readColor(input) });
  }

  get bold(): boolean | null {
    return this.#style.read("bold");
  }

  set bold(input: unknown) {
    this.#style.change({ bold: readFlag(input) });
  }

  get italic(): boolean | null {
    return this.#style.read("italic");
  }

  set italic(input: unknown) {
    this.#style.change({ italic: readFlag(input) });
  }

  get underline(): string | null {
    return this.#style.read("underline");
  }

  set underline(input: unknown) {
    this.#style.change({ underline: readText(input) });
  }

  get strikethrough(): boolean | null {
    return this.#style.read("strikethrough");
  }

  set strikethrough(input: unknown) {
    this.#style.change({ strikethrough: readFlag(input) });
  }
}
