import { findRange } from "../api/findRange";
import type { ChangeAuthor } from "../host/eventPump";
import type { ExcelHost } from "../host/excelHost";

/** The person at the keyboard: the same effects as the add-in's, and events that say so. */
export class User {
  readonly #host: ExcelHost;

  constructor(host: ExcelHost) {
    this.#host = host;
  }

  /** Types values in a range of the active sheet, or of the sheet that the address names. */
  type(address: string, values: unknown): void {
    this.#act(() => {
      findRange(this.#host, address, this.#host.workbook.activeSheet).values = values;
    });
  }

  /** Another person types, in the same workbook. */
  typeAsCoauthor(address: string, values: unknown): void {
    this.#act(() => {
      findRange(this.#host, address, this.#host.workbook.activeSheet).values = values;
    }, "coauthor");
  }

  select(address: string): void {
    this.#act(() => {
      findRange(this.#host, address, this.#host.workbook.activeSheet).select();
    });
  }

  beginCellEdit(): void {
    this.#host.cellEdit.begin();
  }

  endCellEdit(): void {
    this.#host.cellEdit.end();
  }

  #act(gesture: () => void, author: ChangeAuthor = "user"): void {
    this.#host.author = author;
    try {
      gesture();
    } finally {
      this.#host.author = "addin";
    }
  }
}
