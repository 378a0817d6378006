/** What a row of an invented follow-up truly tells, before it is laid out in any workbook. */
export interface LigneVraie {
  readonly moa: string;
  /** « 24T001 – Lot 2 ». */
  readonly marche: string;
  readonly personne: string;
  readonly contrat: string;
  readonly femme: boolean;
  /** Null: does not live in a QPV. */
  readonly quartier: string | null;
  readonly typeContrat: string;
  /** Hours of each month told, that can be read. */
  readonly mois: readonly { readonly mois: string; readonly heures: number }[];
  /** No hours can be read on the row. */
  readonly sansHeures: boolean;
  /** An accident keeps the row out of any bilan. */
  readonly ecartee: boolean;
}

export interface MarcheVrai {
  readonly moa: string;
  readonly marche: string;
  readonly heuresPrevues: number;
}
