import { type Area, isUnbounded } from "../model/area";
import { invalidArgument } from "../model/excelError";
import type { PageLayout, PageZoom } from "../model/pageLayout";
import type { Sheet } from "../model/sheet";
import { HostObject } from "../protocol/hostObject";
import { readChoice, readFlag, readNumber, readRecord, readText } from "./arguments";
import { HeaderFooterGroup } from "./headerFooter";
import type { Host } from "./host";
import type { Range } from "./range";
import { rangeArgument } from "./rangeArgument";

const POINTS_PER_UNIT = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const PRINT_ERRORS = ["AsDisplayed", "Blank", "Dash", "NotAvailable"] as const;
const margins = ["top", "bottom", "left", "right", "header", "footer"] as const;

export class PageLayoutObject extends HostObject {
  readonly className = "PageLayout";
  readonly #host: Host;
  readonly #sheet: Sheet;
  readonly #layout: PageLayout;

  constructor(host: Host, sheet: Sheet) {
    super();
    this.#host = host;
    this.#sheet = sheet;
    this.#layout = sheet.pageLayout;
  }

  get orientation(): string {
    return this.#layout.orientation;
  }

  set orientation(input: unknown) {
    this.#layout.orientation = readChoice(input, ["Portrait", "Landscape"]);
  }

  get paperSize(): string | null {
    return this.#layout.paperSize;
  }

  set paperSize(input: unknown) {
    this.#layout.paperSize = readText(input);
  }

  get zoom(): PageZoom {
    return this.#layout.zoom;
  }

  /** A scale and a fit to pages exclude each other (documentation: PageLayoutZoomOptions). */
  set zoom(input: unknown) {
    const zoom: PageZoom = readRecord(input);
    const fits = typeof (zoom.horizontalFitToPages ?? zoom.verticalFitToPages) === "number";
    if (fits && typeof zoom.scale === "number") throw invalidArgument();
    this.#layout.zoom = zoom;
  }

  get leftMargin(): number {
    return this.#layout.leftMargin;
  }

  set leftMargin(input: unknown) {
    this.#layout.leftMargin = readNumber(input);
  }

  get rightMargin(): number {
    return this.#layout.rightMargin;
  }

  set rightMargin(input: unknown) {
    this.#layout.rightMargin = readNumber(input);
  }

  get topMargin(): number {
    return this.#layout.topMargin;
  }

  set topMargin(input: unknown) {
    this.#layout.topMargin = readNumber(input);
  }

  get bottomMargin(): number {
    return this.#layout.bottomMargin;
  }

  set bottomMargin(input: unknown) {
    this.#layout.bottomMargin = readNumber(input);
  }

  get headerMargin(): number {
    return this.#layout.headerMargin;
  }

  set headerMargin(input: unknown) {
    this.#layout.headerMargin = readNumber(input);
  }

  get footerMargin(): number {
    return this.#layout.footerMargin;
  }

  set footerMargin(input: unknown) {
    this.#layout.footerMargin = readNumber(input);
  }

  get centerHorizontally(): boolean {
    return this.#layout.centerHorizontally;
  }

  set centerHorizontally(input: unknown) {
    this.#layout.centerHorizontally = readFlag(input);
  }

  get printGridlines(): boolean {
    return this.#layout.printGridlines;
  }

  set printGridlines(input: unknown) {
    this.#layout.printGridlines = readFlag(input);
  }

  get printErrors(): string {
    return this.#layout.printErrors;
  }

  set printErrors(input: unknown) {
    this.#layout.printErrors = readChoice(input, PRINT_ERRORS);
  }

  get headersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.#layout.headersFooters);
  }

  setPrintMargins(unit: unknown, options: unknown): void {
    const points = POINTS_PER_UNIT[readChoice(unit, ["Points", "Inches", "Centimeters"])];
    const given = readRecord(options);
    for (const side of margins) {
      const margin = given[side];
      if (typeof margin === "number") this.#layout[`${side}Margin`] = margin * points;
    }
  }

  setPrintArea(range: unknown): void {
    this.#layout.printArea = this.#areaOf(range);
  }

  setPrintTitleRows(range: unknown): void {
    this.#layout.titleRows = this.#wholeOf(range);
  }

  setPrintTitleColumns(range: unknown): void {
    this.#layout.titleColumns = this.#wholeOf(range);
  }

  getPrintAreaOrNullObject(): Range | null {
    return this.#rangeOf(this.#layout.printArea);
  }

  getPrintTitleRowsOrNullObject(): Range | null {
    return this.#rangeOf(this.#layout.titleRows);
  }

  getPrintTitleColumnsOrNullObject(): Range | null {
    return this.#rangeOf(this.#layout.titleColumns);
  }

  #areaOf(range: unknown): Area {
    return rangeArgument(this.#host, range, this.#sheet).area;
  }

  /** Titles are entire rows or columns (assumed: anything else is refused). */
  #wholeOf(range: unknown): Area {
    const area = this.#areaOf(range);
    if (!isUnbounded(area)) throw invalidArgument();
    return area;
  }

  #rangeOf(area: Area | undefined): Range | null {
    return area ? this.#host.range(this.#sheet, area) : null;
  }
}
