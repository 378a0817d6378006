import { comparable } from "../values/text";

/** Where a person lives, as far as the row tells. */
export type ZoneQpv =
  | { readonly kind: "quartier"; readonly libelle: string }
  /** In a QPV, quartier not told. */
  | { readonly kind: "nonPrecise" }
  | { readonly kind: "hors" }
  | { readonly kind: "inconnue" };

const NOT_A_QUARTIER = new Set(["non", "neant", "aucun", "sans objet", "non qpv", "so", "nc", "0"]);

/** Says « Hors QPV » or « Non » in a quartier column: no quartier at all. */
function isHorsQpv(quartier: string): boolean {
  const key = comparable(quartier);
  return NOT_A_QUARTIER.has(key) || key === "hors" || key.startsWith("hors ");
}

/**
 * The yes/no column decides when it is readable; a quartier alone places the
 * person in it.
 */
export function zoneQpv(qpv: number, quartier: string | null): ZoneQpv {
  const named = quartier !== null && !isHorsQpv(quartier) ? quartier : null;
  if (qpv === 0) return { kind: "hors" };
  if (named !== null) return { kind: "quartier", libelle: named };
  if (qpv === 1) return { kind: "nonPrecise" };
  return quartier === null ? { kind: "inconnue" } : { kind: "hors" };
}
