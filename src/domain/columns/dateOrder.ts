import type { ChampId } from "./champs";
import type { Context } from "./context";
import type { TableCells } from "./decide";

/** Days that come in this order on nearly all rows: the trade's calendar. */
const ORDERS: readonly (readonly [earlier: ChampId, later: ChampId])[] = [
  ["dateNotification", "dateDebutMarche"],
  ["dateNotification", "dateFinMarche"],
  ["dateDebutMarche", "dateFinMarche"],
  ["dateEligibilite", "dateDebutContrat"],
  ["dateEligibilite", "dateFinEligibilite"],
  ["dateDebutContrat", "dateFinContrat"],
  ["dateDebutContrat", "dateFinEligibilite"],
  ["dateDebutMarche", "dateDebutContrat"],
  ["dateNaissance", "dateDebutContrat"],
];

const DATED: ReadonlySet<ChampId> = new Set(ORDERS.flat());

const SAMPLE = 60;
const ENOUGH = 3;
const AGREES = 0.08;
const CONTRADICTS = -0.25;

/** Speaks for a champ whose days stand as they should beside those of the surest columns. */
export function dateOrder(
  champ: ChampId,
  column: number,
  { sure }: Context,
  cells: TableCells,
): number {
  if (!DATED.has(champ)) return 0;
  const shares = ORDERS.flatMap(([earlier, later]) => {
    if (champ !== earlier && champ !== later) return [];
    const other = sure.get(champ === earlier ? later : earlier);
    if (other === undefined) return [];
    const [first, second] = champ === earlier ? [column, other] : [other, column];
    return shareInOrder(first, second, cells);
  });
  if (shares.some((share) => share < 0.5)) return CONTRADICTS;
  return shares.some((share) => share > 0.9) ? AGREES : 0;
}

const NO_NUMBERS = new Float64Array(0);

/** Share of the rows that tell both days where the first comes first; none when too few do. */
function shareInOrder(first: number, second: number, { sheet, rows }: TableCells): number[] {
  const numbersOf = (column: number) => sheet.columns[column]?.numbers ?? NO_NUMBERS;
  const [days, laterDays] = [numbersOf(first), numbersOf(second)];
  const end = Math.min(rows.end, days.length, laterDays.length);
  let told = 0;
  let ordered = 0;
  for (let row = rows.start; row < end && told < SAMPLE; row++) {
    const before = days[row] ?? 0;
    const after = laterDays[row] ?? 0;
    if (before === 0 || after === 0) continue;
    told++;
    ordered += Number(before <= after);
  }
  return told < ENOUGH ? [] : [ordered / told];
}
