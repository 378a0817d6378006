import { parseAddress } from "../model/address";
import { invalidArgument } from "../model/excelError";
import type { NamedItem, NamedItems } from "../model/namedItems";
import type { Sheet } from "../model/sheet";
import { HostObject } from "../protocol/hostObject";
import { readFlag, readText } from "./arguments";
import { findRange } from "./findRange";
import type { Host } from "./host";
import type { Range } from "./range";
import type { Worksheet } from "./worksheet";

interface NamedItemPlace {
  readonly names: NamedItems;
  readonly item: NamedItem;
  readonly sheet: Sheet | undefined;
}

export class NamedItemObject extends HostObject {
  readonly className = "NamedItem";
  readonly #host: Host;
  readonly #names: NamedItems;
  readonly #item: NamedItem;
  readonly #sheet: Sheet | undefined;

  constructor(host: Host, { names, item, sheet }: NamedItemPlace) {
    super();
    this.#host = host;
    this.#names = names;
    this.#item = item;
    this.#sheet = sheet;
  }

  override itemId(): string {
    return this.#item.name;
  }

  get name(): string {
    return this.#item.name;
  }

  get formula(): string {
    return this.#item.formula;
  }

  set formula(input: unknown) {
    this.#item.formula = readText(input);
    this.#host.workbook.notify({ kind: "names" });
  }

  /** The formula without "=" (documentation: the address for a range). */
  get value(): string {
    return this.#item.formula.slice(1);
  }

  get type(): "Range" | "String" | "Double" | "Error" {
    if (this.#item.formula.includes("#REF!")) return "Error";
    if (this.getRangeOrNullObject()) return "Range";
    return Number.isNaN(Number(this.value)) ? "String" : "Double";
  }

  get scope(): "Workbook" | "Worksheet" {
    return this.#sheet ? "Worksheet" : "Workbook";
  }

  get comment(): string {
    return this.#item.comment;
  }

  set comment(input: unknown) {
    this.#item.comment = readText(input);
  }

  get visible(): boolean {
    return this.#item.visible;
  }

  set visible(input: unknown) {
    this.#item.visible = readFlag(input);
  }

  get worksheetOrNullObject(): Worksheet | null {
    return this.#sheet ? this.#host.worksheet(this.#sheet) : null;
  }

  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (!range) throw invalidArgument();
    return range;
  }

  getRangeOrNullObject(): Range | null {
    try {
      const { sheetName } = parseAddress(this.value);
      const known = sheetName === undefined || this.#host.workbook.findSheet(sheetName);
      const home = this.#sheet ?? this.#host.workbook.activeSheet;
      return known ? findRange(this.#host, this.value, home) : null;
    } catch {
      return null;
    }
  }

  delete(): void {
    this.#names.remove(this.#item.name);
    this.#host.workbook.notify({ kind: "names" });
  }
}
