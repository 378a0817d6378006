import { comparable } from "../values/text";

/** How a label announces a total: by itself, of something named, or not at all. */
export type TotalLabel =
  { readonly kind: "seul" } | { readonly kind: "de"; readonly what: string } | null;

const MAY_BE_TOTAL = /tot|cumul|[ée]chelle|ensemble|somme|s\/t/i;
const ALONE =
  /^(?:(?:sous |s |ss )?(?:total|totaux|tot|t)(?: (?:general|generaux|global|partiel|h|heures?|du mois|annuel|ht))?|cumul(?: general| annuel| total)?|grand total|total \d{4}|(?:a l )?ensemble|somme|ss total)$/;
const PROJECT = /^(?:a l echelle|ensemble) (?:du|de la|des|de l) [a-z ]+$/;
const OF_SOMETHING =
  /^(?:sous |s |ss )?(?:total|totaux|cumul)(?: (?:general|pour|de|du|des|d|l|la|le|les|moa))* (.+)$/;

/** « Total », « S/Total », « À l'échelle du projet : » stand alone; « Total Ville d'Alès » is of something. */
export function readTotalLabel(text: string): TotalLabel {
  if (text.length > 80 || !MAY_BE_TOTAL.test(text)) return null;
  const key = comparable(text);
  if (key !== "t" && (ALONE.test(key) || PROJECT.test(key))) return { kind: "seul" };
  const what = OF_SOMETHING.exec(key)?.[1];
  return what === undefined ? null : { kind: "de", what };
}
