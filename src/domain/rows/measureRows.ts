import { cellCode, type SheetColumn } from "../sheet";
import { entryOf } from "../suivi/codes";
import { comparable } from "../values/text";
import type { TableArea } from "./rowFacts";
import { readTotalLabel } from "./totalLabel";

/** More texts than this, and a column tells something else than measures. */
const MOST_TEXTS = 40;
const AROUND =
  /(?<![a-z])(?:somme|total|nb|nombre|heures?|hrs?|h|insertion|de|d|des|du|l|la|le|les|en)(?![a-z])/g;
const DONE =
  /^(?:realisee?s?|effectuee?s?|faite?s?|executee?s?|consommee?s?|reel|reels|reelles?|travaillees?)$/;
const OTHER =
  /^(?:prevue?s?|previsions?|previsionnel(?:le)?s?|planifiee?s?|programmee?s?|objectifs?|contractuel(?:le)?s?|a (?:realiser|faire|effectuer)|ecarts?|rest(?:e|ant|ante|antes)(?: a (?:realiser|faire|effectuer))?|solde|difference|delta|taux(?: realisation| avancement)?|pourcentage|avancement|cumul(?: realisee?s?)?|etp|effectifs?|personnes|contrats)$/;

/**
 * « Prévu », « Réalisé », « Écart », one under the other for each marché: only what was done counts.
 * The other rows, with their measure; none unless a column tells nothing but measures, each as many
 * times as what was done.
 */
export function measureRows(area: TableArea): ReadonlyMap<number, string> {
  for (let column = area.left; column <= area.right; column++) {
    const data = area.sheet.columns[column];
    const rows = data === undefined ? null : readMeasures(data, area);
    if (data !== undefined && rows !== null) return textsOf(data, rows);
  }
  return new Map();
}

function textsOf(data: SheetColumn, rows: readonly number[]): ReadonlyMap<number, string> {
  return new Map(rows.map((row) => [row, (data.texts[cellCode(data, row)] ?? "").trim()]));
}

/** Rows of another measure than what was done; null when the column is not one of measures. */
function readMeasures(data: SheetColumn, area: TableArea): readonly number[] | null {
  if (data.texts.length > MOST_TEXTS) return null;
  const measures = data.texts.map(readMeasure);
  if (!measures.includes("fait") || !measures.includes("autre")) return null;
  const rows = rowsByCode(data, area);
  if ([...rows.keys()].some((code) => measures[code] === null)) return null;
  const done = measured(rows, measures, "fait");
  const others = measured(rows, measures, "autre");
  const isEven = others.every(({ length }) => length === done.flat().length);
  return isEven && done.length > 0 ? others.flat() : null;
}

type Measure = "fait" | "autre" | "total" | null;

function measured(
  rows: ReadonlyMap<number, readonly number[]>,
  measures: readonly Measure[],
  wanted: Measure,
): readonly (readonly number[])[] {
  return [...rows].flatMap(([code, own]) => (measures[code] === wanted ? [own] : []));
}

/** Rows that hold each text of the column. */
function rowsByCode(data: SheetColumn, { start, end }: TableArea): Map<number, number[]> {
  const rows = new Map<number, number[]>();
  for (let row = start; row < end; row++) {
    const code = cellCode(data, row);
    if (code >= 0) entryOf(rows, code, () => []).push(row);
  }
  return rows;
}

function readMeasure(text: string): Measure {
  if (text.length > 40) return null;
  // « % réalisé » is a share: its sign is lost in the key.
  if (text.includes("%")) return "autre";
  if (readTotalLabel(text)?.kind === "seul") return "total";
  const key = comparable(text).replace(AROUND, " ").replace(/ +/g, " ").trim();
  if (DONE.test(key)) return "fait";
  return OTHER.test(key) ? "autre" : null;
}
