import type { Analysis } from "../analyzeWorkbook";
import { faitsOf, type Fait } from "./faits";
import { TOUT } from "./periodeDuBilan";

/** What a check says of the whole workbook: read = counted + left out. */
export interface Comptes {
  readonly lignesLues: number;
  readonly lignesComptees: number;
  readonly heuresComptees: number;
  readonly heuresNonComptees: number;
}

/** Rows that bear hours, and their hours; a row whose MOA is unknown is in no bilan, so it is left out. */
export function comptesOf({ suivi, excluded }: Pick<Analysis, "suivi" | "excluded">): Comptes {
  const comptes = { lignesLues: 0, lignesComptees: 0, heuresComptees: 0, heuresNonComptees: 0 };
  for (const fait of faitsOf(suivi, excluded, TOUT)) {
    if (!fait.isCounted) continue;
    comptes.lignesLues++;
    if (isLeftOut(fait)) {
      comptes.heuresNonComptees += fait.heures.total;
    } else {
      comptes.lignesComptees++;
      comptes.heuresComptees += fait.heures.total;
    }
  }
  return comptes;
}

function isLeftOut({ isExcluded, moa }: Fait): boolean {
  return isExcluded || moa === -1;
}
