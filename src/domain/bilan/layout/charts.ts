import { compte, fr, tauxTexte } from "../../francais";
import type { CellRange } from "../../sheet";
import type { CellToWrite, ChartData, ChartToWrite, RowToWrite } from "../../sheetToWrite";
import { emptyCell, textCell } from "./cells";
import { bilanRow, noteRows } from "./grille";
import { stack, type Section } from "./rows";

const LIBELLE = 1;
const LAST = 6;
const VALEUR = 2;
/** « B9 » and « B10 »: hours planned and done. */
const PREVUES = 8;
const REALISEES = 9;
/** « E9:G18 », beside the key figures. */
const BESIDE = { top: 8, left: 4, bottom: 17, right: LAST };
/** « B19 », under the key figures. */
const CAPTION = 18;
const CAPTION_HEIGHT = 18;
const MOIS = 1;
const REALISE = 2;
const CUMUL = 3;
const TRAJECTOIRE = 4;
/** Rows that a chart needs beside a table. */
const TALL = 8;
/** One month alone makes no evolution. */
const FEWEST = 2;
/** Points of the row where the chart of the months stands. */
const ROOM = 165;

/** Hours planned and done, beside the key figures; null unless the sheet tells both. */
export function objectifChart(rows: readonly RowToWrite[]): ChartToWrite | null {
  const range = { top: PREVUES, left: VALEUR, bottom: REALISEES, right: VALEUR };
  const values = figures(rows, range);
  const [prevues, realisees] = values ?? [];
  if (values === null || prevues === undefined || realisees === undefined || prevues === 0) {
    return null;
  }
  const taux = tauxTexte(realisees / prevues, 1, 1);
  return {
    name: "clauses_objectif",
    kind: "bars",
    title: fr`${taux} de l'objectif réalisé`,
    altText: fr`Heures d'insertion prévues et réalisées : ${taux} de l'objectif.`,
    categories: shown(rows, { ...range, left: LIBELLE, right: LIBELLE }),
    series: [{ title: "Heures", look: "column", range, values }],
    anchor: BESIDE,
  };
}

/** What the first chart shows, in words: « B19 », with the gap that stands there without it. */
export function objectifCaption(chart: ChartToWrite | null): Section {
  const caption = bilanRow(
    textCell(fr`Graphique 1 : heures prévues et réalisées, lignes 9 et 10.`, "note"),
  )(CAPTION);
  const rows = chart === null ? [] : [{ ...caption, height: CAPTION_HEIGHT }];
  return { rows, end: CAPTION + 1 };
}

/** The section of the months with its chart, where enough months in a row can be shown. */
export function withMoisChart(section: Section): {
  readonly section: Section;
  readonly chart: ChartToWrite | null;
} {
  const periodes = section.rows.filter(isPeriode);
  const run = longestRun(periodes);
  const beside = besideTable(run);
  if (run.length < FEWEST) return { section, chart: null };
  const chart = moisChart(run);
  const where = beside === null ? "d'après le tableau ci-dessus" : "à côté du tableau";
  const partial = run.length < periodes.length ? SUITE : "";
  const caption = noteRows(fr`Graphique 2 : ${chart.title.toLowerCase()}, ${where}${partial}.`);
  const notes = stack(section.end, caption);
  const below = { top: notes.end, left: LIBELLE, bottom: notes.end, right: LAST };
  const rows = [...notes.rows, ...(beside === null ? [room(below)] : [])];
  return {
    section: { rows: [...section.rows, ...rows], end: section.end + rows.length },
    chart: { ...chart, anchor: beside ?? below },
  };
}

/** Right of the months, where the table leaves enough room. */
function besideTable(run: readonly RowToWrite[]): CellRange | null {
  const isFree = run.every(({ cells }) => cells.every(({ column }) => column < TRAJECTOIRE));
  if (run.length < TALL || !isFree) return null;
  const { top, bottom } = extentOf(run);
  return { top: top - 1, left: TRAJECTOIRE, bottom: bottom + 1, right: LAST };
}

function extentOf(run: readonly RowToWrite[]): { readonly top: number; readonly bottom: number } {
  return { top: run[0]?.row ?? 0, bottom: run.at(-1)?.row ?? 0 };
}

const SUITE = " ; seule la plus longue suite sans donnée masquée est tracée";

/** A row high enough for a chart. */
function room({ top }: CellRange): RowToWrite {
  return { row: top, height: ROOM, cells: [{ column: LIBELLE, cell: emptyCell("note") }] };
}

/** Hours in columns; in front of them, where all is shown, what is done and what was due as lines. */
function moisChart(run: readonly RowToWrite[]): Omit<ChartToWrite, "anchor"> {
  const { top, bottom } = extentOf(run);
  const at = (column: number): CellRange => ({ top, bottom, left: column, right: column });
  const cumul = figures(run, at(CUMUL));
  const trajectoire = figures(run, at(TRAJECTOIRE));
  const categories = shown(run, at(MOIS));
  const isMois = categories.values.every((value) => typeof value === "number");
  const count = isMois ? compte(run.length, "mois", "mois") : compte(run.length, "trimestre");
  const title = `Heures réalisées par ${isMois ? "mois" : "trimestre"}`;
  const values = figures(run, at(REALISE)) ?? [];
  const common = { name: "clauses_mois", kind: "columns", categories } as const;
  const realise = { title: "Réalisé (h)", look: "column", range: at(REALISE), values } as const;
  if (cumul === null || trajectoire === null) {
    return { ...common, title, altText: fr`${title}, ${count}.`, series: [realise] };
  }
  return {
    ...common,
    title: `${title}, cumul et trajectoire`,
    altText: fr`${title} en colonnes, ${count} ; leur cumul en trait plein, la trajectoire de l'objectif en tirets.`,
    series: [
      realise,
      { title: "Cumul (h)", look: "line", range: at(CUMUL), values: cumul },
      { title: "Trajectoire (h)", look: "dashes", range: at(TRAJECTOIRE), values: trajectoire },
    ],
  };
}

/** A chart that a page break would cut in two keeps the greater part of its rows. */
export function onOnePage(chart: ChartToWrite, pageBreaks: readonly number[]): ChartToWrite {
  const { top, bottom } = chart.anchor;
  const cut = pageBreaks.find((row) => row > top && row <= bottom);
  if (cut === undefined) return chart;
  const part = cut - top > bottom + 1 - cut ? { bottom: cut - 1 } : { top: cut };
  return { ...chart, anchor: { ...chart.anchor, ...part } };
}

/** A month or a quarter, with its hours and their running total. */
function isPeriode({ cells }: RowToWrite): boolean {
  const [first] = cells;
  const isTable = cells.length > 2 && cells.every(({ cell }) => !cell.style.startsWith("enTete"));
  const style = first?.cell.style;
  return isTable && (style === "mois" || style === "libelle");
}

/** The most months in a row whose hours are shown: a masked one would be drawn as nought. */
function longestRun(rows: readonly RowToWrite[]): readonly RowToWrite[] {
  const runs: RowToWrite[][] = [];
  for (const row of rows.filter((one) => figure(cellAt(one, REALISE)) !== null)) {
    const run = runs.at(-1);
    if (run?.at(-1)?.row === row.row - 1) run.push(row);
    else runs.push([row]);
  }
  return runs.toSorted((left, right) => right.length - left.length)[0] ?? [];
}

/** The figures of a column; null when one of them is not shown. */
export function figures(rows: readonly RowToWrite[], range: CellRange): readonly number[] | null {
  const values = cellsOf(rows, range).map(figure);
  const known = values.filter((value) => value !== null);
  return known.length < values.length ? null : known;
}

/** What the cells of a column show: words, or figures. */
export function shown(rows: readonly RowToWrite[], range: CellRange): ChartData {
  const values = cellsOf(rows, range).map((cell) => {
    const value = figure(cell);
    return value ?? (cell !== undefined && "text" in cell ? cell.text : "");
  });
  return { range, values };
}

function cellsOf(
  rows: readonly RowToWrite[],
  { top, bottom, left }: CellRange,
): readonly (CellToWrite | undefined)[] {
  const inRange = rows.filter(({ row }) => row >= top && row <= bottom);
  return inRange.map((row) => cellAt(row, left));
}

function cellAt({ cells }: RowToWrite, column: number): CellToWrite | undefined {
  return cells.find((one) => one.column === column)?.cell;
}

function figure(cell: CellToWrite | undefined): number | null {
  if (cell === undefined) return null;
  if ("number" in cell) return cell.number;
  return "formula" in cell && typeof cell.value === "number" ? cell.value : null;
}
