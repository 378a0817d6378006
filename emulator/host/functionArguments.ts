import { type CellValue, isErrorText } from "../model/cellValue";
import type { FunctionDeclaration, FunctionParameter } from "./functionMetadata";

/** An argument as the calculation gives it: a matrix where null is an empty cell; null when left out. */
export type ArgumentMatrix = readonly (readonly (CellValue | null)[])[] | null;

export type PreparedArguments =
  { readonly values: readonly unknown[] } | { readonly error: string };

/** What an empty cell is for each type (assumed: Excel's conversion is not documented). */
const emptyOf: Readonly<Record<string, CellValue>> = { number: 0, boolean: false };

/** Undefined: the value cannot be given to a parameter of this type. */
function convert(value: CellValue | null, type: string): CellValue | undefined {
  if (value === null || value === "") return emptyOf[type] ?? "";
  if (type === "number") return toNumber(value);
  if (type === "string") return String(value);
  if (type === "boolean") return typeof value === "string" ? undefined : Boolean(value);
  return value;
}

function toNumber(value: CellValue): number | undefined {
  const number = typeof value === "string" && value.trim() === "" ? Number.NaN : Number(value);
  return Number.isNaN(number) ? undefined : number;
}

function firstError(args: readonly ArgumentMatrix[]): string | undefined {
  const error = args.flat(2).find((value) => value !== null && isErrorText(value));
  return error === undefined ? undefined : String(error);
}

function prepare(matrix: ArgumentMatrix | undefined, parameter: FunctionParameter): unknown {
  if (!matrix) return null;
  const type = parameter.type ?? "any";
  const converted = matrix.map((row) => row.map((value) => convert(value, type)));
  if (converted.flat().includes(undefined)) return undefined;
  return parameter.dimensionality === "matrix" ? converted : converted[0]?.[0];
}

function parametersFor(declaration: FunctionDeclaration, count: number): FunctionParameter[] {
  const parameters = [...declaration.parameters];
  const last = parameters.at(-1);
  while (last?.repeating === true && parameters.length < count) parameters.push(last);
  return parameters;
}

/**
 * Arguments in the shape that the function declares. An error among them is the result, without a
 * call (documentation: custom functions, allowErrorForDataTypeAny); a value of the wrong type gives
 * #VALUE! (documentation).
 */
export function prepareArguments(
  declaration: FunctionDeclaration,
  args: readonly ArgumentMatrix[],
): PreparedArguments {
  const error = firstError(args);
  if (error !== undefined) return { error };
  const parameters = parametersFor(declaration, args.length);
  const values = parameters.map((parameter, i) => prepare(args[i], parameter));
  return values.includes(undefined) ? { error: "#VALUE!" } : { values };
}
