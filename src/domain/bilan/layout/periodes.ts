import type { Periode } from "../../clause";
import type { Bilan, HeuresPeriode } from "../bilan";
import { quarter } from "../moisOf";

/** Beyond two years a month-by-month table no longer reads: quarters do. */
const MAX_LIGNES = 24;

/** Months, or quarters when there are more than 24 months. */
export function periodesToShow({ mois, trimestres }: Bilan): readonly HeuresPeriode[] {
  return mois.length > MAX_LIGNES ? trimestres : mois;
}

/** « T1 2026 », « 2026 », « 01 à 06/2026 »; null for a single month, which is shown as a date. */
export function periodeTexte({ annee, premierMois, dernierMois }: Periode): string | null {
  if (premierMois === dernierMois) return null;
  if (premierMois === 1 && dernierMois === 12) return String(annee);
  const isTrimestre = premierMois % 3 === 1 && dernierMois === premierMois + 2;
  if (isTrimestre) return `T${String(quarter(premierMois) + 1)} ${String(annee)}`;
  const [from, to] = [premierMois, dernierMois].map((one) => String(one).padStart(2, "0"));
  return `${from ?? ""} à ${to ?? ""}/${String(annee)}`;
}
