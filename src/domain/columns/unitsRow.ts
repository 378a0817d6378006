import { CellCode, cellCode, cellText } from "../sheet";
import type { Window } from "./titles";

const UNIT =
  /^\(?\s*(?:en\s+)?(?:h|hrs?|heures?|nb|nbre|nombre|%|(?:k|m)?(?:€|euros?)(?:\s?(?:ht|ttc))?|ht|ttc|jours?|mois|etp|jj\s?\/\s?mm\s?\/\s?a{2,4}|mm\s?\/\s?a{2,4})\s*\)?$/iu;

/** A row of units under the titles: « (h) », « € HT », « % », and nothing else. */
export function isUnitsRow({ sheet, left, right }: Window, row: number): boolean {
  let units = 0;
  for (let column = left; column <= right; column++) {
    const data = sheet.columns[column];
    if (cellCode(data, row) === CellCode.empty) continue;
    if (!UNIT.test(cellText(data, row)?.trim() ?? "")) return false;
    units++;
  }
  return units > 0;
}
