const WORTH_KNOWING =
  /(?<![A-Z0-9_])(?:SUM|SUBTOTAL|AGGREGATE)\(|INSERTION_HEURES|INSERTION_MONTANT|ETP\(|TAUX_REALISATION/;
/** Longest formula that Excel accepts. */
export const MAX_FORMULA = 8192;
/** Formulas noted on one sheet: those beyond would tell nothing more. */
export const MAX_NOTES = 200_000;

/** A total (SUM, SUBTOTAL, AGGREGATE) or one of Clausier's own functions; the text is without "=". */
export function isFormulaToNote(formula: string): boolean {
  return formula.length <= MAX_FORMULA && WORTH_KNOWING.test(formula);
}
