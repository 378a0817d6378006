import { CellCode } from "../../../domain/sheet";
import type { ReadBudget } from "./readBudget";

/** Distinct texts of the workbook: each is one string, whatever the number of cells. */
export class StringTable {
  readonly texts: string[] = [];
  private readonly codes = new Map<string, number>();
  private readonly budget: ReadBudget;
  private marks = new Int32Array(0);

  constructor(budget: ReadBudget) {
    this.budget = budget;
  }

  /** Code of a text; an empty text is an empty cell. */
  codeOf(text: string): number {
    if (text === "") return CellCode.empty;
    const known = this.codes.get(text);
    if (known !== undefined) return known;
    this.budget.spend("distinctTexts", 1);
    this.budget.spend("textCharacters", text.length);
    const code = this.texts.push(text) - 1;
    this.codes.set(text, code);
    return code;
  }

  /** One zero per text, for who marks the texts it met; to be given back all zeros. */
  zeros(): Int32Array {
    if (this.marks.length < this.texts.length) this.marks = new Int32Array(this.texts.length * 2);
    return this.marks;
  }
}
