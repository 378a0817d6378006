import type { Nature } from "../clause";
import type { ChampId } from "../columns/champs";
import type { Parametres, ParametreId } from "../parametres";
import type { Lignes } from "../rows/lignes";
import type { CellPlace } from "../sheet";
import { Ligne } from "../suivi/ligne";
import type { LigneRef, Suivi } from "../suivi/suivi";
import type { Anomalie, ClasseCorrection, Gravite, Params } from "./anomalie";

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
  readonly check: Check;
  /** Why a person cannot accept it with a reason, in French; most can be. */
  readonly inacceptable?: string;
  /** Each finding is about one row, the first of its `lignes`, and rests on nothing else. */
  readonly parLigne?: true;
  /** Champs of the row, beside the cell told, that the check rests on. */
  readonly lit?: readonly ChampId[];
  /** A sheet that the rule must report, one that it must let pass (see tests/support/sheetOf.ts). */
  readonly exemples: {
    readonly fautif: Exemple;
    readonly correct: Exemple;
    /** Figures in force in both, where the default ones make the rule silent. */
    readonly parametres?: Partial<Parametres>;
  };
}

/** Most checks need the suivi alone; the last ones, what the others found. */
type Check = (suivi: Suivi, parametres: Parametres, soFar: SoFar) => Iterable<Finding>;

/** What the rules before this one found. */
export interface SoFar {
  readonly anomalies: readonly Anomalie[];
  /** One per table: 1 = ligne left out of the bilans. */
  readonly excluded: readonly Uint8Array[];
}

/** Sheets of an example: tab name → rows of cells separated by "|". */
export type Exemple = Readonly<Record<string, string | ExempleDecore>>;

/** A sheet whose layout matters. */
export interface ExempleDecore {
  readonly cellules: string;
  /** Excel addresses: "B2:B4". */
  readonly fusions?: readonly string[];
  /** By Excel address, without "=". */
  readonly formules?: Readonly<Record<string, string>>;
  /** 0-based. */
  readonly lignesMasquees?: readonly number[];
  /** Identity of a sheet that Clausier wrote: « bilan|ville d ales ». */
  readonly generee?: string;
}

/** Identity that keeps the literal type of the code. */
export function rule<const Code extends string>(
  definition: Rule & { readonly code: Code },
): Rule & { readonly code: Code } {
  return definition;
}

/** Tables that a check looks at: by grain, and by the champs that it cannot do without. */
export interface Needs {
  readonly natures: readonly Nature[];
  readonly champs?: readonly ChampId[];
}

export function* tablesWith(
  suivi: Suivi,
  { natures, champs = [] }: Needs,
): Generator<readonly [table: number, lignes: Lignes]> {
  for (const [table, lignes] of suivi.tables.entries()) {
    const grain = lignes.natures[0];
    if (grain === undefined || !natures.includes(grain)) continue;
    if (champs.every((champ) => lignes.champs.has(champ))) yield [table, lignes];
  }
}

/** Every ligne of the tables that have what is needed. */
export function* lignesWith(suivi: Suivi, needs: Needs): Generator<Ligne> {
  const { seulement } = suivi;
  for (const [table, { count }] of tablesWith(suivi, needs)) {
    if (seulement === undefined) {
      for (let ligne = 0; ligne < count; ligne++) yield new Ligne(suivi, { table, ligne });
    } else for (const ligne of seulement[table] ?? []) yield new Ligne(suivi, { table, ligne });
  }
}

/** A check written for one row of the tables that have what is needed. */
export function eachLigne(
  needs: Needs,
  check: (ligne: Ligne, parametres: Parametres) => Finding | null,
): (suivi: Suivi, parametres: Parametres) => Iterable<Finding> {
  return function* (suivi, parametres) {
    for (const ligne of lignesWith(suivi, needs)) {
      const finding = check(ligne, parametres);
      if (finding !== null) yield { lignes: [ligne.ref], ...finding };
    }
  };
}

/** A finding on the cell of a champ. */
export function onCell(ligne: Ligne, champ: ChampId, params: Params = {}): Finding {
  return { place: ligne.place(champ), champ, params };
}
