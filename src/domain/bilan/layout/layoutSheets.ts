import type { SheetToWrite } from "../../sheetToWrite";
import type { Bilans } from "../bilan";
import { layoutBilan } from "./layoutBilan";
import { layoutSynthese } from "./layoutSynthese";
import { sheetName } from "./sheetName";

/**
 * The sheets of a workbook: « Synthèse » first when there are several MOA, then
 * one sheet per MOA in the order given. `taken`: names that the workbook already
 * uses; `titreOf`: title of a rule, from its code.
 */
export function layoutSheets(
  bilans: Bilans,
  taken: readonly string[],
  titreOf: (code: string) => string,
): readonly SheetToWrite[] {
  const hasSynthese = bilans.moas.length > 1;
  const names = hasSynthese ? [sheetName("Synthèse", taken)] : [];
  const bilanNames: string[] = [];
  for (const { moa } of bilans.moas) {
    bilanNames.push(sheetName(`Bilan ${moa}`, [...taken, ...names, ...bilanNames]));
  }
  const sheets = bilans.moas.map((bilan, index) =>
    layoutBilan(bilan, { name: bilanNames[index] ?? "", bilans, titreOf }),
  );
  const syntheses = names.map((name) => layoutSynthese(bilans, { name, bilanNames }));
  return [...syntheses, ...sheets];
}
