import type { Nature } from "../clause";
import type { ChampId } from "../columns/champs";
import type { Parametres, ParametreId } from "../parametres";
import type { Lignes } from "../rows/lignes";
import type { CellPlace } from "../sheet";
import { PAUSE } from "../steps";
import { Ligne } from "../suivi/ligne";
import type { LigneRef, Suivi } from "../suivi/suivi";
import { TableColumns, type LigneTest } from "../suivi/tableColumns";
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

/** What a check finds, one after the other; it may pause between two, where it goes through many rows. */
export type Findings = Iterable<Finding | typeof PAUSE>;

/** Most checks need the suivi alone; the last ones, what the others found. */
type Check = (suivi: Suivi, parametres: Parametres, soFar: SoFar) => Findings;

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

/**
 * Tells the lignes of a table that deserve a look from its columns alone. Most checks
 * concern few lignes: going through the columns costs twenty times less than looking
 * at each ligne.
 */
export type Where = (columns: TableColumns) => LigneTest;

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

/** The lignes of the tables that have what is needed: all of them, or those that deserve a look. */
export function* lignesWith(suivi: Suivi, needs: Needs, where?: Where): Generator<Ligne> {
  for (const ligne of lignesInSlices(suivi, needs, where)) if (ligne !== PAUSE) yield ligne;
}

/** The same, with a pause every few thousand rows. */
export function* lignesInSlices(
  suivi: Suivi,
  needs: Needs,
  where?: Where,
): Generator<Ligne | typeof PAUSE> {
  for (const [table, { count }] of tablesWith(suivi, needs)) {
    const isWanted = where?.(new TableColumns(suivi, table)) ?? always;
    const only = suivi.seulement?.[table];
    const wanted = only === undefined ? wantedOf(isWanted, count) : [...only].filter(isWanted);
    for (const ligne of wanted) yield ligne === PAUSE ? PAUSE : new Ligne(suivi, { table, ligne });
  }
}

const always: LigneTest = () => true;

/** Rows gone through without a pause. */
const LIGNES = 16_384;

function* wantedOf(isWanted: LigneTest, count: number): Generator<number | typeof PAUSE> {
  for (let from = 0; from < count; from += LIGNES) {
    yield PAUSE;
    yield* wantedBetween(isWanted, from, Math.min(count, from + LIGNES));
  }
}

/** In their order. A plain loop: most rows are gone through for nothing. */
function wantedBetween(isWanted: LigneTest, from: number, to: number): readonly number[] {
  const wanted: number[] = [];
  for (let ligne = from; ligne < to; ligne++) if (isWanted(ligne)) wanted.push(ligne);
  return wanted;
}

/** A check written for one row of the tables that have what is needed. */
export function eachLigne(
  needs: Needs,
  check: (ligne: Ligne, parametres: Parametres) => Finding | null,
): (suivi: Suivi, parametres: Parametres) => Findings {
  return eachWhere(needs, () => always, check);
}

/** The same, for the rows that deserve a look. */
export function eachWhere(
  needs: Needs,
  where: (columns: TableColumns, parametres: Parametres) => LigneTest,
  check: (ligne: Ligne, parametres: Parametres) => Finding | null,
): (suivi: Suivi, parametres: Parametres) => Findings {
  return function* (suivi, parametres) {
    for (const ligne of lignesInSlices(suivi, needs, (columns) => where(columns, parametres))) {
      const finding = ligne === PAUSE ? null : check(ligne, parametres);
      if (ligne === PAUSE) yield PAUSE;
      else if (finding !== null) yield { lignes: [ligne.ref], ...finding };
    }
  };
}

/** A finding on the cell of a champ. */
export function onCell(ligne: Ligne, champ: ChampId, params: Params = {}): Finding {
  return { place: ligne.place(champ), champ, params };
}
