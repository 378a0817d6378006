import { format } from "numfmt";
import type { CellValue } from "./cellValue";

/** Builtin format 14 is shown in the user's own order (documentation: "Number format codes"). */
const SHORT_DATE = "m/d/yyyy";
const FRENCH_SHORT_DATE = "dd/mm/yyyy";

const booleanTexts = { fr: ["FAUX", "VRAI"], en: ["FALSE", "TRUE"] } as const;

function isFrench(locale: string): boolean {
  return locale.toLowerCase().startsWith("fr");
}

/** What the cell shows, in the user's locale; never "####" for a narrow column (documentation). */
export function cellText(value: CellValue, numberFormat: string, locale: string): string {
  if (typeof value === "string") return value;
  const french = isFrench(locale);
  if (typeof value === "boolean") return booleanTexts[french ? "fr" : "en"][value ? 1 : 0];
  const pattern = french && numberFormat === SHORT_DATE ? FRENCH_SHORT_DATE : numberFormat;
  return format(pattern, value, { locale: french ? "fr" : "en-US" });
}
