const ALREADY_TIDY = /^(?:[!-~¡-¬®-ɏ](?: ?[!-~¡-¬®-ɏ])*)?$/u;

/**
 * A text as the eye reads it: NFC, every run of blanks (no-break, thin, line
 * feed, control) is one space, invisible characters (zero-width, soft hyphen,
 * writing direction) are gone.
 */
export function tidy(text: string): string {
  if (ALREADY_TIDY.test(text)) return text;
  return text
    .normalize("NFC")
    .replace(/\p{Cf}+/gu, "")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
}

/**
 * The key under which two labels are one entity: no accents, no case, every
 * punctuation is a space. « Ville d'Alès », « VILLE D ALES » → "ville d ales".
 */
export function comparable(text: string): string {
  if (text !== lastText) {
    lastKey = keyOf(text);
    lastText = text;
  }
  return lastKey;
}

/** The same text goes through one reader after another: its key is made once. */
let lastText = "";
let lastKey = "";

function keyOf(text: string): string {
  let key = "";
  let isApart = false;
  for (let at = 0; at < text.length; at++) {
    const letter = LETTERS[text.charCodeAt(at)];
    if (letter === undefined) return unfoldedKey(text);
    if (letter === " ") isApart = true;
    else if (letter !== "") {
      key += isApart && key !== "" ? ` ${letter}` : letter;
      isApart = false;
    }
  }
  return key;
}

/** Of any writing. */
function unfoldedKey(text: string): string {
  return spaced(withoutAccents(text)).trim();
}

function spaced(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, " ");
}

/** The words of a key in alphabetical order: « jean dupont » and « dupont jean » are one name. */
export function wordsInOrder(key: string): string {
  const words = key.split(" ");
  // Most names have two: they need no sort, which costs more than all the rest.
  const [first = "", second] = words;
  if (second === undefined || (words.length === 2 && first <= second)) return key;
  return words.length === 2 ? `${second} ${first}` : words.sort().join(" ");
}

/** `comparable` without its spaces: "C.D.I." → "cdi". For short codes only. */
export function compact(text: string): string {
  return comparable(text).replaceAll(" ", "");
}

/** Lower case, compatibility forms unfolded, accents and invisible characters gone; punctuation kept. */
export function withoutAccents(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}]+/gu, "")
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae");
}

/** Latin letters and signs, up to U+017F: none changes with those beside it. */
const LATIN = 0x180;
/** What each is in a key; undefined for the few that would be several words. */
const LETTERS: readonly (string | undefined)[] = Array.from({ length: LATIN }, (_, code) => {
  const letter = spaced(withoutAccents(String.fromCharCode(code)));
  return letter === " " || letter === letter.trim() ? letter : undefined;
});
