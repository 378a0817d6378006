import { ExcelError } from "../model/excelError";

/** A failure to come, for the tests of what the add-in does then. */
export interface Failure {
  /** 1 is the next request of the add-in; clean-ups and the runtime's own requests do not count. */
  readonly request: number;
  /** An error code of Excel's, or a transport number: 5102 (activity limit), 5012 (timeout)… */
  readonly code: string | number;
  readonly message?: string;
  /** Writes done, and kept, before the failure; 0 when omitted. */
  readonly afterWrites?: number;
}

/** A failure of the way to Excel, not of Excel: no body comes back, only a number. */
export class TransportError extends Error {
  readonly code: number;

  constructor(code: number) {
    super(`transport error ${String(code)}`);
    this.name = "TransportError";
    this.code = code;
  }
}

export class Failures {
  #planned: (Failure & { readonly request: number })[] = [];
  #count = 0;
  #unanswered = 0;

  plan(failure: Failure): void {
    this.#planned.push({ ...failure, request: this.#count + failure.request });
  }

  /** The pane is closed meanwhile: the request is carried out, and its answer reaches nobody. 1 is the next. */
  leaveUnanswered(request: number): void {
    this.#unanswered = this.#count + request;
  }

  /** Of the request that was just carried out. */
  get isUnanswered(): boolean {
    return this.#count > 0 && this.#unanswered === this.#count;
  }

  /** To be called once per request of the add-in: gives the check to make before each action. */
  next(): (writes: number) => void {
    this.#count++;
    const failure = this.#planned.find(({ request }) => request === this.#count);
    if (!failure) return () => undefined;
    const { code, message = "planned failure", afterWrites = 0 } = failure;
    return (writes) => {
      if (writes < afterWrites) return;
      throw typeof code === "number" ? new TransportError(code) : new ExcelError(code, message);
    };
  }
}
