import { cellNumbers } from "./cellNumbers";
import type { ChampId } from "./champs";
import { PROBABLE } from "./confiance";
import type { TableCells } from "./decide";
import type { Decision, Draft } from "./draft";

const LEAST_ROWS = 3;
/** Hours may be rounded to the unit in one column and not in the other. */
const ROUNDING = 0.5;

/**
 * « Objectif initial | Avenant | Objectif total », « Heures réalisées N-1 | N | Total »: where one
 * column adds others of the same measure in every row, it is the one to count; nothing is to ask.
 */
export function preferTotals(
  decided: ReadonlyMap<number, Decision>,
  drafts: readonly Draft[],
  cells: TableCells,
): Map<number, Decision> {
  const settled = new Map(decided);
  const numbers = new Map<Draft, Float64Array>();
  const numbersOf = (draft: Draft) => {
    const known = numbers.get(draft) ?? cellNumbers(cells, draft.column);
    numbers.set(draft, known);
    return known;
  };
  for (const champ of ["heuresPrevues", "heuresRealisees"] as const) {
    const told = drafts.filter(({ column }) => tells(decided.get(column), champ));
    const others = champ === "heuresPrevues" ? unusedNumbers(decided, drafts) : [];
    const found = findSum(told, others, numbersOf);
    if (found === null) continue;
    settled.set(found.total.column, counted(champ, found));
    for (const term of found.terms) settled.set(term.column, included(term, found.total));
  }
  return settled;
}

interface Sum {
  readonly total: Draft;
  readonly terms: readonly Draft[];
}

/** All that `told` tells but the total, or some of it; or one of them and an amendment, in hours too. */
function findSum(
  told: readonly Draft[],
  others: readonly Draft[],
  numbersOf: (draft: Draft) => Float64Array,
): Sum | null {
  for (const total of told) {
    const rest = told.filter((each) => each !== total);
    const pairs = rest.flatMap((initial) =>
      others
        .filter((each) => each !== total && each !== initial)
        .map((avenant) => [initial, avenant]),
    );
    const terms = [...groupsOf(rest), ...pairs].find(
      (each) => each.length > 1 && isSum(numbersOf(total), each.map(numbersOf)),
    );
    if (terms !== undefined) return { total, terms };
  }
  return null;
}

/** More columns of one measure than this are only tried all together. */
const MOST_TRIED = 6;

/** Every group of these columns, the largest first. */
function groupsOf(drafts: readonly Draft[]): readonly (readonly Draft[])[] {
  if (drafts.length > MOST_TRIED) return [drafts];
  const groups = drafts.reduce<readonly (readonly Draft[])[]>(
    (found, draft) => [...found, ...found.map((group) => [...group, draft])],
    [[]],
  );
  return groups.toSorted((a, b) => b.length - a.length);
}

/** Used for the champ, or refused because another column is. */
function tells(decision: Decision | undefined, champ: ChampId): boolean {
  if (decision === undefined) return false;
  const [first] = decision.champ === null ? decision.autres : [decision.champ];
  return first === champ && (isUsed(decision) || decision.confiance === "à vérifier");
}

function isUsed(decision: Decision | undefined): boolean {
  return decision?.champ != null && decision.confiance !== "à vérifier";
}

function unusedNumbers(
  decided: ReadonlyMap<number, Decision>,
  drafts: readonly Draft[],
): readonly Draft[] {
  return drafts.filter(
    ({ column, profile }) => profile.numbers.length > 0 && !isUsed(decided.get(column)),
  );
}

/**
 * In every row that tells the total and some term, where each term adds something somewhere: beneath
 * the table, « Total » may be told of the whole only.
 */
export function isSum(total: Float64Array, terms: readonly Float64Array[]): boolean {
  const adds = terms.map((term) => term.some((value) => value !== 0 && !Number.isNaN(value)));
  if (adds.includes(false)) return false;
  let told = 0;
  for (const [row, sum] of total.entries()) {
    if (Number.isNaN(sum) || terms.every((term) => Number.isNaN(term[row] ?? Number.NaN))) continue;
    const added = terms.reduce((before, term) => before + numberAt(term, row), 0);
    if (Math.abs(sum - added) > ROUNDING) return false;
    told++;
  }
  return told >= LEAST_ROWS;
}

/** An empty cell adds nothing. */
function numberAt(numbers: Float64Array, row: number): number {
  const number = numbers[row] ?? Number.NaN;
  return Number.isNaN(number) ? 0 : number;
}

function counted(champ: ChampId, { total, terms }: Sum): Decision {
  const added = terms.map(({ titre }) => `« ${titre} »`).join(" et ");
  const raison = `${added} additionnés : titre « ${total.titre} »`;
  return { ...NOTHING, champ, raison };
}

function included(term: Draft, total: Draft): Decision {
  return { ...NOTHING, raison: `titre « ${term.titre} » : compris dans « ${total.titre} »` };
}

const NOTHING = {
  champ: null,
  periode: null,
  typeContrat: null,
  confiance: "probable",
  score: PROBABLE,
  autres: [],
} as const;
