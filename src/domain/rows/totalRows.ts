import { looksLikeMoa } from "../columns/vocabulary";
import { CellCode, cellCode, cellText, type SheetColumn } from "../sheet";
import { inSlices, PAUSE, type Steps } from "../steps";
import { comparable } from "../values/text";
import { AddedRows } from "./addedRows";
import { figureAt } from "./columnSums";
import { countIdentity } from "./countIdentity";
import { measureRows } from "./measureRows";
import { detailRows, type Details } from "./detailRows";
import type { RowColumns } from "./rowKind";
import { typicalCount, type RowFacts, type TableArea } from "./rowFacts";
import { readTotalLabel } from "./totalLabel";
import { labelledRows, labelsOf, verticalSums, type LabelledRow } from "./totalSigns";

const { empty } = CellCode;

/** Rows gone through without a pause. */
const ROWS = 2_048;

/** What a label announces when it announces a total. */
type Announced = Exclude<LabelledRow["label"], { readonly kind: "solde" }>;

interface Table {
  readonly area: TableArea;
  readonly columns: RowColumns;
  readonly facts: RowFacts;
}

/** Tells the totals of a table, row after row: by their label, their formulas or their figures. */
export class TotalRows {
  private readonly area: TableArea;
  private readonly columns: RowColumns;
  private readonly facts: RowFacts;
  private readonly summable: readonly SheetColumn[];
  private readonly typicalTexts: number;
  private readonly identity: Uint16Array;
  private readonly hasIdentity: boolean;
  private readonly labelled: ReadonlyMap<number, LabelledRow>;
  private readonly measures: ReadonlyMap<number, string>;
  private readonly sums: ReadonlyMap<number, ReadonlySet<number>>;
  private readonly added: AddedRows;
  private board: Details = { heads: new Set(), details: new Set() };
  private ends: readonly number[] = [];
  private names: ReadonlySet<string> | null = null;

  static *read(table: Table): Steps<TotalRows> {
    const labelled = yield* labelledRows(table.area);
    const identity = yield* countIdentity(table.area, table.columns.identity);
    const totals = new TotalRows(table, labelled, identity);
    yield PAUSE;
    totals.readDetails();
    yield* totals.addPlainRows();
    return totals;
  }

  private constructor(
    { area, columns, facts }: Table,
    labelled: ReadonlyMap<number, LabelledRow>,
    identity: Uint16Array,
  ) {
    this.area = area;
    this.columns = columns;
    this.facts = facts;
    this.summable = columns.summable.flatMap((column) => area.sheet.columns[column] ?? []);
    this.typicalTexts = typicalCount(facts.texts, facts.filled);
    this.identity = identity;
    this.hasIdentity = typicalCount(this.identity, facts.filled) > 0;
    this.labelled = labelled;
    this.measures = measureRows(area);
    this.sums = verticalSums(area);
    this.added = new AddedRows(area.sheet, columns.summable, columns.moa);
  }

  private *addPlainRows(): Steps<void> {
    const { start, end } = this.area;
    let [first, last] = [-1, -1];
    yield* inSlices(end - start, ROWS, (from, to) => {
      for (let row = start + from; row < start + to; row++) {
        if (this.mayBeTotal(row)) continue;
        this.added.addPlain(row);
        if (!this.hasSummable(row)) continue;
        if (first === -1) first = row;
        last = row;
      }
    });
    this.ends = [first, last];
  }

  /** Where one column tells the MOA and what is beneath it. */
  private readDetails(): void {
    const { start, end } = this.area;
    if (this.columns.moa === null || this.typicalTexts !== 1) return;
    const rows = Array.from({ length: end - start }, (_, at) => start + at);
    const isAnnounced = (row: number) => this.measures.has(row) || this.labelled.has(row);
    const told = rows.filter((row) => this.hasSummable(row) && !isAnnounced(row));
    if (told.every((row) => this.textsOf(row) === 1)) this.board = detailRows(this.summable, told);
  }

  /** Figures that are nobody's own: another measure, an operation within its MOA, a balance. */
  asideOf(row: number): "mesure" | "detail" | "solde" | null {
    if (this.measures.has(row)) return "mesure";
    if (this.board.details.has(row)) return "detail";
    return this.isBalance(row) ? "solde" : null;
  }

  /** « Reste à faire », « Objectif »: a figure that the rows are compared to, nobody's work. */
  private isBalance(row: number): boolean {
    const label = this.labelled.get(row)?.label;
    if (label?.kind !== "solde") return false;
    const isNamedSo = label.what === null || this.isKnownName(label.what);
    return isNamedSo && this.hasSummable(row) && this.isBare(row) && !this.isOfPerson(row);
  }

  isTotal(row: number): boolean {
    if (this.board.heads.has(row)) return false;
    const label = this.labelled.get(row)?.label;
    if (label !== undefined && label.kind !== "solde") return this.isLabelledTotal(row, label);
    if (this.sums.has(row)) return this.isBare(row) || this.isAllSummed(row);
    return this.isSilentTotal(row);
  }

  /** No word nor formula says it: only the figures, and what the row leaves empty. */
  private isSilentTotal(row: number): boolean {
    if (this.isNameless(row) && this.added.isEnough && this.added.addsUp(row)) return true;
    if (this.isUnidentified(row)) return this.added.addsUpWholly(row);
    return this.ends.includes(row) && this.isProject(row);
  }

  /** Rows are told in order: sums are made of those told to be data since the last total. */
  tell(row: number, kind: string): void {
    if (kind === "total") this.added.closeGroup();
    if (kind === "data") this.added.addData(row);
  }

  labelOf(row: number): string {
    const label = this.measures.get(row) ?? this.labelled.get(row)?.text;
    return label ?? (this.board.details.has(row) ? this.moaText(row) : "");
  }

  hasSummable(row: number): boolean {
    for (const column of this.summable) if (figureAt(column, row) !== null) return true;
    return false;
  }

  private mayBeTotal(row: number): boolean {
    if (this.asideOf(row) !== null) return true;
    if (this.sums.has(row)) return !this.board.heads.has(row);
    const label = this.labelled.get(row)?.label;
    if (label !== undefined && label.kind !== "solde") return true;
    return this.isNameless(row) || this.isUnidentified(row);
  }

  private isLabelledTotal(row: number, label: Announced): boolean {
    if (label.kind === "de" && this.typicalTexts >= 3) return this.isBare(row);
    const isBare = this.isBare(row);
    if (isBare ? this.addsUp(row) : this.addsUpWholly(row)) return true;
    return label.kind !== "selonChiffres" && this.isTotalBesideFigures(row, label);
  }

  /** The word is sure enough without the sums. */
  private isTotalBesideFigures(
    row: number,
    label: Exclude<Announced, { readonly kind: "selonChiffres" }>,
  ): boolean {
    if (label.kind === "seul" && this.isWronglyTyped(row)) return true;
    if (this.typicalTexts >= 3) return this.isBare(row);
    return label.kind === "seul" || this.isKnownName(label.what);
  }

  private addsUp(row: number): boolean {
    return this.sums.has(row) || this.added.addsUp(row);
  }

  /** A total does not say whose it is: « Total » may be the firm of a person. */
  private addsUpWholly(row: number): boolean {
    if (this.isOfPerson(row)) return false;
    return this.isAllSummed(row) || this.added.addsUpWholly(row);
  }

  /** « Cumul » in place of the MOA, or beside figures most of which add up: the others are mistyped. */
  private isWronglyTyped(row: number): boolean {
    if (this.isOfPerson(row)) return false;
    const isNamedSo = readTotalLabel(this.nameOf(row))?.kind === "seul";
    return isNamedSo || this.added.addsUpMostly(row);
  }

  private isOfPerson(row: number): boolean {
    return this.columns.persons.some((column) => {
      const cells = this.area.sheet.columns[column];
      return cellCode(cells, row) !== empty && readTotalLabel(cellText(cells, row) ?? "") === null;
    });
  }

  /** Fewer texts than the rows around: a total does not say who, which contract, which public. */
  private isBare(row: number): boolean {
    return this.textsOf(row) <= Math.max(1, this.typicalTexts / 2);
  }

  /** Figures without any text where the other rows have some. */
  private isNameless(row: number): boolean {
    return this.typicalTexts >= 1 && this.textsOf(row) === 0 && this.hasSummable(row);
  }

  /** Figures, and nothing but a MOA to say of what, where the other rows tell it. */
  private isUnidentified(row: number): boolean {
    return this.hasIdentity && this.identity[row - this.area.start] === 0 && this.hasSummable(row);
  }

  /** Every figure of the row is a formula that adds up its column. */
  private isAllSummed(row: number): boolean {
    const summed = this.sums.get(row);
    const figures = this.columns.summable.filter(
      (column) => figureAt(this.area.sheet.columns[column], row) !== null,
    );
    return figures.length > 0 && figures.every((column) => summed?.has(column) === true);
  }

  /** « Projet », at an end of the table: its figures are those of all the others, named or not. */
  private isProject(row: number): boolean {
    if (this.textsOf(row) > 1) return false;
    return this.added.isSumOfOthers(row, looksLikeMoa(this.nameOf(row)));
  }

  private isKnownName(what: string): boolean {
    this.names ??= labelsOf(this.area.sheet, this.columns.named);
    return this.names.has(what);
  }

  private nameOf(row: number): string {
    return comparable(this.moaText(row));
  }

  private moaText(row: number): string {
    const { moa } = this.columns;
    return moa === null ? "" : (cellText(this.area.sheet.columns[moa], row) ?? "");
  }

  private textsOf(row: number): number {
    return this.facts.texts[row - this.area.start] ?? 0;
  }
}
