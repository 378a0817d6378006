import type { SheetColumn } from "../sheet";
import { readTotalLabel } from "./totalLabel";

const Told = { notYet: 0, total: 1, other: 2 } as const;

/** Which texts of a column announce a total: each is read once, when a row is first asked about. */
export class TotalTexts {
  private readonly texts: readonly string[];
  private readonly told: Uint8Array;

  constructor({ texts }: SheetColumn) {
    this.texts = texts;
    this.told = new Uint8Array(texts.length);
  }

  isTotal(code: number): boolean {
    if (this.told[code] === Told.notYet) {
      const isTotal = readTotalLabel(this.texts[code] ?? "") !== null;
      this.told[code] = isTotal ? Told.total : Told.other;
    }
    return this.told[code] === Told.total;
  }
}
