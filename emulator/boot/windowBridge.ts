import type { ExcelHost } from "../host/excelHost";
import { TransportError } from "../host/failures";
import { actionMessage, type MessageEntry } from "../host/messages";
import { defaultRequirementSets, type RequirementSets } from "../host/options";
import { hostContext } from "./hostContext";

export interface BridgeOptions {
  readonly requirementSets?: RequirementSets;
  readonly latency?: number;
}

/** Numbers of the desktop bridge, read from the shipped client. */
const dispatch = {
  request: 93,
  messages: 33,
  command: 39,
  commandCompleted: 94,
  file: 86,
} as const;
const OK = 0;
const INTERNAL_ERROR = 5001;

/** COM gives arrays through a method; the client asks for it. */
const safeArray = (items: readonly unknown[]) => ({ toArray: () => items });

type Callback = (result: ReturnType<typeof safeArray>) => void;
type EventHandler = (id: number, entries: ReturnType<typeof safeArray>) => void;

/** The object that desktop Excel puts on `window.external` before Office.js loads. */
export type ExternalBridge = Readonly<Record<string, unknown>>;

export function newExternalBridge(host: ExcelHost, options: BridgeOptions = {}): ExternalBridge {
  const sets = options.requirementSets ?? defaultRequirementSets;
  const context = hostContext(host, sets);
  const handlers = new Map<number, EventHandler>();
  connectRibbon(host, handlers);
  return {
    GetHostInfo: () => hostInfo(host.locale),
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    Execute: (id: number, parameters: unknown, callback: Callback) => {
      // Never in the same turn: the client does not expect its answer before its call returns.
      setTimeout(() => void execute(host, { id, parameters, callback }), options.latency ?? 0);
    },
    RegisterEvent: (id: number, _target: string, handler: EventHandler, callback: Callback) => {
      handlers.set(id, handler);
      if (id === dispatch.messages) openChannel(host, handler);
      answerLater(callback, OK);
    },
    UnregisterEvent: (id: number, _target: string, callback: Callback) => {
      handlers.delete(id);
      answerLater(callback, OK);
    },
    MessageParent: () => undefined,
    MessageChild: () => undefined,
  };
}

/** Runs an action associated with Office.actions.associate, as a shortcut does. */
export function runAction(host: ExcelHost, id: string, argumentsJson = ""): void {
  host.channel.post([actionMessage(id, argumentsJson)]);
}

/** Host, platform, version, language, correlation, dialog, logging, runtime: 3 starts functions. */
function hostInfo(locale: string): string {
  return ["Excel", "Win32", "16.01", locale, "telemetry", "", "disableLogging", "3"].join("$");
}

function answerLater(callback: Callback, ...items: readonly unknown[]): void {
  setTimeout(() => {
    callback(safeArray(items));
  }, 0);
}

function openChannel(host: ExcelHost, handler: EventHandler): void {
  host.channel.open((entries: readonly MessageEntry[]) => {
    handler(dispatch.messages, safeArray(entries.map(safeArray)));
  });
}

function connectRibbon(host: ExcelHost, handlers: ReadonlyMap<number, EventHandler>): void {
  host.ribbon.connect(({ id, functionName, controlId }) => {
    const source = JSON.stringify({ source: { id: controlId } });
    handlers.get(dispatch.command)?.(dispatch.command, safeArray([id, functionName, source]));
  });
}

interface Execution {
  readonly id: number;
  readonly parameters: unknown;
  readonly callback: Callback;
}

async function execute(host: ExcelHost, { id, parameters, callback }: Execution): Promise<void> {
  if (host.isClosed) return;
  const items: unknown[] = Array.isArray(parameters) ? parameters : [];
  if (id === dispatch.request) {
    callback(safeArray(await answerRequest(host, items[0])));
  } else if (id === dispatch.commandCompleted) {
    host.ribbon.completed(String(items[0]));
    callback(safeArray([OK]));
  } else if (id === dispatch.file) {
    callback(safeArray([OK, [host.workbook.name]]));
  } else {
    host.notEmulated.add(`Office.js common API ${String(id)}`);
    callback(safeArray([INTERNAL_ERROR]));
  }
}

/** The request's body is the fifth item of its array, a text or pieces of text; flags the seventh. */
async function answerRequest(host: ExcelHost, request: unknown): Promise<readonly unknown[]> {
  const items: unknown[] = Array.isArray(request) ? request : [];
  const [body, flags] = [items[4], items[6]];
  const text = Array.isArray(body) ? body.join("") : String(body);
  try {
    const answer = await host.process(text, Number(flags));
    return [OK, [200, ["CONTENT-TYPE", "application/json"], answer]];
  } catch (error) {
    if (error instanceof TransportError) return [error.code, 0];
    host.faults.push(error);
    return [INTERNAL_ERROR, 0];
  }
}
