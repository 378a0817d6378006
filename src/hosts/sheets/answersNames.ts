import type { ColumnAnswers } from "../../domain/columns/recognition";
import type { WorkbookName } from "./cellNames";
import { type HiddenName, readSheetIdentity } from "./sheetIdentity";

/**
 * Hidden names of the workbook that hold the answers on columns, in pieces: …_3_001, …_3_002 for the
 * third time that they were kept. A new series is whole before the former one goes: a writing that
 * stops on its way leaves one of the two to read.
 */
export const ANSWERS_NAME = /^CLAUSIER_REPONSES_(\d+)_\d+$/i;
const ANSWERS_START = "CLAUSIER_REPONSES_";
/** Excel takes no longer constant text in a formula than 255 letters. */
const PIECE = /.{1,250}/g;

/** What is to be done to the names for answers to be kept, in this order. */
export interface AnswersPlan {
  /** Pieces of a series that was never finished. */
  readonly broken: readonly string[];
  readonly added: readonly HiddenName[];
  readonly replaced: readonly string[];
}

interface Series {
  readonly number: number;
  readonly names: readonly string[];
  /** Null when it lacks a piece. */
  readonly json: string | null;
}

/** The answers that these names hold, as JSON; null when they hold none. */
export function answersJson(names: readonly WorkbookName[]): string | null {
  return newestWhole(seriesIn(names))?.json ?? null;
}

/** Nothing to do where they are kept already; answers that say nothing are not kept at all. */
export function planAnswers(names: readonly WorkbookName[], answers: ColumnAnswers): AnswersPlan {
  const series = seriesIn(names);
  const current = newestWhole(series);
  const wanted = Object.keys(answers.feuilles).length === 0 ? null : jsonOf(answers);
  const isKept = current?.json === wanted;
  const others = series.filter((one) => one !== current || !isKept);
  const namesOf = (isWhole: boolean) =>
    others.flatMap((one) => ((one.json !== null) === isWhole ? one.names : []));
  return {
    broken: namesOf(false),
    added: isKept || wanted === null ? [] : namesFor(wanted, (current?.number ?? 0) + 1),
    replaced: namesOf(true),
  };
}

/** In any order in the workbook; the newest series last, the pieces of each in order. */
function seriesIn(names: readonly WorkbookName[]): readonly Series[] {
  const byNumber = new Map<number, WorkbookName[]>();
  for (const one of names) {
    const number = ANSWERS_NAME.exec(one.name)?.[1];
    if (number === undefined) continue;
    byNumber.set(Number(number), [...(byNumber.get(Number(number)) ?? []), one]);
  }
  return [...byNumber]
    .toSorted(([a], [b]) => a - b)
    .map(([number, pieces]) => {
      const sorted = pieces.toSorted((a, b) =>
        a.name.localeCompare(b.name, "en", { numeric: true }),
      );
      const text = sorted.map(({ formula }) => readSheetIdentity(formula) ?? "").join("");
      return { number, names: sorted.map(({ name }) => name), json: wholeJson(text) };
    });
}

function newestWhole(series: readonly Series[]): Series | undefined {
  return series.findLast(({ json }) => json !== null);
}

function namesFor(json: string, series: number): readonly HiddenName[] {
  const pieces = json.replaceAll('"', "'").match(PIECE) ?? [];
  return pieces.map((piece, index) => ({
    name: `${ANSWERS_START}${String(series)}_${String(index + 1).padStart(3, "0")}`,
    formula: `="${piece}"`,
  }));
}

/**
 * Plain letters only, that no program changes and that may be cut anywhere. Quotes of JSON become
 * apostrophes in a name, where Excel would have each one doubled: those of the texts are escaped.
 */
function jsonOf({ feuilles }: ColumnAnswers): string {
  return JSON.stringify({ version: 1, feuilles }).replace(
    /[^ -~]|['_]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function wholeJson(text: string): string | null {
  const json = text.replaceAll("'", '"');
  try {
    JSON.parse(json);
    return json;
  } catch {
    return null;
  }
}
