import { accessDenied, invalidArgument } from "../model/excelError";
import type { Sheet } from "../model/sheet";
import type { ProtectionOptions } from "../model/sheetParts";
import { HostObject } from "../protocol/hostObject";
import { isOmitted, readRecord, readText } from "./arguments";

/** Since June 2026 protecting twice, or unprotecting twice, is refused (issue 6784). */
export class WorksheetProtection extends HostObject {
  readonly className = "WorksheetProtection";
  readonly #sheet: Sheet;

  constructor(sheet: Sheet) {
    super();
    this.#sheet = sheet;
  }

  get protected(): boolean {
    return this.#sheet.protection !== undefined;
  }

  get options(): ProtectionOptions | null {
    return this.#sheet.protection?.options ?? null;
  }

  protect(options: unknown, password: unknown): void {
    if (this.#sheet.protection) throw accessDenied();
    this.#sheet.protection = {
      options: isOmitted(options) ? {} : readOptions(options),
      password: isOmitted(password) ? undefined : readText(password),
    };
  }

  unprotect(password: unknown): void {
    const { protection } = this.#sheet;
    if (!protection) throw accessDenied();
    const given = isOmitted(password) ? undefined : readText(password);
    if (given !== protection.password) throw accessDenied();
    this.#sheet.protection = undefined;
  }
}

function readOptions(options: unknown): ProtectionOptions {
  const entries = Object.entries(readRecord(options)).map(([key, option]) => {
    if (typeof option !== "boolean" && typeof option !== "string") throw invalidArgument();
    return [key, option] as const;
  });
  return Object.fromEntries(entries);
}
