import { monthFromName } from "../values/monthNames";
import { comparable } from "../values/text";

/** « (2) », as Excel ends the name of a copied tab. */
const COPY = /\s*\(\d+\)\s*$/;
/** « Feuil2 » tells a rank, not a period. */
const DEFAULT_NAME = /^(?:feuil|feuille|sheet|copie) ?\d*$/;

/** What the name of a tab tells of its period: « T1 2024 », « fevrier »; "" when it tells none. */
export function tabPeriod(name: string): string {
  const bare = comparable(name.replace(COPY, ""));
  if (DEFAULT_NAME.test(bare)) return "";
  const words = bare.split(" ").filter((word) => /\d/.test(word) || monthFromName(word) !== null);
  return words.join(" ");
}
