const MONTHS = [
  "janvier",
  "fevrier",
  "mars",
  "avril",
  "mai",
  "juin",
  "juillet",
  "aout",
  "septembre",
  "octobre",
  "novembre",
  "decembre",
] as const;

const SHOWN = [
  "janvier",
  "février",
  "mars",
  "avril",
  "mai",
  "juin",
  "juillet",
  "août",
  "septembre",
  "octobre",
  "novembre",
  "décembre",
] as const;

const SHORTER: ReadonlyMap<string, number> = new Map([
  ["jun", 6],
  ["jul", 7],
]);

/**
 * Month (1 to 12) of a word in lower case without accents nor dot: the whole
 * name, or its first letters when three or more of them suit one month only.
 */
export function monthFromName(word: string): number | null {
  if (word.length < 3) return null;
  const first = MONTHS.findIndex((name) => name.startsWith(word));
  const last = MONTHS.findLastIndex((name) => name.startsWith(word));
  return first >= 0 && first === last ? first + 1 : (SHORTER.get(word) ?? null);
}

/** « février » for 2. */
export function monthName(month: number): string {
  return SHOWN[month - 1] ?? "";
}
