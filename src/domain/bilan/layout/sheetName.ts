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

/** After a whole word, unless it would leave too little; a word that joins two others says nothing at the end. */
function cut(text: string, units: number): string {
  let kept = "";
  for (const character of text) {
    if (kept.length + character.length > units) break;
    kept += character;
  }
  const isWhole = /^[-\s'’]/u.test(text.slice(kept.length));
  const words = (isWhole ? kept : kept.replace(/[-\s'’][^-\s'’]*$/u, "")).replace(JOINING, "");
  return words.length * 2 > units ? words : kept;
}

const JOINING = /(?:[-\s'’](?:de|du|des|la|le|les|et|à|au|aux|en|sur|sous|lès|pour|d|l))+$/iu;

function trimEnds(text: string): string {
  return text.replace(/^['\s]+/u, "").replace(/['\s]+$/u, "");
}

function comparable(name: string): string {
  return name.normalize("NFC").toUpperCase().toLowerCase();
}
