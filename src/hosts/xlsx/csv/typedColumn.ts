import { CellCode, type SheetColumn } from "../../../domain/sheet";
import { typeTexts } from "./typedText";

/** A column of texts, with the numbers and the dates that Excel would have made of them. */
export function typedColumn(column: SheetColumn): SheetColumn {
  const typed = typeTexts(column.texts);
  if (typed.every((each) => each === null)) return column;
  const kept = column.texts.filter((_, code) => typed[code] === null);
  const rank = new Map(kept.map((text, code) => [text, code]));
  const recode = typed.map(
    (each, code) => each?.code ?? rank.get(column.texts[code] ?? "") ?? CellCode.empty,
  );
  return {
    // A negative code tells an empty cell, and has no rank.
    codes: column.codes.map((code) => recode[code] ?? code),
    numbers: Float64Array.from(column.codes, (code) => typed[code]?.value ?? 0),
    texts: kept,
  };
}
