import { compte, fr } from "../../francais";
import type { ChartSeries, ChartToWrite, RowToWrite } from "../../sheetToWrite";
import { figures, shown } from "./charts";
import { COLONNES } from "./syntheseRow";

/** One MOA alone compares with nothing; too many could not be read on one page. */
const FEWEST = 2;
const MOST = 16;
/** Points: what each MOA takes, and what the title and the legend take. */
const PER_MOA = 22;
const AROUND = 56;

/** Height of the row where the chart stands, in points. */
export function roomOfChart(moas: number): number {
  return AROUND + moas * PER_MOA;
}

/**
 * Hours planned and done by MOA, from the rows of the table, over the cells of `row`;
 * an objective that is not known would be drawn as nought: then only the hours done.
 */
export function syntheseChart(
  rows: readonly RowToWrite[],
  row: number,
  lastColumn: number,
): ChartToWrite | null {
  if (rows.length < FEWEST || rows.length > MOST) return null;
  const realisees = seriesOf(rows, COLONNES.realisees, "Réalisées (h)", "column");
  if (realisees === null) return null;
  const prevues = seriesOf(rows, COLONNES.prevues, "Prévues (h)", "hollow");
  const what = prevues === null ? "réalisées" : "prévues et réalisées";
  const title = fr`Heures ${what} par maître d'ouvrage`;
  return {
    name: "clauses_synthese",
    kind: "bars",
    title,
    altText: fr`${title} : ${compte(rows.length, "maître d'ouvrage", "maîtres d'ouvrage")}.`,
    categories: shown(rows, rangeOf(rows, COLONNES.moa)),
    series: prevues === null ? [realisees] : [prevues, realisees],
    anchor: { top: row, left: COLONNES.moa, bottom: row, right: lastColumn },
  };
}

function seriesOf(
  rows: readonly RowToWrite[],
  column: number,
  title: string,
  look: ChartSeries["look"],
): ChartSeries | null {
  const range = rangeOf(rows, column);
  const values = figures(rows, range);
  return values === null ? null : { title, look, range, values };
}

function rangeOf(rows: readonly RowToWrite[], column: number) {
  return { top: rows[0]?.row ?? 0, bottom: rows.at(-1)?.row ?? 0, left: column, right: column };
}
