import { ExcelError } from "../model/excelError";

/** The members the add-in asked for and the emulator does not have: counted, and refused by name. */
export class NotEmulated {
  readonly #counts = new Map<string, number>();

  get names(): string[] {
    return [...this.#counts.keys()];
  }

  count(name: string): number {
    return this.#counts.get(name) ?? 0;
  }

  add(name: string): void {
    this.#counts.set(name, this.count(name) + 1);
  }

  /** The names so far, which are then forgotten: for the test that asks for such a member. */
  take(): string[] {
    const { names } = this;
    this.#counts.clear();
    return names;
  }

  refuse(name: string): never {
    this.add(name);
    throw new ExcelError("ApiNotFound", `[emulator] ${name} is not emulated`, 404);
  }
}
