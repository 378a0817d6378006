import { accessDenied } from "../model/excelError";
import type { Workbook } from "../model/workbook";
import { HostObject } from "../protocol/hostObject";

/** Protects the list of sheets; passwords are not emulated. */
export class WorkbookProtection extends HostObject {
  readonly className = "WorkbookProtection";
  readonly #workbook: Workbook;

  constructor(workbook: Workbook) {
    super();
    this.#workbook = workbook;
  }

  get protected(): boolean {
    return this.#workbook.isProtected;
  }

  protect(): void {
    if (this.#workbook.isProtected) throw accessDenied();
    this.#workbook.isProtected = true;
  }

  unprotect(): void {
    if (!this.#workbook.isProtected) throw accessDenied();
    this.#workbook.isProtected = false;
  }
}
