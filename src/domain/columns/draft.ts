import type { ChampId } from "./champs";
import { fitContent } from "./contentFit";
import type { ColumnMatch } from "./recognition";
import { profileColumn, type ColumnProfile, type RowSpan } from "./profile";
import type { TitleReader } from "./titleReader";
import { isBlankTitle, shownTitle, type ColumnTitle, type Window } from "./titles";

/** A champ that a column may be, from its title and its content. */
export interface Candidate {
  readonly champ: ChampId;
  /** Likeness of the title alone. */
  readonly title: number;
  /** Known spelling that is nearest to the title. */
  readonly spelling: string;
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
}

/** What is decided of a column. */
export type Decision = Omit<ColumnMatch, "column" | "titre" | "facteur">;

export function draftColumns(
  window: Window,
  titles: readonly ColumnTitle[],
  reader: TitleReader,
  rows: RowSpan,
): Draft[] {
  return titles.map((title) => {
    const profile = profileColumn(window.sheet.columns[title.column], rows);
    const parts = isBlankTitle(title) ? [] : title.parts;
    const candidates = reader
      .champs(parts, true)
      .map(({ champ, score, spelling }) => weigh(champ, score, spelling, profile))
      .sort((a, b) => b.score - a.score);
    return { column: title.column, titre: shownTitle(title), parts, profile, candidates };
  });
}

function weigh(champ: ChampId, title: number, spelling: string, profile: ColumnProfile): Candidate {
  const fit = fitContent(champ, profile);
  return { champ, title, spelling, fit, score: combine(title, fit) };
}

/** An empty column is never quite sure. */
const EMPTY_COLUMN = 0.92;

/** Content confirms a title, or throws doubt on it; it never makes a title up. */
function combine(title: number, fit: number): number {
  if (fit < 0) return title * (fit <= -1 ? 0.55 : 0.8);
  if (fit === 0) return Math.min(title, EMPTY_COLUMN);
  return title + (1 - title) * (fit === 1 ? 0.45 : 0.1);
}
