import type { Jour } from "../clause";
import type { LigneMarcheBilan } from "./bilan";

/** A marché with an objective, spread evenly from its first day to its last. */
interface Etale {
  readonly heures: number;
  readonly debut: Jour;
  readonly fin: Jour;
}

/** Hours that should be done at the end of a day, or why they cannot be told. */
export type Trajectoire =
  | { readonly isKnown: true; readonly at: (jour: Jour) => number }
  | { readonly isKnown: false; readonly sansObjectif: boolean; readonly sansDates: number };

/**
 * The linear objective of a MOA since `du` (null: since the start): each objective
 * is spread evenly over its marché. Known only when each objective has its dates:
 * a part of it would be compared with the hours of all.
 */
export function trajectoireOf(marches: readonly LigneMarcheBilan[], du: Jour | null): Trajectoire {
  const withObjectif = marches.filter(({ heuresPrevues }) => (heuresPrevues ?? 0) > 0);
  const etales = withObjectif.flatMap(etaleOf);
  const sansDates = withObjectif.length - etales.length;
  if (etales.length === 0 || sansDates > 0) {
    return { isKnown: false, sansObjectif: withObjectif.length === 0, sansDates };
  }
  const done = (jour: Jour) =>
    etales.reduce((total, etale) => total + etale.heures * elapsed(etale, jour), 0);
  const before = du === null ? 0 : done(du - 1);
  return { isKnown: true, at: (jour) => cents(done(jour) - before) };
}

/** An even spread is no measure: a hundredth of an hour is more than it means. */
function cents(heures: number): number {
  return Math.round(heures * 100) / 100;
}

function etaleOf({ heuresPrevues, debut, fin }: LigneMarcheBilan): readonly Etale[] {
  if (heuresPrevues === null || debut === null || fin === null || fin < debut) return [];
  return [{ heures: heuresPrevues, debut, fin }];
}

/** Share of a span of days that has gone by at the end of a day, 0 to 1. */
export function elapsed({ debut, fin }: Pick<Etale, "debut" | "fin">, jour: Jour): number {
  return Math.min(1, Math.max(0, (jour - debut + 1) / (fin - debut + 1)));
}
