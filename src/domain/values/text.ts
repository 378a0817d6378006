const ALREADY_TIDY = /^(?:[!-~¡-¬®-ɏ](?: ?[!-~¡-¬®-ɏ])*)?$/u;
const PLAIN_ASCII = /^[ -~]*$/;

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
  if (PLAIN_ASCII.test(text)) {
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, " ")
      .trim();
  }
  return withoutAccents(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
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
