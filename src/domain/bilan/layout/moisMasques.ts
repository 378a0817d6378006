import type { Bilan, Ventilation } from "../bilan";
import { periodesToShow } from "./periodes";
import { effectif, isPetit, maskLignes, type Masque, type Seuils } from "./petitsEffectifs";

/** The lines of §7: periods, then the hours that no month tells, when there are some. */
export function moisLignes(bilan: Bilan): readonly Ventilation[] {
  const { heuresSansMois, effectifSansMois } = bilan;
  return [
    ...periodesToShow(bilan).map(({ heures, effectif }) => ligneOf(heures, effectif)),
    ...(heuresSansMois === 0 ? [] : [ligneOf(heuresSansMois, effectifSansMois)]),
  ];
}

function ligneOf(heures: number, personnes: number | null): Ventilation {
  return { libelle: "", personnes, heures, contrats: null, sensible: false };
}

/** Months of a few persons; hours that no row of persons tells are contractual: never masked. */
export function maskMois(bilan: Bilan, seuils: Seuils): Masque {
  const lignes = moisLignes(bilan);
  if (lignes.every(({ personnes }) => personnes === null)) return lignes.map(() => false);
  return maskTogether(lignes, seuils, forcedOf(bilan, seuils));
}

/**
 * What the bilans of the months before had to mask, each up to its own last month, stays
 * masked: a month printed now would give away the one that it then hid.
 */
function forcedOf(bilan: Bilan, seuils: Seuils): readonly boolean[] {
  const mois = bilan.mois.map(({ heures, effectif }) => ligneOf(heures, effectif));
  let masque: readonly boolean[] = [];
  let isSettled = true;
  for (const [index, own] of mois.entries()) {
    // A month printed beside months that are settled changes nothing for them.
    if (isSettled && !isMaskedAlone(own, seuils)) continue;
    const settled = maskTogether(mois.slice(0, index + 1), seuils, masque);
    isSettled = settled !== null;
    masque = settled ?? masque;
  }
  if (periodesToShow(bilan) === bilan.mois) return masque;
  // One masked month among others that were printed is what is left of its quarter.
  return bilan.trimestres.map(({ periode }) => {
    const { annee, premierMois, dernierMois } = periode;
    const own = bilan.mois.filter(
      ({ periode: mois }, index) =>
        masque[index] === true &&
        mois.annee === annee &&
        mois.premierMois >= premierMois &&
        mois.dernierMois <= dernierMois,
    );
    return own.length === 1;
  });
}

function isMaskedAlone(ligne: Ventilation, { seuilEffectif }: Seuils): boolean {
  const count = effectif(ligne);
  return count === null || isPetit(count, seuilEffectif);
}

function maskTogether(
  lignes: readonly Ventilation[],
  seuils: Seuils,
  forced: readonly boolean[],
): Masque {
  return maskLignes(lignes, [{ membres: [...lignes.keys()], sousTotal: null }], seuils, forced);
}

/**
 * Running totals that can be printed. Between a masked period and the last one
 * they would give its hours away by difference; after the last, only when the
 * hours without month are printed, for they would be what is left of the total.
 */
export function cumulsVisibles(masque: readonly boolean[], periodes: number): readonly boolean[] {
  const first = masque.indexOf(true);
  const last = masque.lastIndexOf(true, periodes - 1);
  const isRestMasked = masque.slice(periodes).includes(true);
  return Array.from({ length: periodes }, (_, index) => {
    if (first === -1 || index < first) return true;
    return !isRestMasked && index >= last;
  });
}
