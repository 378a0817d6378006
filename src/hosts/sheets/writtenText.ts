/** What XML 1.0 cannot hold: control characters, halves of surrogate pairs, U+FFFE, U+FFFF. */
const ILLEGAL = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const REPLACEMENT = "\uFFFD";
/** Excel's limit on the text of a cell, in UTF-16 units. */
const MAX_TEXT = 32_767;

/** Nothing to replace in it: what most texts are, told in one look. */
const PLAIN = /^[ -~\u00a0-\ud7ff]*$/;

/** Line ends as "\n", and U+FFFD for what the XML of a workbook cannot hold. */
export function normalizeText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replace(/\r\n?/g, "\n").replace(ILLEGAL, REPLACEMENT);
}

/** A text as a cell can hold it; never cuts a surrogate pair in two. */
export function cellTextToWrite(text: string): string {
  const whole = normalizeText(text);
  if (whole.length <= MAX_TEXT) return whole;
  return whole.slice(0, MAX_TEXT).replace(/[\uD800-\uDBFF]$/, "");
}
