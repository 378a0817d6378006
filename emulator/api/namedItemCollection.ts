import { formatAddress } from "../model/address";
import type { NamedItem, NamedItems } from "../model/namedItems";
import type { Sheet } from "../model/sheet";
import { HostCollection } from "../protocol/hostCollection";
import { isOmitted, readText } from "./arguments";
import type { Host } from "./host";
import { NamedItemObject } from "./namedItem";
import { RangeGeometry } from "./rangeGeometry";

/** The names of the workbook, or of one sheet. */
export class NamedItemCollection extends HostCollection<NamedItemObject> {
  readonly className = "NamedItemCollection";
  readonly items: () => readonly NamedItemObject[];
  readonly #host: Host;
  readonly #names: NamedItems;
  readonly #sheet: Sheet | undefined;

  constructor(host: Host, names: NamedItems, sheet?: Sheet) {
    super();
    this.#host = host;
    this.#names = names;
    this.#sheet = sheet;
    this.items = () => names.list().map((item) => this.#object(item));
  }

  /** A formula without its "=" is accepted (assumed). */
  add(name: unknown, reference: unknown, comment: unknown): NamedItemObject {
    const formula =
      reference instanceof RangeGeometry
        ? formatAddress(reference.sheet.name, reference.area, true)
        : readText(reference);
    const note = isOmitted(comment) ? "" : readText(comment);
    const withEqual = formula.startsWith("=") ? formula : `=${formula}`;
    const item = this.#names.add(readText(name), withEqual, note);
    this.#host.workbook.notify({ kind: "names" });
    return this.#object(item);
  }

  #object(item: NamedItem): NamedItemObject {
    return new NamedItemObject(this.#host, { names: this.#names, item, sheet: this.#sheet });
  }
}
