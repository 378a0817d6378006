import type { OtherRow } from "../columns/recognition";
import { looksLikeMoa } from "../columns/vocabulary";
import { CellCode } from "../sheet";
import { comparable } from "../values/text";
import { readUnite } from "../values/unites";
import { ColumnSums } from "./columnSums";
import { readRowFacts, typicalCount, type RowFacts, type TableArea } from "./rowFacts";
import { labelledRows, labelsOf, rowsOfVerticalSums, type LabelledRow } from "./totalSigns";

/** Columns that help to tell the rows of a table apart. */
export interface RowColumns {
  /** Hours, euros, counts: what a total adds up. */
  readonly summable: readonly number[];
  /** Names that a total may be the total of: MOA, marché, entreprise… */
  readonly named: readonly number[];
  /** A column tells the MOA: a row that holds nothing else is one without figures yet. */
  readonly hasMoa: boolean;
}

export interface RowKinds {
  readonly dataRows: Int32Array;
  readonly otherRows: readonly OtherRow[];
}

type Kind = OtherRow["kind"] | "data";

/** Tells the data rows from totals, blank rows, repeated titles and notes. */
export function classifyRows(area: TableArea, columns: RowColumns): RowKinds {
  const kinds = new RowSorter(area, columns).sort();
  const last = kinds.findLastIndex(({ kind }) => kind !== "vide");
  const kept = kinds.slice(0, last + 1);
  return {
    dataRows: Int32Array.from(kept.filter(({ kind }) => kind === "data").map(({ row }) => row)),
    otherRows: kept.flatMap(({ row, kind, libelle }) =>
      kind === "data" ? [] : [{ row, kind, libelle }],
    ),
  };
}

interface SortedRow {
  readonly row: number;
  readonly kind: Kind;
  readonly libelle: string;
}

class RowSorter {
  private readonly area: TableArea;
  private readonly columns: RowColumns;
  private readonly facts: RowFacts;
  private readonly typicalTexts: number;
  private readonly typicalFilled: number;
  private readonly labelled: ReadonlyMap<number, LabelledRow>;
  private readonly sums: ReadonlySet<number>;
  private readonly group: ColumnSums;
  private readonly all: ColumnSums;
  private readonly others: ColumnSums;
  private names: ReadonlySet<string> | null = null;

  constructor(area: TableArea, columns: RowColumns) {
    this.area = area;
    this.columns = columns;
    this.facts = readRowFacts(area);
    this.typicalTexts = typicalCount(this.facts.texts, this.facts.filled);
    this.typicalFilled = typicalCount(this.facts.filled, this.facts.filled);
    this.labelled = labelledRows(area);
    this.sums = rowsOfVerticalSums(area);
    this.group = new ColumnSums(area.sheet, columns.summable);
    this.all = new ColumnSums(area.sheet, columns.summable);
    this.others = new ColumnSums(area.sheet, columns.summable);
  }

  sort(): SortedRow[] {
    const { start, end } = this.area;
    for (let row = start; row < end; row++) if (!this.mayBeTotal(row)) this.others.add(row);
    const rows: SortedRow[] = [];
    for (let row = start; row < end; row++) {
      const kind = this.kindOf(row, rows.at(-1)?.kind ?? "titresRepetes");
      if (kind === "total") this.group.clear();
      if (kind === "data") {
        this.group.add(row);
        this.all.add(row);
      }
      rows.push({ row, kind, libelle: this.libelle(row, kind) });
    }
    return rows;
  }

  private kindOf(row: number, previous: Kind): Kind {
    const at = row - this.area.start;
    if (this.facts.telling[at] === 0) return "vide";
    if (this.isTitles(at)) return "titresRepetes";
    if (this.isTotal(row)) return "total";
    if (this.isNote(row, previous)) return "legende";
    return this.isOrdinal(row) ? "vide" : "data";
  }

  /** A row numbered in advance, still to be filled. */
  private isOrdinal(row: number): boolean {
    const at = row - this.area.start;
    const isAlone = this.facts.telling[at] === 1 && this.facts.texts[at] === 0;
    return isAlone && this.typicalFilled >= 4 && !this.hasSummable(row);
  }

  private isTitles(at: number): boolean {
    const titles = this.facts.titles[at] ?? 0;
    return titles >= 2 && titles >= (this.facts.filled[at] ?? 0) * 0.6;
  }

  private mayBeTotal(row: number): boolean {
    return this.labelled.has(row) || this.sums.has(row) || this.isNameless(row);
  }

  private isTotal(row: number): boolean {
    const labelled = this.labelled.get(row);
    const isBare = this.isBare(row);
    if (labelled !== undefined) return this.isLabelledTotal(row, labelled, isBare);
    if (this.sums.has(row)) return isBare;
    return this.isNameless(row) && this.group.rows + this.all.rows > 2 && this.addsUp(row);
  }

  private isLabelledTotal(row: number, { label }: LabelledRow, isBare: boolean): boolean {
    if (this.typicalTexts >= 3) return isBare;
    if (label.kind === "seul" || this.sums.has(row) || this.addsUp(row)) return true;
    return this.isKnownName(label.what);
  }

  /** Fewer texts than the rows around: a total does not say who, which contract, which public. */
  private isBare(row: number): boolean {
    const texts = this.facts.texts[row - this.area.start] ?? 0;
    return texts <= Math.max(1, this.typicalTexts / 2);
  }

  /** Figures without any text where the other rows have some. */
  private isNameless(row: number): boolean {
    const at = row - this.area.start;
    return this.typicalTexts >= 1 && this.facts.texts[at] === 0 && this.hasSummable(row);
  }

  private addsUp(row: number): boolean {
    return this.group.equals(row) || this.all.equals(row) || this.others.equals(row);
  }

  private isKnownName(what: string): boolean {
    this.names ??= labelsOf(this.area.sheet, this.columns.named);
    return this.names.has(what);
  }

  private hasSummable(row: number): boolean {
    return this.columns.summable.some((column) => {
      const code = this.area.sheet.columns[column]?.codes[row] ?? CellCode.empty;
      return code === CellCode.number || code === CellCode.duration;
    });
  }

  /** A heading, a legend, a signature: one or two texts where rows hold much more; or units under titles. */
  private isNote(row: number, previous: Kind): boolean {
    const at = row - this.area.start;
    const texts = this.facts.texts[at] ?? 0;
    if (texts !== this.facts.filled[at]) return false;
    if (row === this.area.start && this.isUnits(row)) return true;
    if (this.isShortNote(texts, previous)) return true;
    return texts === 1 && (this.isMoaHeading(row) || this.isLongNote(row));
  }

  /** « VILLE D'ALÈS » alone, before the rows of that MOA. */
  private isMoaHeading(row: number): boolean {
    if (this.columns.hasMoa || this.typicalFilled < 2) return false;
    return looksLikeMoa(comparable(this.firstText(row)));
  }

  private isShortNote(texts: number, previous: Kind): boolean {
    const isShort = texts <= 2 && this.typicalFilled >= 4 && texts * 2 < this.typicalFilled;
    const isApart = previous === "vide" || previous === "legende";
    return isShort && (texts === 1 || isApart);
  }

  private isLongNote(row: number): boolean {
    const text = this.firstText(row);
    return (
      text.length > 80 ||
      /^\s*(?:\*|nb\b|n\.b|note|source|l[ée]gende|lecture|remarque|attention)/i.test(text)
    );
  }

  private isUnits(row: number): boolean {
    const { sheet, left, right } = this.area;
    let units = 0;
    let others = 0;
    for (let column = left; column <= right; column++) {
      const data = sheet.columns[column];
      const text = data?.texts[data.codes[row] ?? -1];
      if (text === undefined) continue;
      if (readUnite(text.replace(/[()]/g, "")) === null) others++;
      else units++;
    }
    return units > others;
  }

  private firstText(row: number): string {
    const { sheet, left, right } = this.area;
    for (let column = left; column <= right; column++) {
      const data = sheet.columns[column];
      const text = data?.texts[data.codes[row] ?? -1];
      if (text !== undefined && text.trim() !== "") return text;
    }
    return "";
  }

  private libelle(row: number, kind: Kind): string {
    if (kind === "total") return this.labelled.get(row)?.text ?? "";
    return "";
  }
}
