import type { Bilan, Ventilation } from "../bilan";
import { periodesToShow } from "./periodes";
import { maskLignes, type Masque, type Seuils } from "./petitsEffectifs";

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
  return maskLignes(lignes, [{ membres: [...lignes.keys()], sousTotal: null }], seuils);
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
