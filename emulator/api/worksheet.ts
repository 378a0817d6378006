import { type Area, wholeSheet } from "../model/area";
import { itemNotFound } from "../model/excelError";
import type { Sheet, Visibility } from "../model/sheet";
import { HostObject } from "../protocol/hostObject";
import { isOmitted, readChoice, readColor, readFlag, readNumber, readText } from "./arguments";
import { AutoFilter } from "./autoFilter";
import { ChartCollection } from "./chartCollection";
import { CommentCollection } from "./comments";
import { findRange } from "./findRange";
import { FreezePanes } from "./freezePanes";
import { checkAlive, checkStructure } from "./guards";
import type { Host } from "./host";
import { NamedItemCollection } from "./namedItemCollection";
import { PageLayoutObject } from "./pageLayout";
import { HorizontalPageBreaks } from "./pageBreaks";
import type { Range } from "./range";
import { RangeAreas } from "./rangeAreas";
import { TableCollection } from "./tableCollection";
import { CustomPropertyCollection } from "./worksheetCustomProperties";
import { WorksheetProtection } from "./worksheetProtection";

const visibilities: readonly Visibility[] = ["Visible", "Hidden", "VeryHidden"];

export class Worksheet extends HostObject {
  readonly className = "Worksheet";
  readonly sheet: Sheet;
  override readonly eventTarget: string;
  readonly #host: Host;

  constructor(host: Host, sheet: Sheet) {
    super();
    this.#host = host;
    this.sheet = sheet;
    this.eventTarget = sheet.id;
  }

  override itemId(): string {
    return this.sheet.id;
  }

  get id(): string {
    return this.sheet.id;
  }

  get name(): string {
    checkAlive(this.sheet);
    return this.sheet.name;
  }

  set name(input: unknown) {
    checkStructure(this.#host.workbook);
    this.#host.workbook.renameSheet(this.sheet, readText(input));
  }

  get position(): number {
    return this.#host.workbook.sheets.indexOf(this.sheet);
  }

  set position(input: unknown) {
    checkStructure(this.#host.workbook);
    this.#host.workbook.moveSheet(this.sheet, readNumber(input));
  }

  get visibility(): Visibility {
    return this.sheet.visibility;
  }

  set visibility(input: unknown) {
    checkStructure(this.#host.workbook);
    this.#host.workbook.showSheet(this.sheet, readChoice(input, visibilities));
  }

  get tabColor(): string {
    return this.sheet.tabColor;
  }

  set tabColor(input: unknown) {
    this.sheet.tabColor = input === "" ? "" : readColor(input);
  }

  get showGridlines(): boolean {
    return this.sheet.showGridlines;
  }

  /** The name under which the client writes showGridlines. */
  set gridlines(input: unknown) {
    this.sheet.showGridlines = readFlag(input);
  }

  get showHeadings(): boolean {
    return this.sheet.showHeadings;
  }

  /** The name under which the client writes showHeadings. */
  set headings(input: unknown) {
    this.sheet.showHeadings = readFlag(input);
  }

  get names(): NamedItemCollection {
    return new NamedItemCollection(this.#host, this.sheet.names, this.sheet);
  }

  get tables(): TableCollection {
    return new TableCollection(this.#host, this.sheet);
  }

  get charts(): ChartCollection {
    return new ChartCollection(this.#host, this.sheet);
  }

  get comments(): CommentCollection {
    return new CommentCollection(this.#host, this.sheet);
  }

  get customProperties(): CustomPropertyCollection {
    return new CustomPropertyCollection(this.sheet);
  }

  get protection(): WorksheetProtection {
    return new WorksheetProtection(this.sheet);
  }

  get pageLayout(): PageLayoutObject {
    return new PageLayoutObject(this.#host, this.sheet);
  }

  get horizontalPageBreaks(): HorizontalPageBreaks {
    return new HorizontalPageBreaks(this.#host, this.sheet);
  }

  get freezePanes(): FreezePanes {
    return new FreezePanes(this.#host, this.sheet);
  }

  get autoFilter(): AutoFilter {
    return new AutoFilter(this.#host, this.sheet);
  }

  activate(): void {
    checkAlive(this.sheet);
    this.#host.workbook.activate(this.sheet);
  }

  delete(): void {
    checkStructure(this.#host.workbook);
    this.#host.workbook.deleteSheet(this.sheet);
  }

  calculate(): void {
    this.#host.application.mustCalculate = true;
  }

  /** Without an address: the whole sheet (documentation: Worksheet.getRange). */
  getRange(address: unknown): Range {
    checkAlive(this.sheet);
    if (isOmitted(address)) return this.#range(wholeSheet);
    return findRange(this.#host, readText(address), this.sheet);
  }

  /** Ranges told apart by commas (documentation: Worksheet.getRanges). */
  getRanges(address: unknown): RangeAreas {
    checkAlive(this.sheet);
    const ranges = isOmitted(address)
      ? [this.getRange(address)]
      : readText(address)
          .split(",")
          .map((part) => this.getRange(part.trim()));
    return new RangeAreas(
      this.#host,
      this.sheet,
      ranges.map(({ area }) => area),
    );
  }

  getCell(row: unknown, column: unknown): Range {
    return this.getRangeByIndexes(row, column, 1, 1);
  }

  getRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): Range {
    return this.#range({
      row: readNumber(row),
      column: readNumber(column),
      rowCount: readNumber(rows),
      columnCount: readNumber(columns),
    });
  }

  /** On an empty sheet: A1 (documentation: Worksheet.getUsedRange). */
  getUsedRange(valuesOnly: unknown): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }

  getUsedRangeOrNullObject(valuesOnly: unknown): Range | null {
    checkAlive(this.sheet);
    const area = this.sheet.cells.usedArea(valuesOnly === true);
    return area ? this.#range(area) : null;
  }

  getNextOrNullObject(visibleOnly: unknown): Worksheet | null {
    const after = this.#host.workbook.sheets.slice(this.position + 1);
    return this.#firstShown(after, visibleOnly);
  }

  getPreviousOrNullObject(visibleOnly: unknown): Worksheet | null {
    const before = this.#host.workbook.sheets.slice(0, this.position).toReversed();
    return this.#firstShown(before, visibleOnly);
  }

  getNext(visibleOnly: unknown): Worksheet {
    const next = this.getNextOrNullObject(visibleOnly);
    if (!next) throw itemNotFound();
    return next;
  }

  #firstShown(sheets: readonly Sheet[], visibleOnly: unknown): Worksheet | null {
    const sheet = sheets.find((s) => visibleOnly !== true || s.visibility === "Visible");
    return sheet ? this.#host.worksheet(sheet) : null;
  }

  #range(area: Area): Range {
    return this.#host.range(this.sheet, area);
  }
}
