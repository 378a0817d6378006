import type { Worker } from "node:worker_threads";
import { formatAddress } from "../model/address";
import type { Workbook } from "../model/workbook";
import type { WorkbookChange } from "../model/workbookChange";
import type { Calculator, FunctionCaller, Recalculation } from "./calculator";
import { applyResults } from "./calculationResults";
import { editsOf, snapshotOf } from "./bookSnapshot";
import type { FromWorker, FunctionCall, ToWorker } from "./univerMessages";
import { startUniverThread } from "./univerThreadStart";

/** One thread serves every workbook of a test file: Univer takes a second to load. */
let shared: Worker | undefined;
let nextBook = 1;

/** Computes with Univer's engine (Apache-2.0), whose copy of the workbook follows the model. */
export class UniverCalculator implements Calculator {
  readonly #thread: Worker;
  readonly #book = nextBook++;
  #isOpen = false;

  constructor() {
    shared ??= startUniverThread();
    this.#thread = shared;
  }

  readonly recalculate = async (recalculation: Recalculation): Promise<void> => {
    const { workbook, changes, functions } = recalculation;
    const message = this.#messageFor(workbook, changes, functions);
    this.#isOpen = true;
    applyResults(workbook, await this.#ask(message, workbook, functions));
  };

  readonly close = (): void => {
    this.#post({ kind: "close", book: this.#book });
  };

  #messageFor(
    workbook: Workbook,
    changes: readonly WorkbookChange[],
    functions: FunctionCaller,
  ): ToWorker {
    const edits = this.#isOpen ? editsOf(changes) : undefined;
    if (edits) return { kind: "edit", book: this.#book, edits };
    return { kind: "open", book: this.#book, snapshot: snapshotOf(workbook, functions.names) };
  }

  #ask(message: ToWorker, workbook: Workbook, functions: FunctionCaller) {
    type Results = Extract<FromWorker, { kind: "results" }>["results"];
    return new Promise<Results>((resolve, reject) => {
      const finish = (settle: () => void) => {
        this.#thread.off("message", receive).off("error", reject).unref();
        settle();
      };
      const receive = (answer: FromWorker) => {
        if (answer.book !== this.#book) return;
        if (answer.kind === "call")
          void this.#serve(answer.call, answer.request, { workbook, functions });
        else if (answer.kind === "results")
          finish(() => {
            resolve(answer.results);
          });
        else
          finish(() => {
            reject(new Error(answer.message));
          });
      };
      // Held while it computes, so that Node does not exit in between.
      this.#thread.on("message", receive).on("error", reject).ref();
      this.#post(message);
    });
  }

  async #serve(
    call: number,
    { name, args, sheetId, row, column }: FunctionCall,
    { workbook, functions }: { workbook: Workbook; functions: FunctionCaller },
  ): Promise<void> {
    const cell = { row, column, rowCount: 1, columnCount: 1 };
    const address = formatAddress(workbook.findSheet(sheetId)?.name ?? "", cell);
    const outcome = await functions.call(name, args, address);
    this.#post({ kind: "outcome", call, outcome });
  }

  #post(message: ToWorker): void {
    this.#thread.postMessage(message);
  }
}
