import type { ChampId } from "../columns/champs";
import type { Lignes } from "../rows/lignes";
import type { Suivi, TableLinks } from "../suivi/suivi";

/** What a check looked at in a suivi: where all of it is the same, the check finds the same. */
export interface Lecture {
  readonly suivi: ReadonlySet<keyof Suivi>;
  /** One per table. */
  readonly tables: readonly LectureDeTable[];
}

export interface LectureDeTable {
  readonly champs: ReadonlySet<ChampId>;
  /** All but the columns asked for one by one. */
  readonly lignes: ReadonlySet<keyof Lignes>;
  readonly links: ReadonlySet<keyof TableLinks>;
}

/** While the check goes on. */
export interface LectureOuverte extends Lecture {
  readonly suivi: Set<keyof Suivi>;
  readonly tables: readonly LectureDeTableOuverte[];
}

export interface LectureDeTableOuverte extends LectureDeTable {
  readonly champs: Set<ChampId>;
  readonly lignes: Set<keyof Lignes>;
  readonly links: Set<keyof TableLinks>;
}

/** Nothing that was looked at has changed: see keepSuivi, which makes equal parts one object. */
export function isUnchanged(lecture: Lecture, before: Suivi, now: Suivi): boolean {
  if (before.tables.length !== now.tables.length) return false;
  if ([...lecture.suivi].some((part) => before[part] !== now[part])) return false;
  return lecture.tables.every((table, index) =>
    isTableUnchanged(table, partsOf(before, index), partsOf(now, index)),
  );
}

interface Parts {
  readonly lignes: Lignes | undefined;
  readonly links: TableLinks | undefined;
}

function partsOf({ tables, links }: Suivi, table: number): Parts {
  return { lignes: tables[table], links: links[table] };
}

function isTableUnchanged(lecture: LectureDeTable, before: Parts, now: Parts): boolean {
  return (
    [...lecture.champs].every(
      (champ) => before.lignes?.champs.get(champ) === now.lignes?.champs.get(champ),
    ) &&
    [...lecture.lignes].every((part) => before.lignes?.[part] === now.lignes?.[part]) &&
    [...lecture.links].every((part) => before.links?.[part] === now.links?.[part])
  );
}

/** What two checks looked at, one or the other. */
export function bothOf(a: Lecture, b: Lecture): Lecture {
  return {
    suivi: new Set([...a.suivi, ...b.suivi]),
    tables: a.tables.map((table, index) => {
      const other = b.tables[index] ?? table;
      return {
        champs: new Set([...table.champs, ...other.champs]),
        lignes: new Set([...table.lignes, ...other.lignes]),
        links: new Set([...table.links, ...other.links]),
      };
    }),
  };
}
