import { ANSWERS_NAME } from "./answersNames";
import { EMPREINTE_NAME } from "./sheetIdentity";

/** A hidden name that can be taken away: the answers on columns, or what was written on a bilan. */
export function isTraceName(name: string): boolean {
  return ANSWERS_NAME.test(name) || EMPREINTE_NAME.test(name);
}
