import { withoutAccents } from "./text";

/** What a number counts when the cell says it. */
export type Unite = "euro" | "heure" | "pourcent" | "euroParHeure" | "jour" | "mois";

export interface UniteLue {
  readonly unite: Unite | null;
  /** Power of ten that turns the number into the unit: 3 for k€, -2 for %. */
  readonly exponent: number;
}

const EUROS = ["€", "euro", "euros", "eur"];
const HEURES = ["h", "hr", "hrs", "heure", "heures"];
const withSuffixes = (words: readonly string[], suffixes: readonly string[]) =>
  words.flatMap((word) => suffixes.map((suffix) => word + suffix));

const entries = (
  words: readonly string[],
  unite: Unite | null,
  exponent = 0,
): (readonly [string, UniteLue])[] => words.map((word) => [word, { unite, exponent }]);

/** Keys are the unit as typed, without blanks, dots, apostrophes, accents or case. */
const UNITES: ReadonlyMap<string, UniteLue> = new Map([
  ...entries([""], null),
  ...entries(withSuffixes(EUROS, ["", "ht"]), "euro"),
  ...entries(withSuffixes(["k€", "keuro", "keuros", "keur", "ke"], ["", "ht"]), "euro", 3),
  ...entries(["k"], null, 3),
  ...entries(withSuffixes(["m€", "meuro", "meuros", "meur"], ["", "ht"]), "euro", 6),
  ...entries(withSuffixes(["million", "millions"], ["€", "deuros"]), "euro", 6),
  ...entries(["%", "pct", "pourcent", "pourcents"], "pourcent", -2),
  ...entries(withSuffixes(HEURES, ["", "dinsertion", "insertion"]), "heure"),
  ...entries(
    withSuffixes(EUROS, ["/h", "/heure", "parheure", "parh", "delheure", "h"]),
    "euroParHeure",
  ),
  ...entries(["j", "jr", "jrs", "jour", "jours"], "jour"),
  ...entries(["mois"], "mois"),
]);

/** The unit that follows a number, or null when it is not one that we know. */
export function readUnite(text: string): UniteLue | null {
  return UNITES.get(withoutAccents(text).replace(/[ .'’]/gu, "")) ?? null;
}

/** « TTC » after an amount: a figure of another kind than the amount excluding tax. */
export function isTtc(text: string): boolean {
  return /\bttc\b/i.test(text);
}
