import type { SheetToWrite } from "../../sheetToWrite";
import type { Bilans } from "../bilan";
import { layoutAnru } from "./anru/layoutAnru";
import { layoutBilan } from "./layoutBilan";
import { layoutSynthese } from "./layoutSynthese";
import { TabNames, type TabNaming } from "./tabNames";

/** Sheets wanted about all the MOA together. */
interface Ensemble {
  readonly hasSynthese: boolean;
  readonly hasAnru: boolean;
}

/**
 * The sheets of a workbook: « Synthèse » first, then one sheet per MOA in the order
 * given, then « Indicateurs ANRU »; `titreOf`: title of a rule, from its code.
 */
export function layoutSheets(
  bilans: Bilans,
  naming: TabNaming,
  titreOf: (code: string) => string,
  { hasSynthese, hasAnru }: Ensemble = { hasSynthese: bilans.moas.length > 1, hasAnru: false },
): readonly SheetToWrite[] {
  const tabs = new TabNames(naming);
  const names = hasSynthese ? [tabs.nameOf({ type: "synthese", key: "" }, "Synthèse")] : [];
  const bilanNames = bilans.moas.map(({ moa, moaKey }) =>
    tabs.nameOf({ type: "bilan", key: moaKey }, `Bilan ${moa}`),
  );
  const sheets = bilans.moas.map((bilan, index) =>
    layoutBilan(bilan, { name: bilanNames[index] ?? "", bilans, titreOf }),
  );
  const syntheses = names.map((name) => layoutSynthese(bilans, { name, bilanNames }));
  const anru = hasAnru
    ? [layoutAnru(bilans, tabs.nameOf({ type: "anru", key: "" }, "Indicateurs ANRU"))]
    : [];
  return [...syntheses, ...sheets, ...anru];
}
