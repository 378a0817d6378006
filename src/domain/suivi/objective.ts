import type { Lignes, NumberColumn } from "../rows/lignes";
import { addAt, codeAt, entryOf } from "./codes";
import type { LigneList } from "./ligneList";
import { isListing } from "./listing";
import { numberAt, numberColumn } from "./labels";
import { TupleIndex } from "./tupleIndex";

/**
 * How a table tells the objective of a marché on several rows: the rows each
 * bear a part ("added"), or all repeat the same figure ("repeated").
 */
export type ObjectiveRegime = "added" | "repeated";

/**
 * A row whose grain is the marché bears its own part. On a flat sheet of
 * contrats the objective of the marché is usually repeated on each row: it is
 * so unless most marchés of several rows show a different figure on each.
 * `size`: how many marchés there are.
 */
export function objectiveRegime(
  lignes: Lignes,
  marches: Int32Array,
  size: number,
): ObjectiveRegime {
  if (isListing(lignes)) return "added";
  const column = numberColumn(lignes, "heuresPrevues");
  if (column === null) return "repeated";
  const rows = new Int32Array(size);
  const values = new Int32Array(size);
  const figures = new TupleIndex();
  for (let ligne = 0; ligne < lignes.count; ligne++) {
    const value = numberAt(column, ligne);
    const marche = codeAt(marches, ligne);
    if (Number.isNaN(value) || marche === -1) continue;
    addAt(rows, marche, 1);
    const known = figures.size;
    if (figures.of(marche, value) === known) addAt(values, marche, 1);
  }
  const several = [...rows.keys()].filter((marche) => codeAt(rows, marche) > 1);
  const parts = several.filter((marche) => values[marche] === rows[marche]);
  return parts.length * 2 > several.length ? "added" : "repeated";
}

/**
 * Objective of a marché in hours, from the rows that describe it; NaN when none
 * tells it, or when repeated figures disagree. The same figure told by several
 * tables is one objective; different figures (one tab per year) add up.
 */
export function objectiveOf(
  rows: LigneList,
  tables: readonly Lignes[],
  regimes: readonly ObjectiveRegime[],
): number {
  return objectiveFrom(rows, objectivesOf(tables), regimes);
}

/** The column that tells objectives, by table. */
export function objectivesOf(tables: readonly Lignes[]): readonly (NumberColumn | null)[] {
  return tables.map((lignes) => numberColumn(lignes, "heuresPrevues"));
}

/** `objectiveOf` once the columns are at hand. */
export function objectiveFrom(
  rows: LigneList,
  heuresPrevues: readonly (NumberColumn | null)[],
  regimes: readonly ObjectiveRegime[],
): number {
  const byTable = new Map<number, number[]>();
  if (heuresPrevues.every((column) => column === null)) return Number.NaN;
  for (let at = 0; at < rows.length; at++) {
    const table = rows.tableAt(at);
    const value = numberAt(heuresPrevues[table] ?? null, rows.ligneAt(at));
    if (Number.isNaN(value)) continue;
    entryOf(byTable, table, (): number[] => []).push(value);
  }
  const totals = [...byTable].map(([table, values]) => totalOf(values, regimes[table] ?? "added"));
  if (totals.length === 0) return Number.NaN;
  return new Set(totals).size === 1 ? (totals[0] ?? Number.NaN) : sum(totals);
}

function totalOf(values: readonly number[], regime: ObjectiveRegime): number {
  if (regime === "added") return sum(values);
  return new Set(values).size === 1 ? (values[0] ?? Number.NaN) : Number.NaN;
}

/** Sum of what is told; NaN when nothing is. */
export function sum(values: readonly number[]): number {
  return values.length === 0 ? Number.NaN : values.reduce((total, value) => total + value, 0);
}
