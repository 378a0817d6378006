import { MAX_COLUMNS, MAX_ROWS } from "../model/area";
import type { Sheet } from "../model/sheet";
import { HostObject } from "../protocol/hostObject";
import { isOmitted, readNumber } from "./arguments";
import type { Host } from "./host";
import type { Range } from "./range";
import { rangeArgument } from "./rangeArgument";

export class FreezePanes extends HostObject {
  readonly className = "WorksheetFreezePanes";
  readonly #host: Host;
  readonly #sheet: Sheet;

  constructor(host: Host, sheet: Sheet) {
    super();
    this.#host = host;
    this.#sheet = sheet;
  }

  freezeRows(count: unknown): void {
    const rowCount = isOmitted(count) ? 1 : readNumber(count);
    this.#sheet.frozen = { row: 0, column: 0, rowCount, columnCount: MAX_COLUMNS };
  }

  freezeColumns(count: unknown): void {
    const columnCount = isOmitted(count) ? 1 : readNumber(count);
    this.#sheet.frozen = { row: 0, column: 0, rowCount: MAX_ROWS, columnCount };
  }

  freezeAt(range: unknown): void {
    this.#sheet.frozen = rangeArgument(this.#host, range, this.#sheet).area;
  }

  unfreeze(): void {
    this.#sheet.frozen = undefined;
  }

  getLocationOrNullObject(): Range | null {
    const area = this.#sheet.frozen;
    return area ? this.#host.range(this.#sheet, area) : null;
  }
}
