import { comparable } from "../values/text";
import type { Decision, Draft } from "./draft";
import type { ColumnProfile } from "./profile";
import { unused } from "./periodDecisions";
import { splitTitle } from "./titleWords";

const FEWEST = 3;

/**
 * « N° » over 1, 2, 3…: the ranks of the rows. Taken for identifiers, they would make one person
 * of all the first rows of the tabs.
 */
export function decideOrdinals(drafts: readonly Draft[]): Map<number, Decision> {
  return new Map(
    drafts.filter(isOrdinal).map((draft) => [draft.column, unused(draft, "le rang des lignes")]),
  );
}

/** « 2 », « N », « N-1 », apart or joined to the word before, in comparable form. */
const RANK = /^(.*?[^\d ]) (?:n(?: \d)?|\d{1,2})$|^(\D+)\d{1,2}$/;

/** « Heures contrat 2 », « Heures N-1 » without their rank, in comparable form; null without one. */
export function stemOfRank(titre: string): string | null {
  const [, apart, joined] = RANK.exec(comparable(titre)) ?? [];
  return apart ?? joined ?? null;
}

function isOrdinal({ parts, profile }: Draft): boolean {
  const words = splitTitle(parts.join(" "));
  return words[0] === "numero" && words.every((word) => TITLE.has(word)) && isCounted(profile);
}

/**
 * One number by row, always as far from the next; a sample of a long column skips some. One cell
 * may say « Total ».
 */
function isCounted({ numbers, filled, distinct }: ColumnProfile): boolean {
  const ranks = numbers.length;
  if (ranks < FEWEST || filled - ranks > 1 || distinct !== filled) return false;
  const [first = 0, second = 0] = numbers;
  return numbers.every((value, at) => value === first + at * (second - first));
}

const TITLE: ReadonlySet<string> = new Set(["numero", "d", "ordre", "ligne"]);
