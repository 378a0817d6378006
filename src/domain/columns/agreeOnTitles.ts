import type { ChampId } from "./champs";
import type { ColumnMatch, SheetRecognition, TableRecognition } from "./recognition";
import { doubtColumn, settleColumn } from "./settleColumn";
import { groupSiblings, titleKey } from "./siblings";

/** So many of the rows must be read alike for the others to follow. */
const MOST = 2 / 3;

/** The columns that bear one title in the tables of one form. */
interface Voice {
  readonly table: TableRecognition;
  readonly match: ColumnMatch;
}

/**
 * A title says the same in all the tabs of one form, however few rows one of them has: what most
 * rows tell holds for all; where they tell different things, it is asked.
 */
export function agreeOnTitles(recognitions: readonly SheetRecognition[]): SheetRecognition[] {
  const agreed = new Map<TableRecognition, TableRecognition>();
  const now = (table: TableRecognition) => agreed.get(table) ?? table;
  for (const tables of groupSiblings(recognitions))
    for (const voices of voicesByTitle(tables).values())
      for (const { table, match, champ } of verdict(voices, now))
        agreed.set(table, change(now(table), match, champ));
  return recognitions.map((recognition) => ({
    ...recognition,
    tables: recognition.tables.map(now),
  }));
}

function voicesByTitle(tables: readonly TableRecognition[]): Map<string, Voice[]> {
  const byTitle = new Map<string, Voice[]>();
  for (const table of tables)
    for (const match of table.columns) {
      const key = titleKey(match.titre);
      if (key === "" || isSettled(match)) continue;
      const voices = byTitle.get(key);
      if (voices === undefined) byTitle.set(key, [{ table, match }]);
      else voices.push({ table, match });
    }
  return byTitle;
}

/** Answered, or read as a month or as the contracts of one type. */
function isSettled({ periode, typeContrat, raison }: ColumnMatch): boolean {
  return periode !== null || typeContrat !== null || raison.endsWith("selon votre réponse");
}

interface Change extends Voice {
  /** Null: it must be asked. */
  readonly champ: ChampId | null;
}

/** A table as the titles before have left it. */
type Now = (table: TableRecognition) => TableRecognition;

function verdict(voices: readonly Voice[], now: Now): Change[] {
  const weights = new Map<ChampId, number>();
  for (const { table, match } of voices) {
    const champ = usedChamp(match);
    if (champ !== null) weights.set(champ, (weights.get(champ) ?? 0) + weightOf(table));
  }
  const [best, second] = [...weights].sort((a, b) => b[1] - a[1]);
  if (best === undefined) return [];
  const whole = voices.reduce((sum, { table }) => sum + weightOf(table), 0);
  if (best[1] >= whole * MOST) return follow(voices, best[0], now);
  const disagrees = (voice: Voice) => usedChamp(voice.match) !== null;
  return second === undefined
    ? []
    : voices.filter(disagrees).map((voice) => ({ ...voice, champ: null }));
}

const weightOf = ({ dataRows }: TableRecognition) => Math.max(1, dataRows.length);

const usedChamp = ({ champ, confiance }: ColumnMatch) =>
  confiance === "à vérifier" ? null : champ;

/**
 * Those in doubt, or read as something else, where the champ is free. Of two columns of one title
 * on a table, nothing tells which: both stay as they are.
 */
function follow(voices: readonly Voice[], champ: ChampId, now: Now): Change[] {
  const times = new Map<TableRecognition, number>();
  for (const { table } of voices) times.set(table, (times.get(table) ?? 0) + 1);
  return voices
    .filter(({ table, match }) => {
      const isOther = match.champ !== champ && match.champ !== null;
      if (!isOther && match.confiance !== "à vérifier") return false;
      const isTaken = [...table.columns, ...now(table).columns].some(
        (each) => each.column !== match.column && usedChamp(each) === champ,
      );
      return !isTaken && times.get(table) === 1;
    })
    .map((voice) => ({ ...voice, champ }));
}

function change(
  table: TableRecognition,
  match: ColumnMatch,
  champ: ChampId | null,
): TableRecognition {
  if (champ === null)
    return doubtColumn(table, match, "les tableaux de mêmes titres se lisent différemment");
  const raison = `titre « ${match.titre} », lu comme dans les autres tableaux de mêmes titres`;
  return settleColumn(table, match, { champ, raison });
}
