import { invalidArgument, itemAlreadyExists } from "./excelError";

export interface NamedItem {
  readonly name: string;
  /** With its leading "=". */
  formula: string;
  comment: string;
  visible: boolean;
}

const NAME = /^[A-Za-z_\\\u00C0-\u024F][\w.\\?\u00C0-\u024F]*$/;
const CELL_LIKE = /^(?:[A-Za-z]{1,3}\d+|[RrLl]\d*[Cc]\d*|[RrCc])$/;
const MAX_LENGTH = 255;

/** The names of a workbook or of a sheet; they ignore case (documentation: "Names in formulas"). */
export class NamedItems {
  readonly #items = new Map<string, NamedItem>();

  list(): NamedItem[] {
    return [...this.#items.values()];
  }

  find(name: string): NamedItem | undefined {
    return this.#items.get(name.toLowerCase());
  }

  add(name: string, formula: string, comment = ""): NamedItem {
    const isValid = NAME.test(name) && !CELL_LIKE.test(name) && name.length <= MAX_LENGTH;
    if (!isValid) throw invalidArgument();
    if (this.find(name)) throw itemAlreadyExists();
    const item = { name, formula, comment, visible: true };
    this.#items.set(name.toLowerCase(), item);
    return item;
  }

  remove(name: string): void {
    this.#items.delete(name.toLowerCase());
  }
}
