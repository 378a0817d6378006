import { tidy } from "./text";

/** Letters of a number without its key nor any blank: no shorter text is looked at. */
const SHORTEST = 13;
const SEP = "[ .\\-/]?";
/** Sex, year, month (or 20 and above when unknown), department, commune, order. */
const NUMBER = [
  "([12378])",
  "(\\d{2})",
  "(0[1-9]|1[0-2]|[2-9]\\d)",
  "(0[1-9]|[1-9]\\d|2[ab])",
  "(?!000)(\\d{3})",
  "(?!000)(\\d{3})",
].join(SEP);
const NOT_INSIDE_A_NUMBER = "(?<![\\p{L}\\d])(?<!\\d[ .,\\-/])";
const WITH_KEY = new RegExp(`${NOT_INSIDE_A_NUMBER}${NUMBER}${SEP}(\\d{2})(?![\\p{L}\\d])`, "giu");
const ALONE = new RegExp(
  `${NOT_INSIDE_A_NUMBER}${NUMBER}(?:${SEP}\\d{2})?(?![\\p{L}\\d])(?!${SEP}\\d)`,
  "iu",
);

/** « NIR : », « n° de sécu » left with nothing after them. */
const ANNOUNCED =
  /(?:(?:n ?[°º]|num[ée]ro)? ?(?:de )?(?:nir|s[ée]cu(?:rit[ée] sociale)?|ss)|n ?[°º]) ?:? ?(?=$|[,;.)])/giu;

/** To show a text or not: « 23T001 2 90 02 30 007 123 » is no number of marché. */
const AFTER_ANYTHING = new RegExp(`(?<!\\d)${NUMBER}(?:${SEP}\\d{2})?(?!\\d)`, "iu");

function unified(text: string): string {
  return tidy(text)
    .replace(/[–—‐‑]/gu, "-")
    .replace(/ ?- ?/g, "-");
}

/**
 * Tells whether a text holds a social security number (NIR): "certain" when its
 * control key holds, "possible" when only its structure does. The number itself
 * never leaves this function.
 */
export function findNir(text: string): "certain" | "possible" | null {
  if (text.length < SHORTEST) return null;
  const tidied = unified(text);
  for (const match of tidied.matchAll(WITH_KEY)) {
    if (isKeyValid(match.slice(1, 7).join(""), Number(match[7]))) return "certain";
  }
  return ALONE.test(tidied) ? "possible" : null;
}

/** Whether a text holds what is, or may be, a social security number, even after another number. */
export function isNir(text: string): boolean {
  return AFTER_ANYTHING.test(unified(text));
}

/** A text without the social security numbers that it holds, or may hold, nor what announced them. */
export function withoutNir(text: string): string {
  const bare = tidy(text)
    .replace(/[–—‐‑]/gu, "-")
    .replace(/ ?- ?/g, "-");
  const cut = bare.replace(WITH_KEY, "").replace(new RegExp(ALONE.source, "giu"), "");
  const kept = tidy(cut.replace(ANNOUNCED, ""));
  return /[\p{L}\p{N}]/u.test(kept) ? kept : "";
}

/** Key of INSEE: 97 minus the remainder by 97; Corsica's 2A and 2B count as 19 and 18. */
function isKeyValid(number: string, key: number): boolean {
  const digits = number.toLowerCase().replace("2a", "19").replace("2b", "18");
  return 97 - (Number(digits) % 97) === key;
}
