import type { ColumnAnswers, SheetRecognition } from "../columns/recognition";
import type { Lignes } from "../rows/lignes";
import type { WorkbookData } from "../sheet";
import type { LigneList } from "./ligneList";
import type { ObjectiveRegime } from "./objective";

/** The whole follow-up once its tables are read and joined: what rules check and bilans count. */
export interface Suivi {
  readonly workbook: WorkbookData;
  readonly recognitions: readonly SheetRecognition[];
  readonly answers: ColumnAnswers;
  readonly tables: readonly Lignes[];
  /** One per table, same order. */
  readonly links: readonly TableLinks[];
  readonly moas: readonly Moa[];
  readonly marches: readonly Marche[];
  /** How each table tells objectives; same order as `tables`. */
  readonly objectiveRegimes: readonly ObjectiveRegime[];
  /** Number of distinct persons; null when no column identifies them. */
  readonly personnes: readonly Personne[] | null;
  /** Rows that row rules are to look at, one set per table; all of them when it is not told. */
  readonly seulement?: readonly ReadonlySet<number>[] | undefined;
}

/** What each ligne of a table belongs to; -1 when unknown. Index = ligne. */
export interface TableLinks {
  readonly moa: Int32Array;
  readonly marche: Int32Array;
  readonly personne: Int32Array;
  /** Hours done that the ligne tells: months added up, else its total; NaN when empty or unreadable. */
  readonly heures: Float64Array;
  /** 1 when these hours count in totals; 0 when other lignes detail them or when they detail nothing. */
  readonly counted: Uint8Array;
}

/** One maître d'ouvrage: labels equal up to case, accents, blanks and punctuation are one. */
export interface Moa {
  readonly key: string;
  /** The most frequent spelling. */
  readonly nom: string;
  /** Spelling → number of lignes. */
  readonly variantes: ReadonlyMap<string, number>;
}

export interface Marche {
  /** « 23T001 – lot 2 », or the opération when no number is told. */
  readonly libelle: string;
  /** Index in `moas`, -1 when unknown. */
  readonly moa: number;
  readonly entreprise: string | null;
  /** NaN when no row tells them. */
  readonly heuresPrevues: number;
  /** Hours done as the marché's own row announces them; NaN when it does not. */
  readonly heuresAnnoncees: number;
  readonly montantHt: number;
  readonly debut: number;
  readonly fin: number;
  /** Marché reserved to SIAE, EA or ESAT. */
  readonly reserve: boolean;
  /** Rows that describe the marché itself. */
  readonly lignes: LigneList;
}

export interface Personne {
  /** Index of the person's rows: where sex, birth date, QPV and public are told. */
  readonly lignes: LigneList;
}

export interface LigneRef {
  readonly table: number;
  readonly ligne: number;
}
