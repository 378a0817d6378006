import { cellNumbers } from "./cellNumbers";
import { PROBABLE } from "./confiance";
import type { TableCells } from "./decide";
import type { Decision, Draft } from "./draft";

const LEAST_ROWS = 3;
/** Hours may be rounded to the unit in one column and not in the other. */
const ROUNDING = 0.5;

/**
 * « Objectif initial », « Avenant », « Objectif total »: where one column of hours planned is
 * another one and its amendments in every row, it is the objective, and nothing is to ask.
 */
export function preferAmended(
  decided: ReadonlyMap<number, Decision>,
  drafts: readonly Draft[],
  cells: TableCells,
): Map<number, Decision> {
  const planned = drafts.filter(({ column }) => isPlanned(decided.get(column)));
  const settled = new Map(decided);
  if (planned.length < 2) return settled;
  const addends = drafts.filter(
    ({ column, profile }) => profile.numbers.length > 0 && !isUsed(decided.get(column)),
  );
  for (const total of planned)
    for (const initial of planned) {
      if (total === initial) continue;
      const avenant = addends.find(
        (each) =>
          each !== total && each !== initial && isAmended(cells, { total, initial, avenant: each }),
      );
      if (avenant === undefined) continue;
      settled.set(total.column, amended({ total, initial, avenant }));
      settled.set(initial.column, before(initial, total));
      return settled;
    }
  return settled;
}

interface Terms {
  readonly total: Draft;
  readonly initial: Draft;
  readonly avenant: Draft;
}

/** Used for the hours planned, or refused because another column is. */
function isPlanned(decision: Decision | undefined): boolean {
  if (decision === undefined) return false;
  const [first] = decision.champ === null ? decision.autres : [decision.champ];
  return first === "heuresPrevues" && (isUsed(decision) || decision.confiance === "à vérifier");
}

function isUsed(decision: Decision | undefined): boolean {
  return decision?.champ != null && decision.confiance !== "à vérifier";
}

/** In every row that tells the total; a row without amendment may leave its cell empty. */
function isAmended(cells: TableCells, { total, initial, avenant }: Terms): boolean {
  const [totals, initials, avenants] = [total, initial, avenant].map(({ column }) =>
    cellNumbers(cells, column),
  );
  let told = 0;
  let amendments = 0;
  for (const [at, sum] of totals?.entries() ?? []) {
    if (Number.isNaN(sum)) continue;
    const added = numberAt(avenants, at);
    if (Math.abs(sum - numberAt(initials, at) - added) > ROUNDING) return false;
    told++;
    if (added !== 0) amendments++;
  }
  return told >= LEAST_ROWS && amendments > 0;
}

/** An empty cell adds nothing. */
function numberAt(numbers: Float64Array | undefined, at: number): number {
  const number = numbers?.[at] ?? Number.NaN;
  return Number.isNaN(number) ? 0 : number;
}

function amended({ total, initial, avenant }: Terms): Decision {
  return {
    champ: "heuresPrevues",
    periode: null,
    typeContrat: null,
    confiance: "probable",
    score: PROBABLE,
    raison: `« ${initial.titre} » et « ${avenant.titre} » additionnés : titre « ${total.titre} »`,
    autres: [],
  };
}

function before(initial: Draft, total: Draft): Decision {
  return {
    champ: null,
    periode: null,
    typeContrat: null,
    confiance: "probable",
    score: PROBABLE,
    raison: `titre « ${initial.titre} » : objectif avant avenant, repris dans « ${total.titre} »`,
    autres: [],
  };
}
