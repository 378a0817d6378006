const NBSP = "\u00A0";

/** No line may begin with a sign or end on an opening quote, which narrow panes bring about. */
export function typographie(sentence: string): string {
  return sentence.replaceAll(/ (?=[:;?!%€»])/g, NBSP).replaceAll("« ", `«${NBSP}`);
}
