import type { Periode } from "../../clause";

export interface HeuresPeriode {
  readonly periode: Periode;
  readonly heures: number;
}

/** Beyond two years a month-by-month table no longer reads: quarters do. */
const MAX_LIGNES = 24;

/** Periods in order; more than 24 are told by quarter (a longer period stays whole). */
export function periodesToShow(mois: readonly HeuresPeriode[]): readonly HeuresPeriode[] {
  const shown = mois.length > MAX_LIGNES ? byTrimestre(mois) : mois;
  return shown.toSorted(
    (a, b) =>
      a.periode.annee - b.periode.annee ||
      a.periode.premierMois - b.periode.premierMois ||
      a.periode.dernierMois - b.periode.dernierMois,
  );
}

function byTrimestre(mois: readonly HeuresPeriode[]): readonly HeuresPeriode[] {
  const trimestres = new Map<string, HeuresPeriode>();
  for (const { periode, heures } of mois) {
    const trimestre = trimestreOf(periode);
    const key = [trimestre.annee, trimestre.premierMois, trimestre.dernierMois].join("-");
    const before = trimestres.get(key)?.heures ?? 0;
    trimestres.set(key, { periode: trimestre, heures: before + heures });
  }
  return [...trimestres.values()];
}

/** The quarter that holds a period, or the period itself when it spans several. */
function trimestreOf(periode: Periode): Periode {
  const premier = quarter(periode.premierMois);
  if (premier !== quarter(periode.dernierMois)) return periode;
  return { annee: periode.annee, premierMois: premier * 3 + 1, dernierMois: premier * 3 + 3 };
}

function quarter(mois: number): number {
  return Math.floor((mois - 1) / 3);
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
