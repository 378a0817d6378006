import type { Area } from "../model/area";
import { invalidArgument } from "../model/excelError";
import type { CellValue } from "../model/cellValue";
import type { Table } from "../model/sheetParts";
import { HostCollection } from "../protocol/hostCollection";
import { HostObject } from "../protocol/hostObject";
import { readFlag, readText } from "./arguments";
import type { Host } from "./host";
import type { Range } from "./range";
import { rangeArgument } from "./rangeArgument";
import type { Worksheet } from "./worksheet";

export class TableObject extends HostObject {
  readonly className = "Table";
  readonly #host: Host;
  readonly #table: Table;

  constructor(host: Host, table: Table) {
    super();
    this.#host = host;
    this.#table = table;
  }

  override itemId(): string {
    return this.#table.id;
  }

  get id(): string {
    return this.#table.id;
  }

  get name(): string {
    return this.#table.name;
  }

  /** Unique in the workbook, whatever the case (documentation: Table.name). */
  set name(input: unknown) {
    const name = readText(input);
    const others = this.#host.workbook.tables.filter((table) => table !== this.#table);
    const isTaken = others.some((table) => table.name.toLowerCase() === name.toLowerCase());
    if (isTaken || this.#host.workbook.names.find(name)) throw invalidArgument();
    this.#table.name = name;
  }

  get style(): string {
    return this.#table.style;
  }

  set style(input: unknown) {
    this.#table.style = readText(input);
  }

  get showHeaders(): boolean {
    return this.#table.showHeaders;
  }

  get showTotals(): boolean {
    return this.#table.showTotals;
  }

  get showBandedRows(): boolean {
    return this.#table.showBandedRows;
  }

  set showBandedRows(input: unknown) {
    this.#table.showBandedRows = readFlag(input);
  }

  get showFilterButton(): boolean {
    return this.#table.showFilterButton;
  }

  set showFilterButton(input: unknown) {
    this.#table.showFilterButton = readFlag(input);
  }

  get worksheet(): Worksheet {
    return this.#host.worksheet(this.#table.sheet);
  }

  get columns(): TableColumnCollection {
    return new TableColumnCollection(this.#host, this.#table);
  }

  getRange(): Range {
    return this.#range(this.#table.area);
  }

  getHeaderRowRange(): Range {
    return this.#range({ ...this.#table.area, rowCount: 1 });
  }

  getDataBodyRange(): Range {
    const { area } = this.#table;
    return this.#range({ ...area, row: area.row + 1, rowCount: area.rowCount - 1 });
  }

  resize(range: unknown): void {
    this.#table.area = rangeArgument(this.#host, range, this.#table.sheet).area;
  }

  convertToRange(): Range {
    this.#remove();
    return this.getRange();
  }

  delete(): void {
    this.getRange().clear("Contents");
    this.#remove();
  }

  #remove(): void {
    const { workbook } = this.#host;
    workbook.tables = workbook.tables.filter((table) => table !== this.#table);
  }

  #range(area: Area): Range {
    return this.#host.range(this.#table.sheet, area);
  }
}

class TableColumnCollection extends HostCollection<TableColumn> {
  readonly className = "TableColumnCollection";
  readonly items: () => readonly TableColumn[];
  override readonly keysOf = (item: TableColumn) => [item.id, item.name];

  constructor(host: Host, table: Table) {
    super();
    const indexes = Array.from({ length: table.area.columnCount }, (_, i) => i);
    this.items = () => indexes.map((index) => new TableColumn(host, table, index));
  }
}

class TableColumn extends HostObject {
  readonly className = "TableColumn";
  readonly #host: Host;
  readonly #table: Table;
  readonly #index: number;

  constructor(host: Host, table: Table, index: number) {
    super();
    this.#host = host;
    this.#table = table;
    this.#index = index;
  }

  override itemId(): number {
    return this.id;
  }

  get id(): number {
    return this.#index + 1;
  }

  get index(): number {
    return this.#index;
  }

  get name(): string {
    const { sheet, area } = this.#table;
    return String(sheet.cells.value(area.row, area.column + this.#index));
  }

  get values(): CellValue[][] | null {
    return this.getRange().values;
  }

  getRange(): Range {
    const { sheet, area } = this.#table;
    return this.#host.range(sheet, { ...area, column: area.column + this.#index, columnCount: 1 });
  }

  getDataBodyRange(): Range {
    const { sheet, area } = this.getRange();
    return this.#host.range(sheet, { ...area, row: area.row + 1, rowCount: area.rowCount - 1 });
  }
}
