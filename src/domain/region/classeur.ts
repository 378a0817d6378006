import type { Gravite } from "../anomalies/anomalie";
import type { Bilan, NonCompte } from "../bilan/bilan";

/**
 * What one workbook of a region brings: plain data, that a thread hands to another.
 * Keys of persons live in memory only: nothing of them is written anywhere.
 */
export interface ClasseurLu {
  /** Path inside the folder, with « / ». */
  readonly nom: string;
  readonly etat: EtatClasseur;
  /** Null when nothing of it could be counted. */
  readonly compte: CompteDuClasseur | null;
  /** Its counted rows, when they are asked for. */
  readonly faits?: FaitsDuClasseur;
}

/** The counted rows of a workbook, in columns; index = row. */
export interface FaitsDuClasseur {
  readonly count: number;
  readonly textes: Readonly<Record<ColonneDeTexte, TextesCodes>>;
  /** NaN where it is not told. Days are Excel's serials; `qpv` is 0 or 1. */
  readonly nombres: Readonly<Record<ColonneDeNombre, Float64Array>>;
  /** Index of the person in `cles`; -1 when the row names nobody. */
  readonly personnes: Int32Array;
}

/** One code per row, -1 where nothing is told. */
interface TextesCodes {
  readonly codes: Int32Array;
  readonly labels: readonly string[];
}

export const COLONNES_DE_TEXTE = [
  "moa",
  "marche",
  "entreprise",
  "nature",
  "sexe",
  "age",
  "quartier",
  "public",
  "typeContrat",
  "typeEmployeur",
] as const;
export type ColonneDeTexte = (typeof COLONNES_DE_TEXTE)[number];

export const COLONNES_DE_NOMBRE = [
  "heures",
  "qpv",
  "premierMois",
  "dernierMois",
  "feuille",
  "ligne",
] as const;
export type ColonneDeNombre = (typeof COLONNES_DE_NOMBRE)[number];

export type EtatClasseur =
  | { readonly type: "compris" }
  /** Counted, but for columns that wait for an answer. */
  | { readonly type: "aCompleter"; readonly raison: string }
  | {
      readonly type: "refuse";
      readonly code: string;
      readonly raison: string;
      readonly queFaire: string;
    }
  /** Tells what another workbook tells already: left out. */
  | { readonly type: "enDouble"; readonly de: string }
  /** No workbook of follow-up: a lock file, a picture, what Clausier wrote. */
  | { readonly type: "ignore"; readonly raison: string };

export interface CompteDuClasseur {
  readonly lignesLues: number;
  readonly lignesComptees: number;
  readonly heuresComptees: number;
  /** Of all its rows, those of no known MOA included. */
  readonly nonCompte: NonCompte;
  readonly nonCompteSansMoa: NonCompte;
  readonly anomalies: Readonly<Record<Gravite, number>>;
  readonly moas: readonly MoaDuClasseur[];
  /** Distinct over the workbook; null when no row names persons. */
  readonly personnesDistinctes: number | null;
  /**
   * By person: name and birth date, the same for the same ones in another workbook;
   * null when one of the two is not told. Compared in memory, never shown.
   */
  readonly cles: readonly (string | null)[];
}

export interface MoaDuClasseur {
  readonly bilan: BilanCourt;
  /** Spelling → number of rows. */
  readonly variantes: ReadonlyMap<string, number>;
  /** The persons of its rows, and for each what `Trait` tells. */
  readonly personnes: Int32Array;
  readonly traits: Uint8Array;
}

/** What a region needs of the bilan of a MOA. */
export type BilanCourt = Pick<
  Bilan,
  | "moa"
  | "moaKey"
  | "heuresPrevues"
  | "heuresRealisees"
  | "personnes"
  | "contrats"
  | "heuresQpv"
  | "personnesQpv"
  | "femmes"
  | "marches"
  | "nonCompte"
>;

/** Bits of `MoaDuClasseur.traits`. */
export const Trait = { femme: 1, homme: 2, qpv: 4 } as const;
