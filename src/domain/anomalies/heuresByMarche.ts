import type { Suivi, TableLinks } from "../suivi/suivi";

/** Counted hours of each marché, from its contrats and relevés, else as it announces them; NaN when none. */
export function heuresByMarche(suivi: Suivi): Float64Array {
  const done = new Float64Array(suivi.marches.length).fill(Number.NaN);
  for (const links of suivi.links) {
    for (const [ligne, marche] of links.marche.entries()) {
      const heures = countedHeures(links, ligne);
      if (marche === -1 || Number.isNaN(heures)) continue;
      const known = done[marche] ?? Number.NaN;
      done[marche] = Number.isNaN(known) ? heures : known + heures;
    }
  }
  return done;
}

function countedHeures({ heures, counted }: TableLinks, ligne: number): number {
  return counted[ligne] === 1 ? (heures[ligne] ?? Number.NaN) : Number.NaN;
}
