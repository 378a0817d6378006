import { CellCode } from "../../domain/sheet";

/** How a number format shows a number. */
export type NumberCode = typeof CellCode.number | typeof CellCode.date | typeof CellCode.duration;

/** Built-in formats that show a date or a time of day, CJK ones included (ECMA-376 part 1, §18.8.30). */
const BUILTIN_DATES = [
  [14, 22],
  [27, 36],
  [45, 45],
  [47, 47],
  [50, 58],
] as const;
/** [h]:mm:ss */
const BUILTIN_DURATION = 46;

export function codeOfBuiltinFormat(id: number): NumberCode {
  if (id === BUILTIN_DURATION) return CellCode.duration;
  const isDate = BUILTIN_DATES.some(([first, last]) => id >= first && id <= last);
  return isDate ? CellCode.date : CellCode.number;
}

/**
 * What a format code such as "dd/mm/yyyy" or "[h]:mm" shows. Files hold English
 * codes; French ones (jj/mm/aaaa, Standard) come from careless writers.
 */
export function codeOfFormat(format: string): NumberCode {
  const section = significantSection(format);
  const letters = section.replace(/s+[.,]0+/g, "s");
  if (/[#?0]/.test(letters)) return CellCode.number;
  if (/[dyj]|aa/.test(letters)) return CellCode.date;
  if (/\[(?:h+|m+|s+)\]/.test(letters)) return CellCode.duration;
  return /[hms]/.test(letters) ? CellCode.date : CellCode.number;
}

/** First section that shows something, without its literals, colours, conditions and locales. */
function significantSection(format: string): string {
  const bare = format
    .toLowerCase()
    .replace(/"[^"]*"?|\\.|_.|\*./g, "")
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/g, "")
    .replace(/general|standard|am\/pm|a\/p/g, "");
  return bare.split(";").find((section) => section.trim() !== "") ?? "";
}
