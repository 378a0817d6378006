import type { CellContent } from "../../domain/cellRead";
import { cellTextToWrite } from "./writtenText";

/** Digits that every spreadsheet keeps of a number. */
const DIGITS = 14;

/** Whether a cell holds what was read of it: as a cell can hold it, an empty text being no text. */
export function isSameContent(one: CellContent, other: CellContent): boolean {
  const [a, b] = [kept(one), kept(other)];
  if (typeof a === "object" && typeof b === "object") return a?.error === b?.error;
  return a === b;
}

function kept(content: CellContent): CellContent {
  if (typeof content === "number") return Number(content.toPrecision(DIGITS));
  if (typeof content !== "string") return content;
  return content === "" ? null : cellTextToWrite(content);
}
