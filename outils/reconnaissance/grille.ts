/** A workbook before any writer: what every writer must be able to say. */

/** Dates are days at midnight UTC. */
export type Valeur = string | number | Date | null;

export interface Cellule {
  readonly valeur: Valeur;
  /** In English, without "=". */
  readonly formule?: string;
  readonly gras?: boolean;
  /** Excel number format. */
  readonly format?: string;
}

export interface Fusion {
  readonly haut: number;
  readonly gauche: number;
  readonly bas: number;
  readonly droite: number;
}

export interface Onglet {
  readonly nom: string;
  readonly lignes: readonly (readonly Cellule[])[];
  readonly fusions: readonly Fusion[];
  readonly colonnesMasquees: readonly number[];
  /** An Excel Table over these title and data rows. */
  readonly tableau: Fusion | null;
}

export const VIDE: Cellule = { valeur: null };

export function cellule(valeur: Valeur, gras = false): Cellule {
  return gras ? { valeur, gras } : { valeur };
}

/** « A », « AB ». */
function lettres(colonne: number): string {
  const reste = Math.floor(colonne / 26) - 1;
  return (reste < 0 ? "" : lettres(reste)) + String.fromCharCode(65 + (colonne % 26));
}

export function adresse(ligne: number, colonne: number): string {
  return lettres(colonne) + String(ligne + 1);
}

export function plage({ haut, gauche, bas, droite }: Fusion): string {
  return `${adresse(haut, gauche)}:${adresse(bas, droite)}`;
}

/** Excel's serial of a day. */
export function serie(jour: Date): number {
  return jour.getTime() / 86_400_000 + 25_569;
}
