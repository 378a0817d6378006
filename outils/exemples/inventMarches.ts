import type { Alea } from "./alea";
import { addDays, day } from "./calendrier";
import type { Marche } from "./faits";
import { inventSiret } from "./siret";
import { CORPS_ETAT, ENTREPRISES, MOAS, OPERATIONS } from "./territoire";

/** Formula of the objective: montant × part ÷ 30 €/h × 5 %, rounded to the hour. */
const COUT_HORAIRE = 30;
const TAUX_INSERTION = 0.05;

/** A marché before its size is known. */
export type Ebauche = Omit<Marche, "montantHt" | "heuresPrevues">;

/** `lots` marchés share one number; with 1, every number is its own marché. */
export function inventEbauches(
  alea: Alea,
  count: number,
  lots: number,
  annee: number,
): readonly Ebauche[] {
  const sirets = ENTREPRISES.map(() => inventSiret(alea));
  return Array.from({ length: count }, (_, index) => {
    const rang = Math.floor(index / lots);
    const corps = CORPS_ETAT[index % CORPS_ETAT.length] ?? CORPS_ETAT[0];
    const debut = day(annee, 1, alea.int(2, 12));
    return {
      moa: MOAS[rang % MOAS.length] ?? "",
      operation: OPERATIONS[rang % OPERATIONS.length] ?? "",
      numero: `${String(annee % 100)}T${String(rang + 1).padStart(3, "0")}`,
      lot: `Lot ${String((index % (lots === 1 ? 3 : lots)) + 1)}`,
      corpsEtat: corps.libelle,
      partMo: corps.partMo,
      entreprise: ENTREPRISES[index % ENTREPRISES.length] ?? "",
      siret: sirets[index % ENTREPRISES.length] ?? "",
      debut,
      fin: addDays(debut, 30 * alea.int(27, 40)),
    };
  });
}

/** Sizes a marché so that its hours reach a plausible share of its objective. */
export function sizeMarche(ebauche: Ebauche, realisees: number, taux: number): Marche {
  const visees = Math.max(40, realisees / taux);
  const montantHt = Math.round((visees * COUT_HORAIRE) / TAUX_INSERTION / ebauche.partMo / 10) * 10;
  return { ...ebauche, montantHt, heuresPrevues: heuresPrevues(montantHt, ebauche.partMo) };
}

function heuresPrevues(montantHt: number, partMo: number): number {
  return Math.round(((montantHt * partMo) / COUT_HORAIRE) * TAUX_INSERTION);
}
