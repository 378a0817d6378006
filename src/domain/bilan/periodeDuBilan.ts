import type { Jour } from "../clause";

/** Days kept by a bilan; null on a side = no limit there. */
export interface PeriodeDuBilan {
  readonly du: Jour | null;
  readonly au: Jour | null;
}

export const TOUT: PeriodeDuBilan = { du: null, au: null };

export type Position = "inside" | "outside" | "straddling";

/** Where a span of days stands. */
export type Placer = (span: readonly [Jour, Jour]) => Position;

/** A day that is not told (NaN) compares with none: the span straddles, unless there is no limit. */
export function placer({ du, au }: PeriodeDuBilan): Placer {
  if (du === null && au === null) return () => "inside";
  const from = du ?? -Infinity;
  const to = au ?? Infinity;
  return ([first, last]) => {
    if (first > to || last < from) return "outside";
    return first >= from && last <= to ? "inside" : "straddling";
  };
}
