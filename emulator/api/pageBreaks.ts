import type { Sheet } from "../model/sheet";
import { HostCollection } from "../protocol/hostCollection";
import { HostObject } from "../protocol/hostObject";
import type { Host } from "./host";
import type { Range } from "./range";
import { rangeArgument } from "./rangeArgument";

/** Breaks between rows; those between columns are not emulated. */
export class HorizontalPageBreaks extends HostCollection<PageBreak> {
  readonly className = "PageBreakCollection";
  readonly items: () => readonly PageBreak[];
  readonly #host: Host;
  readonly #sheet: Sheet;

  constructor(host: Host, sheet: Sheet) {
    super();
    this.#host = host;
    this.#sheet = sheet;
    const { pageBreaks } = sheet.pageLayout;
    this.items = () => pageBreaks.map((row) => new PageBreak(host, sheet, row));
  }

  /** Before the top left cell of the range (documentation: PageBreakCollection.add). */
  add(range: unknown): PageBreak {
    const { row } = rangeArgument(this.#host, range, this.#sheet).area;
    this.#sheet.pageLayout.pageBreaks.push(row);
    return new PageBreak(this.#host, this.#sheet, row);
  }

  removePageBreaks(): void {
    this.#sheet.pageLayout.pageBreaks.length = 0;
  }
}

class PageBreak extends HostObject {
  readonly className = "PageBreak";
  readonly #host: Host;
  readonly #sheet: Sheet;
  readonly #row: number;

  constructor(host: Host, sheet: Sheet, row: number) {
    super();
    this.#host = host;
    this.#sheet = sheet;
    this.#row = row;
  }

  override itemId(): number {
    return this.#row;
  }

  getCellAfterBreak(): Range {
    const cell = { row: this.#row, column: 0, rowCount: 1, columnCount: 1 };
    return this.#host.range(this.#sheet, cell);
  }
}
