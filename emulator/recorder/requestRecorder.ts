import type { Exchange } from "./recording";

/** What Office.js gives to the transport of a request, and gets back: read from the shipped client. */
interface TransportResult {
  readonly status: string;
  readonly value?: { readonly data: readonly unknown[] };
  readonly error?: { readonly code: number };
}

type Send = (message: readonly unknown[], callback: (result: TransportResult) => void) => unknown;

const NAME = "executeRichApiRequestAsync";
const REQUEST_BODY = 4;
const REQUEST_FLAGS = 6;
const RESPONSE_BODY = 2;

/** Large bodies travel in pieces. */
function parseBody(body: unknown): unknown {
  return JSON.parse(Array.isArray(body) ? body.join("") : String(body)) as unknown;
}

/** A transport that fails has no body: its code is kept. */
function answerOf({ status, value, error }: TransportResult): unknown {
  if (status === "succeeded" && value) return parseBody(value.data[RESPONSE_BODY]);
  return { transportError: error?.code ?? null };
}

function objectAt(holder: object, name: string): object {
  const found: unknown = Reflect.get(holder, name);
  if (typeof found === "object" && found !== null) return found;
  throw new Error(`Office.js has no ${name}: its transport changed`);
}

/** Listens to every request that Office.js sends from this window; nothing else changes. */
export class RequestRecorder {
  readonly exchanges: Exchange[] = [];
  scenario = "";

  constructor(window: object) {
    const client = objectAt(objectAt(window, "OSF"), "DDA");
    const transport = objectAt(client, "RichApi");
    const send = Reflect.get(transport, NAME) as Send;
    const record: Send = (message, callback) => {
      const { scenario } = this;
      return send(message, (result) => {
        this.exchanges.push({
          scenario,
          flags: Number(message[REQUEST_FLAGS]),
          request: parseBody(message[REQUEST_BODY]),
          response: answerOf(result),
        });
        callback(result);
      });
    };
    // The function itself cannot be replaced, what holds it can.
    Reflect.set(client, "RichApi", Object.create(transport, { [NAME]: { value: record } }));
  }
}
