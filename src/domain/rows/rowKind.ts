import type { OtherRow } from "../columns/recognition";
import { looksLikeMoa } from "../columns/vocabulary";
import { inSlices, PAUSE, type Steps } from "../steps";
import { comparable } from "../values/text";
import { readUnite } from "../values/unites";
import { readRowFacts, typicalCount, type RowFacts, type TableArea } from "./rowFacts";
import { TotalRows } from "./totalRows";
import { withWrittenFigures } from "./writtenFigures";

/** Columns that help to tell the rows of a table apart. */
export interface RowColumns {
  /** Hours, euros, counts: what a total adds up. */
  readonly summable: readonly number[];
  /** Columns that nothing uses: « Total », asked. Their figures are no names either. */
  readonly unused: readonly number[];
  /** Names that a total may be the total of: MOA, marché, entreprise… */
  readonly named: readonly number[];
  /** What tells a row from the others, MOA apart: a total leaves all of it empty. */
  readonly identity: readonly number[];
  /** Who works: no total has any. */
  readonly persons: readonly number[];
  /** The column that tells the MOA: a row that holds nothing else is one without figures yet. */
  readonly moa: number | null;
}

export interface RowKinds {
  readonly dataRows: Int32Array;
  readonly otherRows: readonly OtherRow[];
}

type Kind = OtherRow["kind"] | "data";

const LABELLED: ReadonlySet<Kind> = new Set(["total", "solde", "mesure", "detail"]);

/** Rows told apart without a pause. */
const ROWS = 1_024;

/** Tells the data rows from totals, balances, blank rows, repeated titles and notes. */
export function* classifyRows(written: TableArea, columns: RowColumns): Steps<RowKinds> {
  const area = withWrittenFigures(written, [...columns.summable, ...columns.unused]);
  yield PAUSE;
  const facts = yield* readRowFacts(area);
  yield PAUSE;
  const totals = yield* TotalRows.read({ area, columns, facts });
  yield PAUSE;
  return yield* new RowSorter({ area, columns, facts, totals }).sort();
}

/** What is known of the rows once all of them were gone through. */
interface RowsRead {
  readonly area: TableArea;
  readonly columns: RowColumns;
  readonly facts: RowFacts;
  readonly totals: TotalRows;
}

class RowSorter {
  private readonly area: TableArea;
  private readonly columns: RowColumns;
  private readonly facts: RowFacts;
  private readonly typicalFilled: number;
  private readonly totals: TotalRows;

  constructor({ area, columns, facts, totals }: RowsRead) {
    this.area = area;
    this.columns = columns;
    this.facts = facts;
    this.typicalFilled = typicalCount(facts.filled, facts.filled);
    this.totals = totals;
  }

  *sort(): Steps<RowKinds> {
    const { start, end } = this.area;
    const dataRows = new Int32Array(end - start);
    const otherRows: OtherRow[] = [];
    let data = 0;
    let previous: Kind = "titresRepetes";
    yield* inSlices(end - start, ROWS, (from, to) => {
      for (let row = start + from; row < start + to; row++) {
        const kind = this.kindOf(row, previous);
        this.totals.tell(row, kind);
        if (kind === "data") dataRows[data++] = row;
        else otherRows.push({ row, kind, libelle: this.libelleOf(row, kind) });
        previous = kind;
      }
    });
    return { dataRows: dataRows.slice(0, data), otherRows: withoutBlankEnd(otherRows, end) };
  }

  private libelleOf(row: number, kind: Kind): string {
    return LABELLED.has(kind) ? this.totals.labelOf(row) : "";
  }

  private kindOf(row: number, previous: Kind): Kind {
    const at = row - this.area.start;
    if (this.facts.telling[at] === 0) return "vide";
    if (this.isTitles(at)) return "titresRepetes";
    const aside = this.totals.asideOf(row);
    if (aside !== null) return aside;
    if (this.totals.isTotal(row)) return "total";
    if (this.isNote(row, previous)) return "legende";
    return this.isOrdinal(row) ? "vide" : "data";
  }

  /** A row numbered in advance, still to be filled. */
  private isOrdinal(row: number): boolean {
    const at = row - this.area.start;
    const isAlone = this.facts.telling[at] === 1 && this.facts.texts[at] === 0;
    return isAlone && this.typicalFilled >= 4 && !this.totals.hasSummable(row);
  }

  private isTitles(at: number): boolean {
    const titles = this.facts.titles[at] ?? 0;
    return titles >= 2 && titles >= (this.facts.filled[at] ?? 0) * 0.6;
  }

  /** A heading, a legend, a signature: one or two texts where rows hold much more; or units under titles. */
  private isNote(row: number, previous: Kind): boolean {
    const at = row - this.area.start;
    const texts = this.facts.texts[at] ?? 0;
    if (texts !== this.facts.filled[at]) return false;
    if (row === this.area.start && this.isUnits(row)) return true;
    if (this.isShortNote(texts, previous)) return true;
    return texts === 1 && this.isNoteAlone(row);
  }

  /** « ANNÉE 2026 » over titles printed again, a MOA over its rows, a sentence. */
  private isNoteAlone(row: number): boolean {
    const isOverTitles = this.isTitles(row + 1 - this.area.start);
    return isOverTitles || this.isMoaHeading(row) || this.isLongNote(row);
  }

  /** « VILLE D'ALÈS » alone, before the rows of that MOA. */
  private isMoaHeading(row: number): boolean {
    if (this.columns.moa !== null || this.typicalFilled < 2) return false;
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
}

/** Without the blank rows after the last one that holds something. */
function withoutBlankEnd(rows: readonly OtherRow[], end: number): readonly OtherRow[] {
  let kept = rows.length;
  let next = end - 1;
  while (rows[kept - 1]?.row === next && rows[kept - 1]?.kind === "vide") {
    kept--;
    next--;
  }
  return rows.slice(0, kept);
}
