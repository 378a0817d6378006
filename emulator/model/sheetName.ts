import { invalidArgument } from "./excelError";

const MAX_LENGTH = 31;
const FORBIDDEN = /[\\/?*[\]:]/;

/**
 * Excel's rule (support page "Rename a worksheet"): 1 to 31 characters, none of \ / ? * [ ] :,
 * no apostrophe at either end, not "History".
 */
export function checkSheetName(name: string): void {
  const hasLength = name.trim() !== "" && name.length <= MAX_LENGTH;
  const hasApostrophe = name.startsWith("'") || name.endsWith("'");
  const isReserved = name.toLowerCase() === "history";
  if (!hasLength || FORBIDDEN.test(name) || hasApostrophe || isReserved) throw invalidArgument();
}
