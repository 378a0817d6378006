/** What a cell holds; an empty cell is the empty text, as Office.js reports it. */
export type CellValue = string | number | boolean;

const ERROR_TEXT = /^#(?:N\/A|[A-Z][A-Z0-9_/]*[!?])$/;

export function isErrorText(value: CellValue): boolean {
  return typeof value === "string" && ERROR_TEXT.test(value);
}

/** The names of Excel.RangeValueType (documentation). */
export function valueTypeOf(value: CellValue): "Empty" | "Double" | "Boolean" | "Error" | "String" {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return isErrorText(value) ? "Error" : "String";
}

export function isCellValue(value: unknown): value is CellValue {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
