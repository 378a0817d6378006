import { distance } from "fastest-levenshtein";
import { comparable } from "../values/text";

const MAX_CHOICES = 12;
/** One slip for each six letters: « Ville d'Ales » is « Ville d'Alès », « Anduze » is not « Alès ». */
const LETTERS_PER_SLIP = 6;

/** The labels nearest to a text, nearest first; `isClose` when the first may be what was meant. */
export function nearestLabels(
  text: string,
  labels: readonly string[],
): { readonly labels: readonly string[]; readonly isClose: boolean } {
  const key = comparable(text);
  const ranked = [...new Set(labels)]
    .map((label) => ({ label, far: distance(key, comparable(label)) }))
    .sort((a, b) => a.far - b.far || a.label.localeCompare(b.label, "fr"));
  const [first, second] = ranked;
  const isClose =
    first !== undefined &&
    first.far <= Math.floor(key.length / LETTERS_PER_SLIP) &&
    first.far < (second?.far ?? Infinity);
  return { labels: ranked.slice(0, MAX_CHOICES).map(({ label }) => label), isClose };
}
