/** One defect of the workbook, as told beside it. */
export interface Defaut {
  readonly feuille: string;
  readonly cellule: string;
  readonly code: string;
  readonly quoi: string;
}
