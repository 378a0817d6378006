/**
 * "document": what the add-in asked; "cleanup": the release of ranges that the client sends after
 * each run; "runtime": the exchanges of custom functions, commands and visibility.
 */
export type RequestKind = "document" | "cleanup" | "runtime";

export interface RequestEntry {
  readonly kind: RequestKind;
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly flags: number;
  /** The code of the error answered. */
  readonly error: string | undefined;
}

/** What went over the wire, for budgets of requests and bytes. */
export class RequestTrace {
  #entries: RequestEntry[] = [];

  add(entry: RequestEntry): void {
    this.#entries.push(entry);
  }

  clear(): void {
    this.#entries = [];
  }

  get entries(): readonly RequestEntry[] {
    return this.#entries;
  }

  /** The requests of the add-in itself. */
  get requests(): readonly RequestEntry[] {
    return this.#entries.filter((entry) => entry.kind === "document");
  }

  get bytes(): number {
    return this.#entries.reduce((sum, e) => sum + e.requestBytes + e.responseBytes, 0);
  }
}
