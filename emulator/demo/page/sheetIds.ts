import type { Sheet } from "../../model/sheet";

/** A sheet has the model's id in the grid, but those that the user adds there have the grid's. */
export class SheetIds {
  readonly #sheets = new Map<string, Sheet>();
  readonly #ids = new Map<Sheet, string>();

  pair(sheet: Sheet, gridId: string): void {
    this.#sheets.set(gridId, sheet);
    this.#ids.set(sheet, gridId);
  }

  gridId(sheet: Sheet): string {
    return this.#ids.get(sheet) ?? sheet.id;
  }

  sheet(gridId: string): Sheet | undefined {
    const sheet = this.#sheets.get(gridId);
    return sheet?.isDeleted === true ? undefined : sheet;
  }
}
