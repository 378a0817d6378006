import type { AnomalieCode } from "../../src/domain/anomalies/catalogue";
import type { Parametres } from "../../src/domain/parametres";
import type { SheetData } from "../../src/domain/sheet";
import type { Cellule, Decor, Onglets } from "./classeur";
import { plat, troisFeuilles } from "./propres";

/** A defect that takes more than the cells of one row: what the workbook becomes, and where it is told. */
export interface Geste {
  readonly code: AnomalieCode;
  readonly faire: (place: number) => Fait;
  /** Codes that follow from the same defect. */
  readonly suites?: readonly AnomalieCode[];
  /** Figures in force, where the default ones make the rule silent. */
  readonly parametres?: Partial<Parametres>;
}

export interface Fait {
  readonly onglets: Onglets;
  readonly decor?: Decor;
  readonly lieu: { readonly onglet: string; readonly row: number; readonly column: number };
}

export const ROWS = 40;
export const CONTRATS = "Contrats";
export const MARCHES = "Marchés";
export const HEURES = "Heures réalisées";

export function feuille(onglets: Onglets, onglet: string): Cellule[][] {
  const found = onglets[onglet];
  if (found === undefined) throw new Error(`no tab ${onglet}`);
  return found;
}

export function columnOf(rows: readonly Cellule[][], titre: string): number {
  const column = rows[0]?.indexOf(titre) ?? -1;
  if (column === -1) throw new Error(`no column ${titre}`);
  return column;
}

function numbers(rows: readonly Cellule[][], column: number): number[] {
  return rows.map((row) => row[column]).filter((cell) => typeof cell === "number");
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The flat sheet, changed by hand; told on a cell of it. */
export function surContrats(
  change: (rows: Cellule[][], place: number) => readonly [row: number, column: number],
  decorate: (place: number) => Partial<SheetData> = () => ({}),
): Geste["faire"] {
  return (place) => {
    const onglets = plat(ROWS);
    const [row, column] = change(feuille(onglets, CONTRATS), place);
    const decor = { [CONTRATS]: decorate(place) };
    return { onglets, decor, lieu: { onglet: CONTRATS, row, column } };
  };
}

/** The three sheets, one of them changed by hand; told on a cell of it. */
export function surTrois(
  onglet: string,
  change: (rows: Cellule[][], place: number, onglets: Onglets) => readonly [number, number],
): Geste["faire"] {
  return (place) => {
    const onglets = troisFeuilles(ROWS);
    const [row, column] = change(feuille(onglets, onglet), place, onglets);
    return { onglets, lieu: { onglet, row, column } };
  };
}

export const FEUILLE_ENTIERE = [-1, -1] as const;

/** One column more, at the right. */
export function enPlus(titre: Cellule, of: (row: readonly Cellule[]) => Cellule): Geste["faire"] {
  return surContrats((rows) => {
    const column = rows[0]?.length ?? 0;
    for (const [rang, row] of rows.entries()) row.push(rang === 0 ? titre : of(row));
    return [0, column];
  });
}

export function total(rows: readonly Cellule[][], before: number, ecart: number): Cellule[] {
  const column = columnOf(rows, HEURES);
  const row: Cellule[] = (rows[0] ?? []).map(() => null);
  row[0] = "Total";
  row[column] = sum(numbers(rows.slice(1, before), column)) + ecart;
  return row;
}

export function lieuDe(onglet: string, [row, column]: readonly [number, number]): Fait["lieu"] {
  return { onglet, row, column };
}

/** Writes cells of one row, by title; gives back the place of the first one. */
export function ecrire(
  rows: Cellule[][],
  row: number,
  cellules: Readonly<Record<string, Cellule>>,
): readonly [number, number] {
  const columns = Object.keys(cellules).map((titre) => columnOf(rows, titre));
  for (const [rang, cellule] of Object.values(cellules).entries()) {
    const column = columns[rang] ?? -1;
    const cells = rows[row];
    if (cells !== undefined) cells[column] = cellule;
  }
  return [row, columns[0] ?? -1];
}

export function copyAbove(rows: Cellule[][], row: number): void {
  rows[row] = [...(rows[row - 1] ?? [])];
}

/** The text of a cell. */
export function texteDe(cellule: Cellule | undefined): string {
  if (typeof cellule !== "string") throw new Error("no text");
  return cellule;
}
