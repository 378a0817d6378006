import type { Alea } from "./alea";
import type { Personne } from "./faits";
import { inventPersonnes } from "./personnes";
import { ENTREPRISES, PROFILS } from "./territoire";

/** One relevé: a person, a month, a marché, an employer. Hours in hundredths. */
export interface GrandFait {
  readonly moa: string;
  readonly operation: string;
  readonly marche: string;
  readonly lot: string;
  readonly entreprise: string;
  readonly identifiant: string;
  readonly personne: Personne;
  readonly typeContrat: string;
  readonly typeEmployeur: string;
  readonly employeur: string;
  readonly annee: number;
  readonly mois: number;
  readonly centiemes: number;
}

const MOAS = 20;
const PERSONNES = 975;
const MARCHES = 400;
/** Argenteuil, « Clauses sociales », page of 06/02/2018: hours since 2007. */
const CENTIEMES = 58_658_353;
const PREMIERE_ANNEE = 2007;
const MOIS = 16 * 12;
/** Full time: no row holds more. */
const CENTIEMES_MAX = 15_167;
/** Shares of five rows in a row: hours differ, and add up to 15. */
const PARTS = [1, 3, 5, 2, 4] as const;

/**
 * Rows dealt to the persons in turn, month after month. Their hours add up to
 * the published total exactly, unless the rows are too few to hold it.
 */
export function* grandFaits(alea: Alea, rows: number): Generator<GrandFait> {
  const personnes = inventPersonnes(alea, PERSONNES, PREMIERE_ANNEE);
  const total = Math.min(CENTIEMES, rows * (CENTIEMES_MAX / 2));
  const shares = sharesBefore(rows);
  let dealt = 0;
  for (let row = 0; row < rows; row++) {
    const rang = row % PERSONNES;
    const tour = Math.floor(row / PERSONNES);
    const personne = personnes[rang];
    if (personne === undefined) continue;
    const until = Math.round((total * sharesBefore(row + 1)) / shares);
    yield grandFait({ personne, rang, tour, centiemes: until - dealt });
    dealt = until;
  }
}

function sharesBefore(row: number): number {
  const begun = PARTS.slice(0, row % PARTS.length);
  return Math.floor(row / PARTS.length) * 15 + begun.reduce((sum, part) => sum + part, 0);
}

interface Place {
  readonly personne: Personne;
  readonly rang: number;
  readonly tour: number;
  readonly centiemes: number;
}

/** A new marché and employer every six months. */
function grandFait({ personne, rang, tour, centiemes }: Place): GrandFait {
  const contrat = rang + Math.floor(tour / 6) * 7;
  const marche = contrat % MARCHES;
  const moa = marche % MOAS;
  const profil = at(PROFILS, contrat);
  const entreprise = at(ENTREPRISES, marche);
  const mois = tour % MOIS;
  return {
    moa: `Maître d'ouvrage n° ${String(moa + 1)}`,
    operation: `Opération ${String((marche % 60) + 1)}`,
    marche: `M${String(marche + 1).padStart(4, "0")}`,
    lot: `Lot ${String((marche % 9) + 1)}`,
    entreprise: `${entreprise} ${String((marche % 34) + 1)}`,
    identifiant: personne.identifiant,
    personne,
    typeContrat: profil.typeContrat,
    typeEmployeur: profil.typeEmployeur,
    employeur: profil.employeurs?.[0] ?? entreprise,
    annee: PREMIERE_ANNEE + Math.floor(mois / 12),
    mois: (mois % 12) + 1,
    centiemes,
  };
}

/** The list again and again. */
function at<T>(list: readonly T[], index: number): T {
  const found = list[index % list.length];
  if (found === undefined) throw new Error("empty list");
  return found;
}
