import type { Alea } from "../../outils/exemples/alea";
import { heuresContrat, type Contrat, type Marche } from "../../outils/exemples/faits";
import { inventSuivi, type SuiviFictif } from "../../outils/exemples/inventSuivi";
import { tirerAccident, type Accident } from "./accidents";
import type { Rang } from "./colonnes";
import type { Onglets } from "./ecrireClasseur";
import type { LigneVraie, MarcheVrai } from "./ligneVraie";

/** A workbook, and the truth that it tells. */
export interface Tirage {
  readonly onglets: Onglets;
  readonly lignes: readonly LigneVraie[];
  readonly marches: readonly MarcheVrai[];
  /** The months are told beside the totals. */
  readonly ditLesMois: boolean;
}

const ANNEE = 2024;

/** Contrats of one year, some tens; `lots` marchés share a number. */
export function tirerSuivi(alea: Alea, seed: number, lots: number): SuiviFictif {
  const marches = lots * alea.int(2, 6);
  const personnes = marches + alea.int(6, 16);
  return inventSuivi({
    seed,
    premiereAnnee: ANNEE,
    derniereAnnee: ANNEE,
    marches,
    lots,
    personnes,
    contrats: personnes + alea.int(0, 4),
    memeMarcheDeuxFois: false,
  });
}

export function rangsOf(alea: Alea, contrats: readonly Contrat[]): readonly Rang[] {
  return contrats.map((contrat) => ({ contrat, accident: tirerAccident(alea, contrat), alea }));
}

/** A row of one contrat, whose hours stand in one cell for each of `parts`. */
export function ligneDe(
  { contrat, accident }: Rang,
  parts: readonly { readonly mois: string; readonly heures: number }[],
): LigneVraie {
  const mois = parts.flatMap((part, index) => lue(part, index === 0 ? accident : null));
  return {
    ...identite(contrat),
    mois,
    sansHeures: mois.length === 0,
    ecartee: accident !== null,
  };
}

interface Part {
  readonly mois: string;
  readonly heures: number;
}

/** The accident of a row befalls its first cell of hours. */
function lue(part: Part, accident: Accident | null): readonly Part[] {
  const lisible = accident?.lisible;
  if (lisible === undefined) return [part];
  return lisible === null ? [] : [{ ...part, heures: lisible }];
}

function identite(contrat: Contrat): Omit<LigneVraie, "mois" | "sansHeures" | "ecartee"> {
  const { personne, marche, profil } = contrat;
  return {
    moa: marche.moa,
    marche: libelle(marche),
    personne: personne.identifiant,
    contrat: [personne.identifiant, marche.numero, marche.lot, contrat.debut.toISOString()].join(),
    femme: personne.sexe === "F",
    quartier: personne.quartier,
    typeContrat: profil.mixte,
  };
}

export function marchesVrais(marches: Iterable<Marche>): readonly MarcheVrai[] {
  return [...new Set(marches)].map((marche) => ({
    moa: marche.moa,
    marche: libelle(marche),
    heuresPrevues: marche.heuresPrevues,
  }));
}

/** « 2024-03 ». */
export function moisIso({
  annee,
  mois,
}: {
  readonly annee: number;
  readonly mois: number;
}): string {
  return `${String(annee)}-${String(mois).padStart(2, "0")}`;
}

export function tout(contrat: Contrat): Part {
  return { mois: "", heures: heuresContrat(contrat) };
}

function libelle({ numero, lot }: Marche): string {
  return `${numero} – ${lot}`;
}
