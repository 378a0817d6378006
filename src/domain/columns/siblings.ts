import { comparable } from "../values/text";
import { areAlike, NearTitles, type Titled } from "./alikeTitles";
import type { ChampId } from "./champs";
import type {
  ColumnAnswers,
  ColumnMatch,
  SheetAnswers,
  SheetRecognition,
  TableRecognition,
} from "./recognition";

const FEWEST_TITLES = 2;

export const titleKey = (titre: string) => comparable(titre);

/**
 * Tables with the same titles, or nearly: one tab by MOA or by year, one table above another. Each
 * group is in the order of the workbook; a table alone is in none.
 */
export function groupSiblings(
  recognitions: readonly SheetRecognition[],
): readonly (readonly TableRecognition[])[] {
  const groups: Group[] = [];
  // Tables of the very same titles are of the very same group.
  const byTitles = new Map<string, Group>();
  const tables = recognitions.flatMap((recognition) => recognition.tables);
  const all = tables.map((table) => ({ table, titles: titlesOf(table) }));
  const near = new NearTitles<Group>(all.map(({ titles }) => titles));
  for (const { table, titles } of all) {
    if (titles.size < FEWEST_TITLES) continue;
    const key = [...titles].join("\n");
    const known =
      byTitles.get(key) ?? near.of(titles).find((each) => areAlike(each.titles, titles));
    const group = known ?? { rank: groups.length, titles, tables: [] };
    if (known === undefined) {
      groups.push(group);
      near.add(group);
    }
    group.tables.push(table);
    byTitles.set(key, group);
  }
  return groups.map((group) => group.tables).filter(({ length }) => length > 1);
}

interface Group extends Titled {
  readonly tables: TableRecognition[];
}

function titlesOf({ columns }: TableRecognition): Set<string> {
  return new Set(columns.map(({ titre }) => titleKey(titre)).filter((key) => key !== ""));
}

/**
 * The answers of each sheet, with those given of the same titles on the sheets of the same form: a
 * title is answered once. What a sheet says itself wins; then the first sheet that says it.
 */
export function shareAnswers(
  recognitions: readonly SheetRecognition[],
  answers: ColumnAnswers,
  nameOf: (sheet: number) => string,
): ColumnAnswers {
  const feuilles: Record<string, SheetAnswers> = { ...answers.feuilles };
  for (const tables of groupSiblings(recognitions)) {
    const told = answersOf(tables, answers, nameOf);
    if (told.size === 0) continue;
    for (const { sheet, columns } of tables) {
      const name = nameOf(sheet);
      const more = missingAnswers(feuilles[name], columns, told);
      if (more.length > 0)
        feuilles[name] = {
          ...feuilles[name],
          titres: { ...Object.fromEntries(more), ...feuilles[name]?.titres },
        };
    }
  }
  return { feuilles };
}

type Told = ReadonlyMap<string, ChampId | null>;

function answersOf(
  tables: readonly TableRecognition[],
  { feuilles }: ColumnAnswers,
  nameOf: (sheet: number) => string,
): Told {
  const told = new Map<string, ChampId | null>();
  for (const { sheet } of tables)
    for (const [titre, champ] of Object.entries(feuilles[nameOf(sheet)]?.titres ?? {})) {
      const key = titleKey(titre);
      if (!told.has(key)) told.set(key, champ);
    }
  return told;
}

function missingAnswers(
  own: SheetAnswers | undefined,
  columns: readonly ColumnMatch[],
  told: Told,
): (readonly [titre: string, champ: ChampId | null])[] {
  const answered = new Set(Object.keys(own?.titres ?? {}).map(titleKey));
  return columns.flatMap(({ titre }) => {
    const champ = told.get(titleKey(titre));
    return champ === undefined || answered.has(titleKey(titre)) ? [] : [[titre, champ] as const];
  });
}
