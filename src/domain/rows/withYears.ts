import { CellCode, cellCode, cellText, type SheetColumn } from "../sheet";
import { inSlices, type Steps } from "../steps";
import { readPeriode } from "../values/mois";
import { CELLS } from "./parseNumberColumn";

/** « 3 » or « mars », and 2024 told by another column: 202403, « mars 2024 ». The rest is left as it is. */
export function* withYears(months: SheetColumn, years: SheetColumn): Steps<SheetColumn> {
  const texts = [...months.texts];
  const codeOf = new Map(texts.map((text, code) => [text, code]));
  const codes = months.codes.slice();
  const numbers = new Float64Array(codes.length);
  numbers.set(months.numbers.subarray(0, codes.length));
  const intern = (text: string) => {
    const known = codeOf.get(text) ?? texts.push(text) - 1;
    codeOf.set(text, known);
    return known;
  };
  yield* inSlices(codes.length, CELLS, (from, to) => {
    for (let row = from; row < to; row++) {
      const [year, code] = [yearAt(years, row), codes[row] ?? CellCode.empty];
      if (year === null) continue;
      if (code >= 0) codes[row] = intern(textWithYear(months.texts[code] ?? "", year));
      else if (code === CellCode.number) numbers[row] = numberWithYear(numbers[row] ?? 0, year);
    }
  });
  return { codes, numbers, texts };
}

function yearAt(years: SheetColumn, row: number): number | null {
  const isNumber = cellCode(years, row) === CellCode.number;
  const year = isNumber ? (years.numbers[row] ?? 0) : Number(cellText(years, row)?.trim() ?? "");
  return Number.isInteger(year) && year >= 1990 && year <= 2100 ? year : null;
}

function textWithYear(text: string, year: number): string {
  const isBlank = text.trim() === "";
  if (isBlank || /\d{4}/.test(text) || readPeriode(text, null).state === "value") return text;
  return `${text} ${String(year)}`;
}

function numberWithYear(value: number, year: number): number {
  return Number.isInteger(value) && value >= 1 && value <= 12 ? year * 100 + value : value;
}
