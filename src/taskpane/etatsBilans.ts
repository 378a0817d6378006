import type { Difference } from "../domain/miseAJour/sheetUpdate";
import type { WorkbookHost } from "../hosts/workbookHost";
import { runInSlices } from "../hosts/slices";
import { prepare, type BilanChoice } from "./preparation";
import type { Verification } from "./verification";

/** How a bilan of the workbook stands to what would be written now. */
interface EtatBilan {
  /** Figures that would change; 0: up to date. */
  readonly chiffres: number;
  /** Rows of the suivi that come or go: « +2 »; "" when their number stays. */
  readonly lignes: string;
}

/** By the identity of its sheet: see formatSheetIdentity. */
export type EtatsBilans = ReadonlyMap<string, EtatBilan>;

/** Label of the figure, in a bilan, that counts the rows of its suivi. */
const LIGNES_LUES = "Lignes lues";

/** Compares the bilans there are with those asked for; nothing is written. */
export async function etatsBilans(
  host: WorkbookHost,
  verification: Verification,
  choice: BilanChoice,
): Promise<EtatsBilans> {
  const generated = await host.readGenerated();
  const { sheets } = await runInSlices(prepare(verification, choice, generated));
  return new Map(
    sheets.flatMap(({ identite, plan, bilan }) => {
      if (bilan === null || plan.state === "nouvelle") return [];
      return [[identite, "difference" in plan ? etatOf(plan.difference) : A_JOUR] as const];
    }),
  );
}

const A_JOUR: EtatBilan = { chiffres: 0, lignes: "" };

/** A new day of printing is no change; a row that comes or goes is one, and so is a figure typed over. */
function etatOf({ changements, lignesAjoutees, lignesRetirees, modifiees }: Difference): EtatBilan {
  const rows = lignesAjoutees.length + lignesRetirees.length + modifiees.length;
  const lues = changements.find(({ libelle }) => libelle === LIGNES_LUES);
  return { chiffres: Math.max(changements.length, rows), lignes: lues?.ecart ?? "" };
}
