import { type Area, intersectAreas } from "../model/area";
import { mergedRangeConflict } from "../model/excelError";
import type { Sheet } from "../model/sheet";
import type { Table } from "../model/sheetParts";
import { HostCollection } from "../protocol/hostCollection";
import { checkCanEdit } from "./guards";
import type { Host } from "./host";
import { rangeArgument } from "./rangeArgument";
import { TableObject } from "./table";

/** The tables of a sheet, or of the whole workbook. */
export class TableCollection extends HostCollection<TableObject> {
  readonly className = "TableCollection";
  readonly items: () => readonly TableObject[];
  override readonly keysOf = (item: TableObject) => [item.id, item.name];
  readonly #host: Host;
  readonly #sheet: Sheet | undefined;

  constructor(host: Host, sheet?: Sheet) {
    super();
    this.#host = host;
    this.#sheet = sheet;
    this.items = () => this.#tables().map((table) => new TableObject(host, table));
  }

  add(address: unknown, hasHeaders: unknown): TableObject {
    const home = this.#sheet ?? this.#host.workbook.activeSheet;
    const { sheet, area } = rangeArgument(this.#host, address, home);
    checkCanEdit(sheet, area);
    if (hasHeaders !== true) this.#host.notEmulated.refuse("TableCollection.add without headers");
    this.#checkFree(sheet, area);
    const table = newTable(this.#host.workbook.nextId(), sheet, atLeastTwoRows(area));
    this.#host.workbook.tables.push(table);
    return new TableObject(this.#host, table);
  }

  #tables(): Table[] {
    const { tables } = this.#host.workbook;
    return tables.filter((table) => !this.#sheet || table.sheet === this.#sheet);
  }

  #checkFree(sheet: Sheet, area: Area): void {
    const tables = this.#host.workbook.tables.filter((table) => table.sheet === sheet);
    const taken = [...sheet.merges, ...tables.map((table) => table.area)];
    if (taken.some((other) => intersectAreas(other, area))) throw mergedRangeConflict();
  }
}

/** A table has at least one data row under its titles. */
function atLeastTwoRows(area: Area): Area {
  return { ...area, rowCount: Math.max(2, area.rowCount) };
}

/** French Excel calls it Tableau1 (assumed: numbered by creation). */
function newTable(id: string, sheet: Sheet, area: Area): Table {
  return {
    id,
    sheet,
    area,
    name: `Tableau${id}`,
    style: "TableStyleMedium2",
    showHeaders: true,
    showTotals: false,
    showBandedRows: true,
    showFilterButton: true,
  };
}
