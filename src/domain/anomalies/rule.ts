import type { Nature } from "../clause";
import type { ChampId } from "../columns/champs";
import type { Parametres, ParametreId } from "../parametres";
import type { CellPlace } from "../sheet";
import { Ligne } from "../suivi/ligne";
import type { LigneRef, Suivi } from "../suivi/suivi";
import type { ClasseCorrection, Gravite, Params } from "./anomalie";

/** What a check found: where, with which values, and what it costs. */
export interface Finding {
  readonly place: CellPlace;
  readonly champ?: ChampId;
  readonly params?: Params;
  /** Hours at stake; by default the hours of `lignes`. */
  readonly heures?: number | null;
  /** Rows concerned: a blocking finding leaves them out of the bilans. */
  readonly lignes?: readonly LigneRef[];
  /** Distinguishes causes inside one code, for grouping. Never a personal value. */
  readonly cause?: string;
  /** When the same code is graver or milder in this case. */
  readonly gravite?: Gravite;
  readonly correction?: ClasseCorrection;
}

/**
 * One rule of the trade, whole: what it checks, how it speaks, where it comes
 * from, and two small sheets that prove it.
 */
export interface Rule {
  readonly code: string;
  readonly gravite: Gravite;
  /** Noun first, at most 45 characters. */
  readonly titre: string;
  readonly constat: (params: Params) => string;
  readonly pourCorriger: string;
  readonly correction: ClasseCorrection;
  /** The text, document or convention behind the rule. */
  readonly source: string;
  /** Parametres that tune it. */
  readonly seuils?: readonly ParametreId[];
  readonly check: (suivi: Suivi, parametres: Parametres) => Iterable<Finding>;
  /** A sheet that the rule must report, one that it must let pass (see tests/support/sheetOf.ts). */
  readonly exemples: { readonly fautif: Exemple; readonly correct: Exemple };
}

/** Sheets of an example: tab name → rows of cells separated by "|". */
export type Exemple = Readonly<Record<string, string>>;

/** Identity that keeps the literal type of the code. */
export function rule<const Code extends string>(
  definition: Rule & { readonly code: Code },
): Rule & { readonly code: Code } {
  return definition;
}

/** A check written for one row of the given natures (grain of its table). */
export function eachLigne(
  natures: readonly Nature[],
  check: (ligne: Ligne, parametres: Parametres) => Finding | null,
): Rule["check"] {
  return function* (suivi, parametres) {
    for (const [table, lignes] of suivi.tables.entries()) {
      const grain = lignes.natures[0];
      if (grain === undefined || !natures.includes(grain)) continue;
      for (let ligne = 0; ligne < lignes.count; ligne++) {
        const ref = { table, ligne };
        const finding = check(new Ligne(suivi, ref), parametres);
        if (finding !== null) yield { lignes: [ref], ...finding };
      }
    }
  };
}
