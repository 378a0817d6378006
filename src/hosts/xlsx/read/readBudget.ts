import { bombeZip, classeurTropGrand } from "../xlsxErrors";

const MEBIBYTE = 1024 * 1024;

/** A million rows of 20 columns is 700 MB of XML: room for three such sheets. */
const MAX_INFLATED = 2048 * MEBIBYTE;

/** What one workbook may take in memory; a million rows of 80 columns fit. */
const LIMITS = {
  columnBytes: 1024 * MEBIBYTE,
  sharedStrings: 20_000_000,
  distinctTexts: 5_000_000,
  textCharacters: 256 * MEBIBYTE,
  formulaCharacters: 64 * MEBIBYTE,
  merges: 1_000_000,
  /** Four full sheets with every row hidden. */
  hiddenRows: 4 * MEBIBYTE,
  names: 100_000,
  sheets: 10_000,
};

/** Keeps a hostile workbook from taking all the memory: each reader spends before it keeps. */
export class ReadBudget {
  private readonly left = { ...LIMITS };
  private inflatedLeft = MAX_INFLATED;

  spend(kind: keyof typeof LIMITS, amount: number): void {
    this.left[kind] -= amount;
    if (this.left[kind] < 0) throw classeurTropGrand();
  }

  spendInflated(bytes: number): void {
    this.inflatedLeft -= bytes;
    if (this.inflatedLeft < 0) throw bombeZip();
  }
}
