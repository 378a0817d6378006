import type { Nature } from "../clause";
import { CellState, type Lignes, type ParsedColumn } from "../rows/lignes";
import { CellCode, cellCode, cellText, type SheetColumn } from "../sheet";
import { eachInTurn, mapInTurn, type Steps } from "../steps";
import { Ligne } from "../suivi/ligne";
import type { LigneRef, Suivi } from "../suivi/suivi";
import { entryOf } from "../suivi/codes";
import { mapLabels } from "../suivi/labels";
import { tabPeriod } from "../suivi/tabPeriod";
import { TextIndex } from "../suivi/tupleIndex";
import { areOneContrat } from "./contratContinue";
import { equalRows, type ComparedRow, type ComparedTable, type RowKeys } from "./equalRows";

/** Under this many filled cells, two equal rows may well be two things. */
const CELLULES_MIN = 4;

/** Grains whose hours are added: a marché listed on two sheets is one marché. */
const ADDED: ReadonlySet<Nature | undefined> = new Set(["contrat", "releve"]);

/** Row of a table → the first row of the workbook that holds the same values. */
export type Repeated = ReadonlyMap<number, LigneRef>;

/** Several rules ask for the repeated rows: they are looked for once. */
const memo = new WeakMap<Suivi["recognitions"], readonly Repeated[]>();

/** Rows equal to an earlier one, of their table or of one with the same columns; one map per table. */
export function* repeatedLignes(suivi: Suivi): Steps<readonly Repeated[]> {
  // One list of recognitions for each analysis.
  const known = memo.get(suivi.recognitions) ?? (yield* findRepeated(suivi));
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

function* findRepeated(suivi: Suivi): Steps<readonly Repeated[]> {
  const families = new Map<string, UsedTable[]>();
  for (const [table, lignes] of suivi.tables.entries()) {
    const used = { table, lignes, columns: usedColumns(suivi, lignes) };
    const key = familyOf(suivi, used);
    const family = families.get(key);
    if (family === undefined) families.set(key, [used]);
    else family.push(used);
  }
  const repeated = suivi.tables.map(() => new Map<number, LigneRef>());
  for (const family of families.values()) yield* noteRepeated(suivi, family, repeated);
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

function* noteRepeated(
  suivi: Suivi,
  family: readonly UsedTable[],
  repeated: readonly Map<number, LigneRef>[],
): Steps<void> {
  const refOf = ({ at, ligne }: ComparedRow) => ({ table: family[at]?.table ?? -1, ligne });
  const compared = yield* comparedTables(family);
  for (const [earlier, ...others] of yield* equalRows(compared)) {
    const first = refOf(earlier);
    for (const row of others) {
      const used = family[row.at];
      const isRepeated = used !== undefined && isRepeat(suivi, used, first, refOf(row));
      if (isRepeated) repeated[used.table]?.set(row.ligne, first);
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

/** Rows with equal keys hold equal values in every used column. */
function* comparedTables(family: readonly UsedTable[]): Steps<readonly ComparedTable[]> {
  const width = family[0]?.columns.length ?? 0;
  const ranks = Array.from({ length: width }, (_, rank) => ({
    rank,
    values: new TextIndex(),
    unread: family.every((used) => isRead(used, rank)) ? null : new UnreadIds(),
  }));
  return yield* eachInTurn(family, function* ({ lignes: { count, rows }, columns }) {
    const keys = yield* mapInTurn(ranks, ({ rank, values, unread }) => {
      const column = columns[rank];
      if (column === undefined) return [];
      const read = valueKeys(column.parsed, values);
      return unread === null ? [read] : [read, unread.of(column, rows)];
    });
    return { count, keys: keys.flat() };
  });
}

function isRead({ columns }: UsedTable, rank: number): boolean {
  return columns[rank]?.parsed.states.includes(CellState.unreadable) !== true;
}

function valueKeys(parsed: ParsedColumn, values: TextIndex): RowKeys {
  if (parsed.kind === "number") return parsed.values;
  return mapLabels(parsed, parsed.codes.length, (_key, label) => values.of(label));
}

/** Numbers what cannot be read in one champ, whatever the table: equal when it is written alike. */
class UnreadIds {
  private size = 0;
  private readonly ids = new Map<string, number>();

  /** -1 for the cells that are read, or empty. */
  of({ parsed, cells }: UsedColumn, rows: Int32Array): Int32Array {
    const { states } = parsed;
    return rows.map((row, ligne) =>
      states[ligne] === CellState.unreadable ? this.idOf(cells, row) : -1,
    );
  }

  private idOf(cells: SheetColumn | undefined, row: number): number {
    const code = cellCode(cells, row);
    // Two errors may hide two values.
    if (code === CellCode.empty || code === CellCode.error) return this.size++;
    const text = cellText(cells, row) ?? `${String(code)} ${String(cells?.numbers[row])}`;
    return entryOf(this.ids, code < 0 ? text : `? ${text}`, () => this.size++);
  }
}

/** Filled enough for two such rows to be one thing written twice. */
function isTold({ columns }: UsedTable, ligne: number): boolean {
  const filled = columns.filter(({ parsed }) => parsed.states[ligne] === CellState.value);
  return filled.length >= CELLULES_MIN;
}
