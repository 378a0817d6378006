import type { ChampId } from "./champs";
import { TIED_SCORE } from "./confiance";
import { naturesOf } from "./nature";
import { askColumn } from "./questions";
import type { ColumnMatch, TableRecognition } from "./recognition";

/** What another sheet settles is probable: it is used, and shown. */
const SETTLED = 0.88;

/** The column is this champ after all, whatever was asked of it. */
export function settleColumn(
  table: TableRecognition,
  match: ColumnMatch,
  { champ, raison }: { readonly champ: ChampId; readonly raison: string },
): TableRecognition {
  const settled: ColumnMatch = { ...match, champ, confiance: "probable", score: SETTLED, raison };
  const aConfirmer = table.aConfirmer.filter(({ column }) => column !== match.column);
  return { ...withColumn(table, match, settled), aConfirmer };
}

/** The column is asked after all: it is not used meanwhile. */
export function doubtColumn(
  table: TableRecognition,
  match: ColumnMatch,
  doubt: string,
): TableRecognition {
  const raison = `${match.raison}, mais ${doubt}`;
  const doubted: ColumnMatch = { ...match, confiance: "à vérifier", score: TIED_SCORE, raison };
  return {
    ...withColumn(table, match, doubted),
    aConfirmer: [...table.aConfirmer, ...askColumn(doubted)],
  };
}

function withColumn(
  table: TableRecognition,
  before: ColumnMatch,
  after: ColumnMatch,
): TableRecognition {
  const columns = table.columns.map((each) => (each === before ? after : each));
  const known = new Set(
    columns.flatMap((each) =>
      each.champ === null || each.confiance === "à vérifier" ? [] : [each.champ],
    ),
  );
  return { ...table, columns, natures: naturesOf(known) };
}
