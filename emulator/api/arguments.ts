import { invalidArgument } from "../model/excelError";

/** Arguments come from the add-in, unchecked: a wrong type is Excel's InvalidArgument. */
export function readText(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument();
  return value;
}

export function readNumber(value: unknown): number {
  if (typeof value !== "number" || Number.isNaN(value)) throw invalidArgument();
  return value;
}

export function readFlag(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}

export function readChoice<T extends string>(value: unknown, choices: readonly T[]): T {
  const choice = choices.find((c) => c === value);
  if (choice === undefined) throw invalidArgument();
  return choice;
}

/** An omitted argument travels as null. */
export function isOmitted(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

export function readRecord(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalidArgument();
  return Object.fromEntries(Object.entries(value));
}

const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: "#000000",
  blue: "#0000FF",
  gray: "#808080",
  green: "#008000",
  orange: "#FFA500",
  red: "#FF0000",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

/** "#RRGGBB" or an HTML colour name (documentation: RangeFill.color); the commonest names only. */
export function readColor(value: unknown): string {
  const text = readText(value);
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.toUpperCase();
  const named = NAMED_COLORS[text.toLowerCase()];
  if (named === undefined) throw invalidArgument();
  return named;
}
