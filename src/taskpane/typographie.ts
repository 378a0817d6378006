const NBSP = "\u00A0";

/**
 * No line may begin with a sign or with what a figure counts, nor end on an opening quote or before
 * the figure that a colon announces: narrow panes bring it about.
 */
export function typographie(sentence: string): string {
  return sentence
    .replaceAll(/ (?=[:;?!%€»])/g, NBSP)
    .replaceAll(/: (?=\d)/g, `:${NBSP}`)
    .replaceAll(/(^|[\s(])(\d[\d\u202F]*) (?=\p{Ll})/gu, `$1$2${NBSP}`)
    .replaceAll("« ", `«${NBSP}`);
}
