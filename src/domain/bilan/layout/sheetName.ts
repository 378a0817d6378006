import { shortName } from "./shortName";

const MAX_UNITS = 31;

/** Excel keeps these names for itself, in English and in French. */
const RESERVED = new Set(["history", "historique"]);

/**
 * A sheet name that Excel accepts and that no sheet of `taken` bears (case
 * aside): at most 31 UTF-16 units, none of : \ / ? * [ ], no control character,
 * no apostrophe at either end, cut between words where it can be. `ending` is never cut; duplicates get « (2) », « (3) »…
 */
export function sheetName(wanted: string, taken: readonly string[], ending = ""): string {
  const used = new Set(taken.map(comparable));
  const base = legal(wanted);
  for (let rank = 1; ; rank++) {
    const name = withSuffix(base, ending + (rank === 1 ? "" : ` (${String(rank)})`));
    const key = comparable(name);
    if (!used.has(key) && !RESERVED.has(key)) return name;
  }
}

function legal(wanted: string): string {
  const plain = wanted
    .replaceAll(/[:\\/?*[\]]/g, "-")
    .replaceAll(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\uFFFE\uFFFF]+/gu, " ")
    .replaceAll(/ {2,}/g, " ");
  return trimEnds(plain) === "" ? "Feuille" : trimEnds(plain);
}

function withSuffix(base: string, suffix: string): string {
  const room = MAX_UNITS - suffix.length;
  const whole = base.length <= room ? base : (shortName(base, room) ?? cut(base, room));
  return trimEnds(whole) + suffix;
}

function cut(text: string, units: number): string {
  let kept = "";
  for (const character of text) {
    if (kept.length + character.length > units) break;
    kept += character;
  }
  return kept;
}

function trimEnds(text: string): string {
  return text.replace(/^['\s]+/u, "").replace(/['\s]+$/u, "");
}

function comparable(name: string): string {
  return name.normalize("NFC").toUpperCase().toLowerCase();
}
