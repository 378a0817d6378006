import type { Gravite } from "../anomalies/anomalie";
import { isAnomalieCode, ruleOf, type AnomalieCode } from "../anomalies/catalogue";
import { compact } from "../values/text";

/** What a person wants of a check: « désactivée » checks nothing any more. */
export type GraviteVoulue = Gravite | "désactivée";

/** Only the checks that a person wants graver or milder than they are. */
export type Gravites = Readonly<Partial<Record<AnomalieCode, GraviteVoulue>>>;

/** The gravest first. */
const GRAVITES_VOULUES = [
  "bloquante",
  "avertissement",
  "information",
  "désactivée",
] as const satisfies readonly GraviteVoulue[];

/** Nothing can be read without these columns, and nobody may stop looking for this number. */
const NEVER_LOWERED: ReadonlySet<AnomalieCode> = new Set(["STR-01", "STR-02", "CNF-01"]);

/** What a check may be set to: never below its own gravité where everything rests on it. */
export function allowedGravites(code: AnomalieCode): readonly GraviteVoulue[] {
  if (!NEVER_LOWERED.has(code)) return GRAVITES_VOULUES;
  const lowest = GRAVITES_VOULUES.indexOf(ruleOf(code).gravite);
  return GRAVITES_VOULUES.slice(0, lowest + 1);
}

/** « Bloquant », « DÉSACTIVÉ » → the gravité; null for any other text. */
export function parseGravite(text: string): GraviteVoulue | null {
  const key = compact(text);
  if (key === "") return null;
  return GRAVITES_VOULUES.find((one) => [compact(one), masculine(one)].includes(key)) ?? null;
}

/** Avertissement and information have no other form. */
function masculine(gravite: GraviteVoulue): string {
  return compact(gravite).replace(/e$/, "");
}

/** Checks that a person does not want. */
export function disabledCodes(gravites: Gravites): readonly AnomalieCode[] {
  return Object.entries(gravites).flatMap(([code, gravite]) =>
    gravite === "désactivée" && isAnomalieCode(code) ? [code] : [],
  );
}

/** The gravité of one finding: the one wanted, else the one that the rule gives it. */
export function graviteInForce(
  gravites: Gravites,
  code: AnomalieCode,
  given: Gravite,
): GraviteVoulue {
  const wanted = gravites[code];
  // Set to the gravité of the general case: the rule still softens what falsifies nothing.
  return wanted === undefined || wanted === ruleOf(code).gravite ? given : wanted;
}
