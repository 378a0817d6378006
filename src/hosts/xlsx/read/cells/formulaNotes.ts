import { isFormulaToNote, MAX_FORMULA, MAX_NOTES } from "../../../sheets/formulaToNote";
import type { ReadBudget } from "../readBudget";
import type { CellTag } from "./cellTag";
import { shiftFormula } from "./shiftFormula";

interface SharedFormula {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** The formulas of a sheet worth knowing, by "row:column". */
export class FormulaNotes {
  readonly notes = new Map<string, string>();
  private readonly shared = new Map<string, SharedFormula>();
  private readonly budget: ReadBudget;
  private readonly isNoted: (formula: string) => boolean;

  constructor(budget: ReadBudget, isNoted: (formula: string) => boolean = isFormulaToNote) {
    this.budget = budget;
    this.isNoted = isNoted;
  }

  /** Notes the formula of a cell; `sharedIndex` is that of <f t="shared" si="…">. */
  add(cell: CellTag, text: string, sharedIndex: string | null): void {
    if (this.notes.size >= MAX_NOTES || text.length > MAX_FORMULA) return;
    if (text === "" && sharedIndex !== null) this.addChild(cell, sharedIndex);
    else if (this.isNoted(text)) {
      const { row, column } = cell;
      if (sharedIndex !== null) this.shared.set(sharedIndex, { text, row, column });
      this.note(cell, text);
    }
  }

  private addChild(cell: CellTag, sharedIndex: string): void {
    const master = this.shared.get(sharedIndex);
    if (master === undefined) return;
    this.note(cell, shiftFormula(master.text, cell.row - master.row, cell.column - master.column));
  }

  private note(cell: CellTag, text: string): void {
    this.budget.spend("formulaCharacters", text.length);
    this.notes.set(`${String(cell.row)}:${String(cell.column)}`, text);
  }
}
