import { contenu } from "./contenu";
import { codeOf, type Empreinte } from "./empreinte";
import { placementOf } from "./placement";
import type { GeneratedSheet } from "./readSheet";

/**
 * Whether at least half of the figures written on a sheet are still on it, labels
 * and formulas aside, which all bilans have alike. A program that shuffles the
 * names of a workbook would give a sheet the identity of another.
 */
export function isFaithful(sheet: GeneratedSheet, empreinte: Empreinte): boolean {
  const placement = placementOf(sheet, empreinte);
  let [found, lost] = [0, 0];
  empreinte.rows.forEach(({ kind, codes }, written) => {
    if (kind !== "l" && kind !== "t") return;
    const row = sheet.rows.get(placement.rowNow.get(written) ?? -1);
    const label = codes.findIndex((code) => code !== "");
    codes.forEach((code, column) => {
      const cell = row?.get(placement.columnNow(column));
      if (code === "" || column === label || (cell !== undefined && "formula" in cell)) return;
      if (codeOf(contenu(cell)) === code) found++;
      else lost++;
    });
  });
  return found >= lost;
}
