import type { Nature } from "../clause";
import { CellState, type Lignes, type ParsedColumn } from "../rows/lignes";
import { CellCode, cellCode, cellText, type SheetColumn } from "../sheet";
import { Ligne } from "../suivi/ligne";
import type { LigneRef, Suivi } from "../suivi/suivi";
import { TupleIndex } from "../suivi/tupleIndex";
import { areOneContrat } from "./contratContinue";
import { tabPeriod } from "./tabPeriod";

/** Under this many filled cells, two equal rows may well be two things. */
const CELLULES_MIN = 4;

/** Grains whose hours are added: a marché listed on two sheets is one marché. */
const ADDED: ReadonlySet<Nature | undefined> = new Set(["contrat", "releve"]);

/** Row of a table → the first row of the workbook that holds the same values. */
export type Repeated = ReadonlyMap<number, LigneRef>;

/** Several rules ask for the repeated rows: they are looked for once. */
const memo = new WeakMap<Suivi["recognitions"], readonly Repeated[]>();

/** Rows equal to an earlier one, of their table or of one with the same columns; one map per table. */
export function repeatedLignes(suivi: Suivi): readonly Repeated[] {
  // One list of recognitions for each analysis.
  const known = memo.get(suivi.recognitions) ?? findRepeated(suivi);
  memo.set(suivi.recognitions, known);
  return known;
}

interface UsedColumn {
  readonly key: string;
  readonly parsed: ParsedColumn;
  readonly cells: SheetColumn | undefined;
}

interface UsedTable {
  readonly table: number;
  readonly lignes: Lignes;
  /** In the order of their keys: the same order in every table of a family. */
  readonly columns: readonly UsedColumn[];
}

function findRepeated(suivi: Suivi): readonly Repeated[] {
  const families = new Map<string, UsedTable[]>();
  for (const [table, lignes] of suivi.tables.entries()) {
    const used = { table, lignes, columns: usedColumns(suivi, lignes) };
    const key = familyOf(suivi, used);
    const family = families.get(key);
    if (family === undefined) families.set(key, [used]);
    else family.push(used);
  }
  const repeated = suivi.tables.map(() => new Map<number, LigneRef>());
  for (const family of families.values()) noteRepeated(suivi, family, repeated);
  return repeated;
}

function usedColumns({ workbook }: Suivi, lignes: Lignes): readonly UsedColumn[] {
  const { champs, months, contratsParType, table } = lignes;
  const keyed: (readonly [string, ParsedColumn])[] = [
    ...champs,
    ...months.map(({ periode, hours }) => [JSON.stringify(periode), hours] as const),
    ...contratsParType.map(({ typeContrat, count }) => [`nombre ${typeContrat}`, count] as const),
  ];
  const sheet = workbook.sheets[table.sheet];
  return keyed
    .map(([key, parsed]) => ({ key, parsed, cells: sheet?.columns[parsed.column] }))
    .sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)));
}

/** Tables whose rows can be compared: same grain, same columns, same values told once, same period. */
function familyOf({ workbook }: Suivi, { table, lignes, columns }: UsedTable): string {
  const [grain] = lignes.natures;
  if (!ADDED.has(grain)) return String(table);
  const { constants, sheet } = lignes.table;
  const isDated = lignes.champs.has("dateDebutContrat") || lignes.champs.has("mois");
  const tab = isDated ? "" : tabPeriod(workbook.sheets[sheet]?.name ?? "");
  const told = constants.map(({ champ, texte }) => [champ, texte]);
  return JSON.stringify([grain, columns.map(({ key }) => key), isDated ? [] : told, tab]);
}

function noteRepeated(
  suivi: Suivi,
  family: readonly UsedTable[],
  repeated: readonly Map<number, LigneRef>[],
): void {
  const identities = rowIdentities(family);
  const firstOf = new Map<number, LigneRef>();
  for (const [at, used] of family.entries()) {
    const { table } = used;
    for (const [ligne, identity] of identities[at]?.entries() ?? []) {
      const ref = { table, ligne };
      const first = firstOf.get(identity);
      if (first === undefined) firstOf.set(identity, ref);
      else if (isRepeat(suivi, used, first, ref)) repeated[table]?.set(ligne, first);
    }
  }
}

/** Not the same hours in two tabs of years, for a contrat that lasts over both. */
function isRepeat(suivi: Suivi, used: UsedTable, first: LigneRef, ref: LigneRef): boolean {
  if (!isTold(used, ref.ligne)) return false;
  return (
    first.table === ref.table || !areOneContrat(new Ligne(suivi, first), new Ligne(suivi, ref))
  );
}

/** Exact identity of each row: rows with equal codes hold equal values in every used column. */
function rowIdentities(family: readonly UsedTable[]): readonly Float64Array[] {
  const identities = family.map(({ lignes }) => new Float64Array(lignes.count).fill(-1));
  const width = family[0]?.columns.length ?? 0;
  for (let rank = 0; rank < width; rank++) {
    const index = new TupleIndex();
    const ids = new CellIds();
    for (const [at, { lignes, columns }] of family.entries()) {
      const column = columns[rank];
      if (column === undefined) continue;
      const idOf = ids.reader(column, lignes.rows);
      identities[at]?.forEach((known, ligne, all) => (all[ligne] = index.of(known, idOf(ligne))));
    }
  }
  return identities;
}

/** Numbers the distinct contents of one champ, whatever the table. */
class CellIds {
  private size = 0;
  private readonly numbers = new Map<number, number>();
  private readonly texts = new Map<string, number>();

  /** Identity of each cell of a column; -1 for an empty one. */
  reader({ parsed, cells }: UsedColumn, rows: Int32Array): (ligne: number) => number {
    const idOfValue = this.valueReader(parsed);
    return (ligne) => {
      const state = parsed.states[ligne];
      if (state === CellState.value) return idOfValue(ligne);
      return state === CellState.unreadable ? this.ofUnreadable(cells, rows[ligne] ?? -1) : -1;
    };
  }

  private valueReader(parsed: ParsedColumn): (ligne: number) => number {
    if (parsed.kind === "number") {
      return (ligne) => this.of(this.numbers, parsed.values[ligne] ?? Number.NaN);
    }
    const labels = parsed.labels.map((label) => this.of(this.texts, label));
    return (ligne) => labels[parsed.codes[ligne] ?? -1] ?? -1;
  }

  /** What cannot be read is equal when it is written alike; two errors may hide two values. */
  private ofUnreadable(cells: SheetColumn | undefined, row: number): number {
    const text = cellText(cells, row);
    if (text !== null) return this.of(this.texts, `? ${text}`);
    const code = cellCode(cells, row);
    if (code === CellCode.empty || code === CellCode.error) return this.size++;
    return this.of(this.texts, `? ${String(code)} ${String(cells?.numbers[row])}`);
  }

  private of<Content>(known: Map<Content, number>, content: Content): number {
    const id = known.get(content);
    if (id !== undefined) return id;
    known.set(content, this.size);
    return this.size++;
  }
}

/** Filled enough for two such rows to be one thing written twice. */
function isTold({ columns }: UsedTable, ligne: number): boolean {
  const filled = columns.filter(({ parsed }) => parsed.states[ligne] === CellState.value);
  return filled.length >= CELLULES_MIN;
}
