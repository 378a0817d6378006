import { itemNotFound } from "../model/excelError";
import type { Sheet } from "../model/sheet";
import { HostCollection } from "../protocol/hostCollection";
import { isOmitted, readText } from "./arguments";
import { checkStructure } from "./guards";
import type { Host } from "./host";
import type { Worksheet } from "./worksheet";

export class WorksheetCollection extends HostCollection<Worksheet> {
  readonly className = "WorksheetCollection";
  override readonly eventTarget = "Workbook";
  readonly items: () => readonly Worksheet[];
  override readonly keysOf = (item: Worksheet) => [item.id, item.name];
  readonly #host: Host;

  constructor(host: Host) {
    super();
    this.#host = host;
    this.items = () => host.workbook.sheets.map((sheet) => host.worksheet(sheet));
  }

  /** Placed last and not activated (documentation: WorksheetCollection.add). */
  add(name: unknown): Worksheet {
    checkStructure(this.#host.workbook);
    const sheet = this.#host.workbook.addSheet(isOmitted(name) ? undefined : readText(name));
    return this.#host.worksheet(sheet);
  }

  getActiveWorksheet(): Worksheet {
    return this.#host.worksheet(this.#host.workbook.activeSheet);
  }

  getFirst(visibleOnly: unknown): Worksheet {
    return this.#first(this.#host.workbook.sheets, visibleOnly);
  }

  getLast(visibleOnly: unknown): Worksheet {
    return this.#first(this.#host.workbook.sheets.toReversed(), visibleOnly);
  }

  override getCount(visibleOnly?: unknown): number {
    return this.#host.workbook.sheets.filter((sheet) => isShown(sheet, visibleOnly)).length;
  }

  #first(sheets: readonly Sheet[], visibleOnly: unknown): Worksheet {
    const sheet = sheets.find((s) => isShown(s, visibleOnly));
    if (!sheet) throw itemNotFound();
    return this.#host.worksheet(sheet);
  }
}

function isShown(sheet: Sheet, visibleOnly: unknown): boolean {
  return visibleOnly !== true || sheet.visibility === "Visible";
}
