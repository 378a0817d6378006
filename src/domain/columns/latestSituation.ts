import type { Jour } from "../clause";
import { readDate } from "../values/date";
import { comparable } from "../values/text";
import { cellNumbers } from "./cellNumbers";
import type { ChampId } from "./champs";
import { PROBABLE } from "./confiance";
import type { TableCells } from "./decide";
import type { Decision, Draft } from "./draft";

/** « Heures réalisées au 31/12/2024 »: what is told, and the day it stops at. */
const SITUATION = /^(.*?)(?:arrêtée?s? )?\bau (\d.*)$/iu;

interface Situation {
  readonly draft: Draft;
  readonly jour: Jour;
  readonly decision: Decision;
}

/**
 * One measure told at several days, each figure holding those before it: the latest is the one to
 * count, the others are not asked. Where a figure goes down, they may be anything: all are asked.
 */
export function keepLatest(
  decided: ReadonlyMap<number, Decision>,
  drafts: readonly Draft[],
  cells: TableCells,
): Map<number, Decision> {
  const settled = new Map(decided);
  for (const situations of groupsOf(decided, drafts))
    for (const [column, decision] of settle(situations, cells)) settled.set(column, decision);
  return settled;
}

function settle(
  situations: readonly Situation[],
  cells: TableCells,
): readonly (readonly [column: number, Decision])[] {
  const champ = situations.map(usedChamp).find((used) => used !== null) ?? null;
  const latest = situations.at(-1);
  if (latest === undefined) return [];
  const grow = doGrow(situations, cells);
  if (!grow && champ === null) return [];
  return situations.map((each) => {
    const { column } = each.draft;
    if (champ !== null && !grow) return [column, doubted(each, champ)];
    if (each !== latest) return [column, earlier(each.draft, latest.draft)];
    return [column, champ === null ? each.decision : asLatest(each, champ)];
  });
}

/** Columns of one title but for its day, from the first day to the last. */
function groupsOf(
  decided: ReadonlyMap<number, Decision>,
  drafts: readonly Draft[],
): readonly (readonly Situation[])[] {
  const groups = new Map<string, Situation[]>();
  for (const draft of drafts) {
    const decision = decided.get(draft.column);
    const [, stem, day] = SITUATION.exec(draft.titre) ?? [];
    const jour = readDate(day ?? "");
    if (decision === undefined || stem === undefined || jour.state !== "value") continue;
    const key = comparable(stem);
    groups.set(key, [...(groups.get(key) ?? []), { draft, jour: jour.value, decision }]);
  }
  const byDay = (a: Situation, b: Situation) => a.jour - b.jour;
  return [...groups.values()].filter(isOneMeasure).map((group) => group.sort(byDay));
}

/** Used for one champ, or refused to it because another of them is. */
function isOneMeasure(group: readonly Situation[]): boolean {
  const days = new Set(group.map(({ jour }) => jour));
  const champs = new Set(group.map(({ decision: { champ, autres } }) => champ ?? autres[0]));
  return group.length > 1 && days.size === group.length && champs.size === 1;
}

function usedChamp({ decision: { champ, confiance } }: Situation): ChampId | null {
  return confiance === "à vérifier" ? null : champ;
}

function doGrow(situations: readonly Situation[], cells: TableCells): boolean {
  const columns = situations.map(({ draft }) => cellNumbers(cells, draft.column));
  return columns.every((numbers, at) => {
    const before = columns[at - 1];
    return before === undefined || before.every((value, row) => !(value > holdAt(numbers, row)));
  });
}

/** An empty cell holds nothing of what was told before. */
function holdAt(numbers: Float64Array, row: number): number {
  const value = numbers[row] ?? Number.NaN;
  return Number.isNaN(value) ? -Infinity : value;
}

function earlier(draft: Draft, latest: Draft): Decision {
  const raison = `titre « ${draft.titre} » : repris dans « ${latest.titre} »`;
  return { ...NOTHING, confiance: "probable", score: PROBABLE, raison };
}

function asLatest({ draft }: Situation, champ: ChampId): Decision {
  const raison = `titre « ${draft.titre} » : dernière situation, qui reprend les précédentes`;
  return { ...NOTHING, champ, confiance: "probable", score: PROBABLE, raison };
}

function doubted({ draft, decision }: Situation, champ: ChampId): Decision {
  const raison = `titre « ${draft.titre} » : une situation parmi d'autres, qui ne se suivent pas`;
  const autres = [champ, ...decision.autres.filter((other) => other !== champ)];
  return { ...NOTHING, confiance: "à vérifier", score: ASKED, raison, autres };
}

const ASKED = 0.5;
const NOTHING = { champ: null, periode: null, typeContrat: null, autres: [] } as const;
