import type { SheetToWrite } from "../../src/domain/sheetToWrite";
import { cellAt } from "./cellsTable";

type Sheet = Pick<SheetToWrite, "rows">;

/**
 * Value of a formula as a spreadsheet computes it, from the cells of the sheet:
 * references, SUM of ranges, IF(x=0,"",y), + - / and brackets, nothing else.
 */
export function evaluateFormula(sheet: Sheet, formula: string): number | string {
  const test = /^IF\(([A-Z]+\d+)=0,"",(.+)\)$/.exec(formula);
  if (test?.[1] !== undefined && test[2] !== undefined) {
    return valueAt(sheet, test[1]) === 0 ? "" : evaluateFormula(sheet, test[2]);
  }
  const plain = formula
    .replaceAll(/SUM\(((?:[A-Z]+\d+:[A-Z]+\d+,?)+)\)/g, (_, ranges: string) =>
      String(ranges.split(",").reduce((total, range) => total + sumOf(sheet, range), 0)),
    )
    .replaceAll(/[A-Z]+\d+/g, (address) => `(${String(valueAt(sheet, address))})`);
  if (!/^[\d.()+\-/e]+$/.test(plain)) throw new Error(`unknown formula: ${formula}`);
  return parseSum(tokens(plain));
}

function valueAt(sheet: Sheet, address: string): number {
  const cell = cellAt(sheet, address);
  if (cell === undefined) throw new Error(`nothing at ${address}`);
  if ("number" in cell) return cell.number;
  if (!("formula" in cell)) throw new Error(`no number at ${address}`);
  const value = evaluateFormula(sheet, cell.formula);
  if (typeof value === "string") throw new Error(`text at ${address}`);
  return value;
}

function sumOf(sheet: Sheet, range: string): number {
  const [, column = "", from = "", to = ""] = /^([A-Z]+)(\d+):[A-Z]+(\d+)$/.exec(range) ?? [];
  return sum(sheet, column, [Number(from), Number(to)]);
}

/** Texts of the range are passed over, as SUM does. */
function sum(sheet: Sheet, column: string, [from, to]: readonly [number, number]): number {
  let total = 0;
  for (let row = from; row <= to; row++) {
    const cell = cellAt(sheet, column + String(row));
    if (cell !== undefined && ("number" in cell || "formula" in cell)) {
      total += valueAt(sheet, column + String(row));
    }
  }
  return total;
}

function tokens(text: string): string[] {
  return (text.match(/\d+(?:\.\d+)?(?:e[+-]?\d+)?|[()+\-/]/g) ?? []).toReversed();
}

function parseSum(rest: string[]): number {
  let value = parseQuotient(rest);
  for (let sign = rest.at(-1); sign === "+" || sign === "-"; sign = rest.at(-1)) {
    rest.pop();
    value += (sign === "+" ? 1 : -1) * parseQuotient(rest);
  }
  return value;
}

function parseQuotient(rest: string[]): number {
  let value = parseAtom(rest);
  while (rest.at(-1) === "/") {
    rest.pop();
    value /= parseAtom(rest);
  }
  return value;
}

function parseAtom(rest: string[]): number {
  const token = rest.pop();
  if (token === "-") return -parseAtom(rest);
  if (token !== "(") return Number(token);
  const value = parseSum(rest);
  rest.pop();
  return value;
}
