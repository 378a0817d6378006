import type { Sheet } from "../model/sheet";
import { HostObject } from "../protocol/hostObject";
import { isOmitted } from "./arguments";
import type { Host } from "./host";
import type { Range } from "./range";
import { rangeArgument } from "./rangeArgument";

/** Whether a filter is set and where; its criteria are not emulated. */
export class AutoFilter extends HostObject {
  readonly className = "AutoFilter";
  readonly #host: Host;
  readonly #sheet: Sheet;

  constructor(host: Host, sheet: Sheet) {
    super();
    this.#host = host;
    this.#sheet = sheet;
  }

  get enabled(): boolean {
    return this.#sheet.autoFilter !== undefined;
  }

  /** Rows hidden inside the filtered area tell that criteria are applied. */
  get isDataFiltered(): boolean {
    const area = this.#sheet.autoFilter;
    if (!area) return false;
    const rows = [...this.#sheet.hiddenRows];
    return rows.some((row) => row > area.row && row < area.row + area.rowCount);
  }

  apply(range: unknown, columnIndex: unknown): void {
    if (!isOmitted(columnIndex)) this.#host.notEmulated.refuse("AutoFilter.apply(criteria)");
    this.#sheet.autoFilter = rangeArgument(this.#host, range, this.#sheet).area;
  }

  remove(): void {
    this.#sheet.autoFilter = undefined;
  }

  getRangeOrNullObject(): Range | null {
    const area = this.#sheet.autoFilter;
    return area ? this.#host.range(this.#sheet, area) : null;
  }
}
