import type { Suivi } from "../suivi/suivi";

/** Counted hours of each marché, from its contrats and relevés, else as it announces them. */
export function heuresByMarche(suivi: Suivi): Float64Array {
  const done = new Float64Array(suivi.marches.length).fill(Number.NaN);
  for (const { marche, heures: h, counted } of suivi.links) {
    for (let ligne = 0; ligne < marche.length; ligne++) {
      const index = marche[ligne] ?? -1;
      const value = h[ligne] ?? Number.NaN;
      if (index === -1 || counted[ligne] !== 1 || Number.isNaN(value)) continue;
      done[index] = (Number.isNaN(done[index]) ? 0 : (done[index] ?? 0)) + value;
    }
  }
  return done;
}
