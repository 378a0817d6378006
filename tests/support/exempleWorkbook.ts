import type { Exemple } from "../../src/domain/anomalies/rule";
import type { WorkbookData } from "../../src/domain/sheet";
import { sheetOf, workbookOf } from "./sheetOf";

/** The workbook of a rule's example. */
export function exempleWorkbook(exemple: Exemple): WorkbookData {
  const tabs = Object.entries(exemple).map(([name, tab]) => {
    if (typeof tab === "string") return [name, tab] as const;
    const { cellules, fusions = [], lignesMasquees = [], formules = {} } = tab;
    const options = { name, merges: fusions, hiddenRows: lignesMasquees, formulas: formules };
    return [name, sheetOf(cellules, options)] as const;
  });
  return workbookOf(Object.fromEntries(tabs));
}
