import { isUndoable, isWritingMethod } from "../api/undoSupport";
import { accessDenied, ExcelError } from "../model/excelError";
import type { Workbook } from "../model/workbook";
import type { HostObject } from "../protocol/hostObject";
import { clientName } from "../protocol/members";

/** Sees every write of a request: refuses those of a read-only workbook, makes the undo records. */
export class WriteJournal {
  readonly #workbook: Workbook;
  #members: string[] = [];
  #request = 0;

  constructor(workbook: Workbook) {
    this.#workbook = workbook;
  }

  beginRequest(): void {
    this.#request++;
    this.#members = [];
  }

  /** Those of the current request, so far. */
  get writes(): number {
    return this.#members.length;
  }

  endRequest(): void {
    const { undo } = this.#workbook;
    if (this.#members.some((member) => !isUndoable(member))) undo.clear();
    else undo.record(this.#request, this.#members);
    if (this.#members.length > 0) this.#workbook.isDirty = true;
  }

  beforeMember(object: HostObject, name: string, isSet: boolean): void {
    if (!object.isDocument || !(isSet || isWritingMethod(name))) return;
    if (this.#workbook.isReadOnly) throw accessDenied();
    const member = `${object.className}.${clientName(name)}`;
    if (this.#workbook.undo.isMerging && !isUndoable(member)) {
      throw new ExcelError("UndoNotSupported", `${member} cannot be undone`);
    }
    this.#members.push(member);
  }
}
