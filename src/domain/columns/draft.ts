import type { ChampId } from "./champs";
import { fitContent } from "./contentFit";
import { eachInTurn, PAUSE, type Steps } from "../steps";
import type { ColumnMatch } from "./recognition";
import { LISTED } from "./listWords";
import type { TitleCandidate } from "./titleMatch";
import {
  isSentences,
  profileColumn,
  shareOfList,
  textsByColumn,
  type ColumnProfile,
  type RowSpan,
} from "./profile";
import type { TitleReader } from "./titleReader";
import { isBlankTitle, shownTitle, type ColumnTitle, type Window } from "./titles";

/** A champ that a column may be, from its title and its content. */
export interface Candidate {
  readonly champ: ChampId;
  /** Likeness of the title alone. */
  readonly title: number;
  /** Known spelling that is nearest to the title; "" when the cells alone speak for the champ. */
  readonly spelling: string;
  /** Share of the title in the words of the champ, and the most that one of them tells. */
  readonly coverage: number;
  readonly core: number;
  /** Log-odds of the words of the title in those of the champ. */
  readonly odds: number;
  /** How well the content suits, -1 to 1. */
  readonly fit: number;
  /** Title and content together. */
  readonly score: number;
}

/** A column being understood. */
export interface Draft {
  readonly column: number;
  readonly titre: string;
  readonly parts: readonly string[];
  readonly profile: ColumnProfile;
  /** Best first. */
  readonly candidates: readonly Candidate[];
  /** 0 to 1: share of the title that no champ has. */
  readonly unknown: number;
  /** The title has words of another trade: invoice, wage, absence. */
  readonly foreign: boolean;
}

/** What is decided of a column. */
export type Decision = Omit<ColumnMatch, "column" | "titre" | "facteur">;

/** Understands the columns one by one, from their titles and a sample of their cells. */
export function* draftColumns(
  window: Window,
  titles: readonly ColumnTitle[],
  reader: TitleReader,
  rows: RowSpan,
): Steps<Draft[]> {
  const mostTexts = textsByColumn(titles.length);
  return yield* eachInTurn(titles, function* (title) {
    const column = window.sheet.columns[title.column];
    const profile = yield* profileColumn(column, rows, mostTexts);
    yield PAUSE;
    return draftOf(title, profile, reader);
  });
}

function draftOf(title: ColumnTitle, profile: ColumnProfile, reader: TitleReader): Draft {
  const parts = isBlankTitle(title) ? [] : title.parts;
  const titled = reader.champs(parts, true);
  const candidates = [...titled, ...told(profile, titled)]
    .map((match) => weigh(match, profile))
    .sort((a, b) => b.score - a.score);
  const { unknown, foreign } = reader.strangeness(parts);
  const titre = shownTitle(title);
  return { column: title.column, titre, parts, profile, candidates, unknown, foreign };
}

const MOSTLY = 0.6;

/** Champs that cells alone may tell: their values are written in no other column. */
const TOLD_BY_CELLS: readonly ChampId[] = [
  "sexe",
  "dateNaissance",
  "typeContrat",
  "employeurType",
  "critereEligibilite",
  "entrepriseSiret",
  "moaSiret",
];

/** Champs that no word of the title tells, but whose values the cells have. */
function told(profile: ColumnProfile, titled: readonly TitleCandidate[]): TitleCandidate[] {
  const known = new Set(titled.map(({ champ }) => champ));
  const champs = [
    ...LISTED.filter((champ) => shareOfList(profile, champ) >= MOSTLY),
    ...TOLD_BY_CELLS.filter((champ) => isToldByCells(champ, profile)),
    ...(isSentences(profile) ? (["observations"] as const) : []),
  ];
  return champs
    .filter((champ) => !known.has(champ))
    .map((champ) => ({ champ, score: 0, spelling: "", coverage: 0, core: 0, odds: 0 }));
}

/** « 1 » and « 2 » are a sexe under its title only: elsewhere they may be any count. */
function isToldByCells(champ: ChampId, profile: ColumnProfile): boolean {
  if (champ === "sexe" && profile.numbers.length > 0) return false;
  return fitContent(champ, profile) === 1;
}

function weigh(match: TitleCandidate, profile: ColumnProfile): Candidate {
  const { champ, score: title, spelling, coverage, core, odds } = match;
  const fit = fitContent(champ, profile);
  return { champ, title, spelling, coverage, core, odds, fit, score: combine(title, fit) };
}

/** An empty column is never quite sure. */
const EMPTY_COLUMN = 0.92;

/** Content confirms a title, or throws doubt on it; it never makes a title up. */
function combine(title: number, fit: number): number {
  if (fit < 0) return title * (fit <= -1 ? 0.55 : 0.8);
  if (fit === 0) return Math.min(title, EMPTY_COLUMN);
  return title + (1 - title) * (fit === 1 ? 0.45 : 0.1);
}
