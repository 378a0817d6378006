import { codeAt, valueAt } from "../suivi/codes";
import type { Suivi } from "../suivi/suivi";

/** Counted hours of each marché, from its contrats and relevés, else as it announces them; NaN when none. */
export function heuresByMarche(suivi: Suivi): Float64Array {
  const done = new Float64Array(suivi.marches.length).fill(Number.NaN);
  for (const { marche: marches, heures: hours, counted } of suivi.links) {
    for (let ligne = 0; ligne < marches.length; ligne++) {
      const [marche, heures] = [codeAt(marches, ligne), valueAt(hours, ligne)];
      if (marche === -1 || counted[ligne] !== 1 || Number.isNaN(heures)) continue;
      const known = done[marche] ?? Number.NaN;
      done[marche] = Number.isNaN(known) ? heures : known + heures;
    }
  }
  return done;
}
