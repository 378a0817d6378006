import type { Analysis } from "../analyzeWorkbook";
import { inSlices, runToEnd, type Steps } from "../steps";
import { codeAt, valueAt } from "../suivi/codes";
import { faitsDesTables, type FaitsDeTable } from "./faits";
import { TOUT } from "./periodeDuBilan";

/** What a check says of the whole workbook: read = counted + left out. */
export interface Comptes {
  readonly lignesLues: number;
  readonly lignesComptees: number;
  readonly heuresComptees: number;
  readonly heuresNonComptees: number;
}

type Checked = Pick<Analysis, "suivi" | "excluded">;

/** Rows that bear hours, and their hours; a row whose MOA is unknown is in no bilan, so it is left out. */
export function comptesOf(analysis: Checked): Comptes {
  return runToEnd(comptesSteps(analysis));
}

/** The same, cut every few thousand rows. */
export function* comptesSteps({ suivi, excluded }: Checked): Steps<Comptes> {
  const comptes = { lignesLues: 0, lignesComptees: 0, heuresComptees: 0, heuresNonComptees: 0 };
  for (const faits of yield* faitsDesTables(suivi, excluded, TOUT)) {
    yield* inSlices(faits.lignes.length, LIGNES, (from, to) => {
      for (const ligne of faits.lignes.subarray(from, to)) count(comptes, faits, ligne);
    });
  }
  return comptes;
}

/** Rows counted without a pause. */
const LIGNES = 8_192;

function count(
  comptes: { -readonly [Key in keyof Comptes]: Comptes[Key] },
  { links, excluded, heures }: FaitsDeTable,
  ligne: number,
): void {
  if (links.counted[ligne] !== 1) return;
  const total = valueAt(heures.total, ligne);
  comptes.lignesLues++;
  if (excluded[ligne] === 1 || codeAt(links.moa, ligne) === -1) {
    comptes.heuresNonComptees += total;
  } else {
    comptes.lignesComptees++;
    comptes.heuresComptees += total;
  }
}
