/** One entry of Excel's undo list: the writing members of the requests it covers. */
export interface UndoRecord {
  readonly requests: readonly number[];
  readonly members: readonly string[];
}

/**
 * Each sync that writes makes one undo record, or one per Excel.run when mergeUndoGroup is set
 * (documentation: Excel.RunOptions.mergeUndoGroup). A member without undo support empties the list.
 */
export class UndoLog {
  #records: UndoRecord[] = [];
  #isMerging = false;
  #isOpen = false;

  get records(): readonly UndoRecord[] {
    return this.#records;
  }

  get isMerging(): boolean {
    return this.#isMerging;
  }

  beginGroup(): void {
    this.#isMerging = true;
    this.#isOpen = false;
  }

  endGroup(): void {
    this.#isMerging = false;
    this.#isOpen = false;
  }

  record(request: number, members: readonly string[]): void {
    if (members.length === 0) return;
    const last = this.#isMerging && this.#isOpen ? this.#records.pop() : undefined;
    this.#records.push({
      requests: [...(last?.requests ?? []), request],
      members: [...(last?.members ?? []), ...members],
    });
    this.#isOpen = this.#isMerging;
  }

  clear(): void {
    this.#records = [];
    this.#isOpen = false;
  }
}
