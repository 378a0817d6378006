import type { FunctionResult } from "../api/host";
import { type CellValue, isCellValue } from "../model/cellValue";
import { type ArgumentMatrix, prepareArguments } from "./functionArguments";
import type { FunctionDeclaration, FunctionMetadata } from "./functionMetadata";
import { functionCallMessage, type MessageChannel } from "./messages";

export type FunctionOutcome =
  | { readonly kind: "value"; readonly value: CellValue | CellValue[][] }
  | { readonly kind: "error"; readonly error: string; readonly message?: string };

/**
 * What the cell shows for each error code: 1, 5, 6, 7 and 8 are CustomFunctions.ErrorCode
 * (documentation); 2 and 3 (thrown, rejected), 9 and 10 (unknown function) are assumed.
 */
const errorTexts: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

/** A CustomFunctions.Error that was returned, not thrown, or another typed value. */
interface TypedValue {
  readonly basicValue: unknown;
  readonly type?: unknown;
  readonly message?: unknown;
}

function isTypedValue(value: unknown): value is TypedValue {
  return typeof value === "object" && value !== null && "basicValue" in value;
}

function toCell(value: unknown): CellValue {
  const plain = isTypedValue(value) ? value.basicValue : value;
  return isCellValue(plain) ? plain : 0;
}

function toError(error: string, message: unknown): FunctionOutcome {
  return typeof message === "string" && message !== ""
    ? { kind: "error", error, message }
    : { kind: "error", error };
}

/** Nothing at all shows 0, as an empty reference does (assumed). */
function readValue(value: unknown): CellValue | CellValue[][] {
  if (!Array.isArray(value)) return toCell(value);
  const rows: unknown[] = value;
  return rows.map((row) => (Array.isArray(row) ? row.map(toCell) : [toCell(row)]));
}

function readOutcome({ succeeded, value, code }: FunctionResult): FunctionOutcome {
  if (!succeeded) return toError(errorTexts[code ?? 0] ?? "#VALUE!", value);
  const isError = isTypedValue(value) && value.type === "Error";
  if (isError) return toError(String(value.basicValue), value.message);
  return { kind: "value", value: readValue(value) };
}

/** Calls the add-in's custom functions through its runtime, as Excel does. */
export class CustomFunctions {
  readonly #channel: MessageChannel;
  readonly #declarations = new Map<string, FunctionDeclaration>();
  readonly #calls = new Map<number, (outcome: FunctionOutcome) => void>();
  readonly #ready: Promise<void>;
  #markReady: () => void = () => undefined;
  #nextCall = 1;

  constructor(channel: MessageChannel) {
    this.#channel = channel;
    this.#ready = new Promise((resolve) => (this.#markReady = resolve));
  }

  /** The content of functions.json: only declared functions are known to formulas. */
  declare({ namespace, functions }: FunctionMetadata): void {
    for (const declaration of functions) {
      const name = namespace ? `${namespace}.${declaration.name}` : declaration.name;
      this.#declarations.set(name.toUpperCase(), declaration);
    }
  }

  get names(): string[] {
    return [...this.#declarations.keys()];
  }

  runtimeIsReady(): void {
    this.#markReady();
  }

  /** As a formula calls it: by its full name, arguments as matrices of cells. */
  async callByName(
    name: string,
    args: readonly ArgumentMatrix[],
    address: string,
  ): Promise<FunctionOutcome> {
    const declaration = this.#declarations.get(name.toUpperCase());
    if (!declaration) return { kind: "error", error: "#NAME?" };
    const prepared = prepareArguments(declaration, args);
    if ("error" in prepared) return { kind: "error", error: prepared.error };
    return this.call(declaration.id, prepared.values, address);
  }

  /** By its id, with arguments just as the function will receive them. */
  async call(id: string, args: readonly unknown[], address = ""): Promise<FunctionOutcome> {
    await this.#ready;
    const invocation = this.#nextCall++;
    return new Promise((resolve) => {
      this.#calls.set(invocation, resolve);
      const flags = 0;
      this.#channel.post([functionCallMessage([invocation, id, args, address, flags])]);
    });
  }

  receive(result: FunctionResult): void {
    this.#calls.get(result.invocation)?.(readOutcome(result));
    this.#calls.delete(result.invocation);
  }
}
