import { invalidArgument } from "../model/excelError";
import type { Sheet } from "../model/sheet";
import type { ConditionalFormat } from "../model/sheetParts";
import { HostObject } from "../protocol/hostObject";
import { readColor, readFlag, readText } from "./arguments";
import { DataBarConditionalFormat } from "./dataBar";
import type { Host } from "./host";
import type { Range } from "./range";

export class ConditionalFormatObject extends HostObject {
  readonly className = "ConditionalFormat";
  readonly #host: Host;
  readonly #sheet: Sheet;
  readonly #item: ConditionalFormat;

  constructor(host: Host, sheet: Sheet, item: ConditionalFormat) {
    super();
    this.#host = host;
    this.#sheet = sheet;
    this.#item = item;
  }

  override itemId(): string {
    return this.#item.id;
  }

  get id(): string {
    return this.#item.id;
  }

  get type(): string {
    return this.#item.type;
  }

  get priority(): number {
    return this.#sheet.conditionalFormats.indexOf(this.#item);
  }

  get stopIfTrue(): boolean {
    return this.#item.stopIfTrue;
  }

  set stopIfTrue(input: unknown) {
    this.#item.stopIfTrue = readFlag(input);
  }

  get custom(): CustomConditionalFormat {
    if (this.type !== "Custom") throw invalidArgument();
    return new CustomConditionalFormat(this.#item);
  }

  /** Null for a rule of another type (documentation). */
  get customOrNullObject(): CustomConditionalFormat | null {
    return this.type === "Custom" ? this.custom : null;
  }

  get dataBar(): DataBarConditionalFormat {
    if (this.type !== "DataBar") throw invalidArgument();
    return new DataBarConditionalFormat(this.#item.dataBar);
  }

  get dataBarOrNullObject(): DataBarConditionalFormat | null {
    return this.type === "DataBar" ? this.dataBar : null;
  }

  /** A rule on several ranges has none to give (documentation: getRange). */
  getRange(): Range {
    const [area, ...others] = this.#item.areas;
    if (area === undefined || others.length > 0) throw invalidArgument();
    return this.#host.range(this.#sheet, area);
  }

  delete(): void {
    const others = this.#sheet.conditionalFormats.filter((item) => item !== this.#item);
    this.#sheet.conditionalFormats = others;
  }
}

/** A part of a conditional format: all write into the same rule. */
abstract class RulePart extends HostObject {
  readonly item: ConditionalFormat;

  constructor(item: ConditionalFormat) {
    super();
    this.item = item;
  }
}

class CustomConditionalFormat extends RulePart {
  readonly className = "CustomConditionalFormat";

  get rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.item);
  }

  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.item);
  }
}

class ConditionalFormatRule extends RulePart {
  readonly className = "ConditionalFormatRule";

  get formula(): string {
    return this.item.formula;
  }

  set formula(input: unknown) {
    this.item.formula = readText(input);
  }
}

class ConditionalRangeFormat extends RulePart {
  readonly className = "ConditionalRangeFormat";

  get fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.item);
  }

  get font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.item);
  }
}

class ConditionalRangeFill extends RulePart {
  readonly className = "ConditionalRangeFill";

  get color(): string | null {
    return this.item.style.fill ?? null;
  }

  set color(input: unknown) {
    this.item.style = { ...this.item.style, fill: readColor(input) };
  }
}

class ConditionalRangeFont extends RulePart {
  readonly className = "ConditionalRangeFont";

  get color(): string | null {
    return this.item.style.fontColor ?? null;
  }

  set color(input: unknown) {
    this.item.style = { ...this.item.style, fontColor: readColor(input) };
  }

  get bold(): boolean | null {
    return this.item.style.bold ?? null;
  }

  set bold(input: unknown) {
    this.item.style = { ...this.item.style, bold: readFlag(input) };
  }

  get italic(): boolean | null {
    return this.item.style.italic ?? null;
  }

  set italic(input: unknown) {
    this.item.style = { ...this.item.style, italic: readFlag(input) };
  }
}
