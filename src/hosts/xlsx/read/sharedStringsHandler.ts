import type { ReadBudget } from "./readBudget";
import type { StringTable } from "./stringTable";
import type { ScannedTag } from "./xml/scannedTag";
import type { XmlHandler } from "./xml/xmlScanner";
import { decodeEscapes, decodeXmlText } from "./xml/xmlText";

/**
 * Reads the shared strings part: runs of rich text joined, phonetic readings
 * (rPh) left out. `codes` gives the code of each shared string by its index.
 */
export class SharedStringsHandler implements XmlHandler {
  readonly codes: number[] = [];
  private readonly table: StringTable;
  private readonly budget: ReadBudget;
  private joined = "";
  private inText = false;
  private inPhonetic = false;

  constructor(table: StringTable, budget: ReadBudget) {
    this.table = table;
    this.budget = budget;
  }

  open(tag: ScannedTag): void {
    if (tag.name === "si") this.joined = "";
    else if (tag.name === "rPh") this.inPhonetic = true;
    else if (tag.name === "t") this.inText = !this.inPhonetic;
  }

  text(bytes: Uint8Array, start: number, end: number): void {
    if (this.inText) this.joined += decodeEscapes(decodeXmlText(bytes, start, end));
  }

  close(name: string): void {
    if (name === "t") this.inText = false;
    else if (name === "rPh") this.inPhonetic = false;
    else if (name === "si") {
      this.budget.spend("sharedStrings", 1);
      this.codes.push(this.table.codeOf(this.joined));
    }
  }
}
