import { parentPort } from "node:worker_threads";
import type { FunctionOutcome } from "../../host/customFunctions";
import type { FromWorker, FunctionCall, ToWorker } from "../univerMessages";
import { UniverBook } from "./univerBook";

/** The thread's side of the calculation: workbooks by number, calls of the add-in by number. */
const books = new Map<number, UniverBook>();
const calls = new Map<number, (outcome: FunctionOutcome) => void>();
let nextCall = 1;

function post(message: FromWorker): void {
  parentPort?.postMessage(message);
}

function callAddin(book: number, request: FunctionCall): Promise<FunctionOutcome> {
  const call = nextCall++;
  post({ kind: "call", book, call, request });
  return new Promise((resolve) => calls.set(call, resolve));
}

async function compute(message: Extract<ToWorker, { kind: "open" | "edit" }>): Promise<void> {
  const { book: id } = message;
  if (message.kind === "open") {
    books.get(id)?.dispose();
    books.set(id, new UniverBook(message.snapshot, (request) => callAddin(id, request)));
    await books.get(id)?.calculate();
  } else {
    for (const edits of message.edits) await books.get(id)?.edit(edits);
  }
  post({ kind: "results", book: id, results: books.get(id)?.results() ?? [] });
}

function receive(message: ToWorker): void {
  if (message.kind === "outcome") {
    calls.get(message.call)?.(message.outcome);
    calls.delete(message.call);
  } else if (message.kind === "close") {
    books.get(message.book)?.dispose();
    books.delete(message.book);
  } else {
    compute(message).catch((error: unknown) => {
      post({ kind: "failed", book: message.book, message: String(error) });
    });
  }
}

parentPort?.on("message", receive);
