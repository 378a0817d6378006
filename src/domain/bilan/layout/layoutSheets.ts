import type { SheetIdentity, SheetToWrite } from "../../sheetToWrite";
import { mapInTurn, PAUSE, runToEnd, type Steps } from "../../steps";
import type { Bilans } from "../bilan";
import { layoutAnru } from "./anru/layoutAnru";
import { bilanIdentity } from "./diffusion";
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
  ensemble: Ensemble = { hasSynthese: bilans.moas.length > 1, hasAnru: false },
): readonly SheetToWrite[] {
  return runToEnd(layoutSteps(bilans, naming, titreOf, ensemble));
}

/** The same, cut by sheet. */
export function* layoutSteps(
  bilans: Bilans,
  naming: TabNaming,
  titreOf: (code: string) => string,
  { hasSynthese, hasAnru }: Ensemble,
): Steps<readonly SheetToWrite[]> {
  const { context } = bilans;
  const tabs = new TabNames(naming);
  const nameOf = (type: SheetIdentity["type"], key: string, wanted: string) =>
    tabs.nameOf(bilanIdentity(type, key, context), wanted);
  const interne = context.isInterne === true ? "interne " : "";
  const names = hasSynthese ? [nameOf("synthese", "", `Synthèse ${interne}`.trim())] : [];
  const bilanNames = bilans.moas.map(({ moa, moaKey }) =>
    nameOf("bilan", moaKey, `Bilan ${interne}${moa}`),
  );
  const sheets = yield* mapInTurn(bilans.moas.entries(), ([index, bilan]) =>
    layoutBilan(bilan, { name: bilanNames[index] ?? "", bilans, titreOf }),
  );
  const syntheses = names.map((name) => layoutSynthese(bilans, { name, bilanNames }));
  yield PAUSE;
  const anru = hasAnru
    ? [layoutAnru(bilans, nameOf("anru", "", `Indicateurs ANRU ${interne}`.trim()))]
    : [];
  return [...syntheses, ...sheets, ...anru];
}
