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
/** 20 h a week or so: a share that no month of work exceeds. */
const CENTIEMES_MAX = 15_167;

/**
 * Rows dealt to the persons in turn, month after month, each month once per
 * person as long as there are months; hours add up to the published total when
 * the rows can hold it, else to 11,73 h a row.
 */
export function* grandFaits(alea: Alea, rows: number): Generator<GrandFait> {
  const personnes = inventPersonnes(alea, PERSONNES, PREMIERE_ANNEE);
  const total = Math.min(CENTIEMES, rows * CENTIEMES_MAX);
  let dealt = 0;
  for (let row = 0; row < rows; row++) {
    const rang = row % PERSONNES;
    const tour = Math.floor(row / PERSONNES);
    const personne = personnes[rang];
    if (personne === undefined) continue;
    const until = Math.round((total * (row + 1)) / rows);
    yield grandFait({ personne, rang, tour, centiemes: until - dealt });
    dealt = until;
  }
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
  const profil = PROFILS[contrat % PROFILS.length] ?? PROFILS[0];
  const entreprise = ENTREPRISES[marche % ENTREPRISES.length] ?? "";
  const mois = tour % MOIS;
  return {
    moa: `Maître d'ouvrage n° ${String(moa + 1)}`,
    operation: `Opération ${String((marche % 60) + 1)}`,
    marche: `M${String(marche + 1).padStart(4, "0")}`,
    lot: `Lot ${String((marche % 9) + 1)}`,
    entreprise: `${entreprise} ${String((marche % 34) + 1)}`,
    identifiant: personne.identifiant,
    personne,
    typeContrat: profil?.typeContrat ?? "CDD",
    typeEmployeur: profil?.typeEmployeur ?? "Entreprise",
    employeur: profil?.employeurs?.[0] ?? entreprise,
    annee: PREMIERE_ANNEE + Math.floor(mois / 12),
    mois: (mois % 12) + 1,
    centiemes,
  };
}
