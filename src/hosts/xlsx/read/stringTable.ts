import { CellCode } from "../../../domain/sheet";
import { texteDemesure } from "../xlsxErrors";
import type { ReadBudget } from "./readBudget";

/** Sixty times what Excel lets a cell hold; a regular expression runs out of room on some ten million. */
const MAX_TEXT = 2_000_000;

/** Distinct texts of the workbook: each is one string, whatever the number of cells. */
export class StringTable {
  readonly texts: string[] = [];
  private readonly codes = new Map<string, number>();
  private readonly budget: ReadBudget;
  /** Own code + 1 of each text that the column being renumbered holds, else 0. */
  private ranks = new Int32Array(0);
  private met = new Int32Array(0);

  constructor(budget: ReadBudget) {
    this.budget = budget;
  }

  /** Code of a text; an empty text is an empty cell. */
  codeOf(text: string): number {
    if (text === "") return CellCode.empty;
    const known = this.codes.get(text);
    if (known !== undefined) return known;
    if (text.length > MAX_TEXT) throw texteDemesure();
    this.budget.spend("distinctTexts", 1);
    this.budget.spend("textCharacters", text.length);
    const code = this.texts.push(text) - 1;
    this.codes.set(text, code);
    return code;
  }

  /**
   * Renumbers the codes of a column, from those of the workbook to its own in
   * order of appearance; returns its texts.
   */
  ownTexts(codes: Int32Array): readonly string[] {
    this.reserve();
    const { ranks, met } = this;
    let count = 0;
    for (let row = 0; row < codes.length; row++) {
      const code = codes[row] ?? CellCode.empty;
      if (code < 0) continue;
      if (ranks[code] === 0) {
        met[count++] = code;
        ranks[code] = count;
      }
      codes[row] = (ranks[code] ?? 0) - 1;
    }
    const own = met.subarray(0, count);
    own.forEach((code) => (ranks[code] = 0));
    return Array.from(own, (code) => this.texts[code] ?? "");
  }

  private reserve(): void {
    if (this.ranks.length >= this.texts.length) return;
    this.ranks = new Int32Array(this.texts.length * 2);
    this.met = new Int32Array(this.texts.length * 2);
  }
}
