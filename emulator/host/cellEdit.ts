import { invalidOperationInCellEditMode } from "../model/excelError";

/**
 * While the user types in a cell every request is refused; with delayForCellEdit it waits
 * (documentation: Excel.RunOptions).
 */
export class CellEdit {
  #isEditing = false;
  #waiting: (() => void)[] = [];

  get isEditing(): boolean {
    return this.#isEditing;
  }

  begin(): void {
    this.#isEditing = true;
  }

  end(): void {
    this.#isEditing = false;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resume of waiting) resume();
  }

  check(): void {
    if (this.#isEditing) throw invalidOperationInCellEditMode();
  }

  async whenDone(): Promise<void> {
    if (this.#isEditing) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }
}
