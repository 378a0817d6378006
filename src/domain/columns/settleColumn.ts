import type { ChampId } from "./champs";
import { naturesOf } from "./nature";
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
  const columns = table.columns.map((each) => (each === match ? settled : each));
  const known = new Set(
    columns.flatMap((each) =>
      each.champ === null || each.confiance === "à vérifier" ? [] : [each.champ],
    ),
  );
  const aConfirmer = table.aConfirmer.filter(({ column }) => column !== match.column);
  return { ...table, columns, natures: naturesOf(known), aConfirmer };
}
