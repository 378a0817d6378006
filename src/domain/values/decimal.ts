/** The digits of a figure in JavaScript's notation, or why they cannot be told. */
export type Decimal = { readonly digits: string } | { readonly reason: "ambigu" | "texte" };

/** A dot and three digits after one to three digits: a group of thousands, or decimals? */
const ONE_DOT_THOUSANDS = /^[1-9]\d{0,2}\.\d{3}$/;

/** Forms with one reading only, the marks that group thousands, and the decimal mark. */
const FORMS = [
  { form: /^\d*,?\d+$/, grouping: /$/, mark: "," },
  { form: /^\d*\.\d+$/, grouping: /$/, mark: "." },
  { form: /^[1-9]\d{0,2}(?:([ '’])\d{3})(?:\1\d{3})*(?:,\d+)?$/u, grouping: /[ '’]/gu, mark: "," },
  { form: /^[1-9]\d{0,2}(?:([ '’])\d{3})(?:\1\d{3})*\.\d+$/u, grouping: /[ '’]/gu, mark: "." },
  { form: /^[1-9]\d{0,2}(?:(?:\.\d{3})+,\d+|(?:\.\d{3}){2,})$/, grouping: /\./g, mark: "," },
  { form: /^[1-9]\d{0,2}(?:(?:,\d{3})+\.\d+|(?:,\d{3}){2,})$/, grouping: /,/g, mark: "." },
] as const;

/**
 * Tells the decimal mark from the separators of thousands in a run of digits,
 * dots, commas, spaces and apostrophes. Only forms with one reading pass.
 */
export function readDecimal(text: string): Decimal {
  if (ONE_DOT_THOUSANDS.test(text)) return { reason: "ambigu" };
  const found = FORMS.find(({ form }) => form.test(text));
  if (found === undefined) {
    const marks = text.match(/[.,]/g)?.length ?? 0;
    return { reason: marks > 1 ? "texte" : "ambigu" };
  }
  return { digits: text.replace(found.grouping, "").replace(found.mark, ".") };
}
