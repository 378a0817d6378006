import { inSlices, type Steps } from "../steps";
import { codeAt, valueAt } from "../suivi/codes";
import type { Suivi } from "../suivi/suivi";

const ROWS_PER_STEP = 8_192;

/** Counted hours of each marché, from its contrats and relevés, else as it announces them; NaN when none. */
export function* heuresByMarche(suivi: Suivi): Steps<Float64Array> {
  const done = new Float64Array(suivi.marches.length).fill(Number.NaN);
  for (const { marche: marches, heures: hours, counted } of suivi.links) {
    yield* inSlices(marches.length, ROWS_PER_STEP, (from, to) => {
      for (let ligne = from; ligne < to; ligne++) {
        const [marche, heures] = [codeAt(marches, ligne), valueAt(hours, ligne)];
        if (marche === -1 || counted[ligne] !== 1 || Number.isNaN(heures)) continue;
        const known = done[marche] ?? Number.NaN;
        done[marche] = Number.isNaN(known) ? heures : known + heures;
      }
    });
  }
  return done;
}
