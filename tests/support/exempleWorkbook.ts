import type { Exemple, ExempleDecore } from "../../src/domain/anomalies/rule";
import type { SheetData, WorkbookData } from "../../src/domain/sheet";
import { sheetOf, workbookOf } from "./sheetOf";

/** The workbook of a rule's example. */
export function exempleWorkbook(exemple: Exemple): WorkbookData {
  const tabs: Record<string, SheetData> = {};
  for (const [name, tab] of Object.entries(exemple)) {
    tabs[name] = typeof tab === "string" ? sheetOf(tab, { name }) : decoratedSheet(name, tab);
  }
  return workbookOf(tabs);
}

function decoratedSheet(name: string, tab: ExempleDecore): SheetData {
  const { cellules, fusions = [], lignesMasquees = [], formules = {}, generee } = tab;
  return sheetOf(cellules, {
    name,
    merges: fusions,
    hiddenRows: lignesMasquees,
    formulas: formules,
    ...(generee === undefined ? {} : { generated: generee }),
  });
}
