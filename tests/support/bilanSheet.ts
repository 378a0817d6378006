import type { Bilan, Bilans } from "../../src/domain/bilan/bilan";
import { layoutSheets } from "../../src/domain/bilan/layout/layoutSheets";
import type { SheetToWrite } from "../../src/domain/sheetToWrite";
import { bilansOf, marcheOf } from "./bilanOf";
import { exempleBilan } from "./exempleBilan";

/** Tab of the bilan of the example. */
export const BILAN_ALES = "Bilan Ville d'Alès";

/** The sheet of the example, with what the test says. */
export function bilanSheet(
  told: Partial<Bilan> = {},
  context: Partial<Bilans["context"]> = {},
): SheetToWrite {
  const bilans = bilansOf([exempleBilan(told)]);
  const dated = { ...bilans, context: { ...bilans.context, ...context } };
  const [sheet] = layoutSheets(dated, { taken: [] }, (code) => code);
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
}

const LOT_1 = marcheOf("23T001 – lot 1", 20_000.25, 12_000, { entreprise: "Régie Cévennes" });
const LOT_2 = marcheOf("23T001 – lot 2", 10_000.25, 9_000, { entreprise: "Bâti Sud" });
const NEUF = marcheOf("24T009", 15_000, 250.5, { entreprise: "Neuve SARL" });

/** Two marchés, then a third that comes between them while the second goes on. */
export const DEUX_MARCHES = [LOT_1, LOT_2];
export const TROIS_MARCHES = [LOT_1, NEUF, { ...LOT_2, heuresRealisees: 9_100 }];
