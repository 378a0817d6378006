import type { Jour } from "../clause";
import { inSlices, PAUSE, type Steps } from "../steps";
import { codeAt, valueAt } from "../suivi/codes";
import { numberColumn } from "../suivi/labels";
import type { Suivi } from "../suivi/suivi";
import { jourFromYmd } from "../values/date";
import { periodeOfCle } from "./heuresDeTable";
import { ageBand } from "./profil";

/** What a row tells of its person's age. */
export interface AgeTold {
  /** -1 when nobody is named. */
  readonly personne: number;
  readonly naissance: Jour;
  readonly debut: Jour;
  /** Key of the first month with hours; -1 when none is told. */
  readonly mois: number;
}

/**
 * Ages at the first day of work of a person over the whole workbook, so that a person has
 * one age; else at the row's own day, else at its first month.
 */
export class Ages {
  private readonly premiersJours: Float64Array;
  /** By person: the birth judged last, and its band. */
  private readonly naissances: Float64Array;
  private readonly bands: string[] = [];

  static *of(suivi: Suivi): Steps<Ages> {
    return new Ages(yield* premiersJours(suivi));
  }

  private constructor(premiersJours: Float64Array) {
    this.premiersJours = premiersJours;
    this.naissances = new Float64Array(this.premiersJours.length);
  }

  /** The band of a row; "" when it cannot be told. */
  of({ personne, naissance, debut, mois }: AgeTold): string {
    if (Number.isNaN(naissance)) return "";
    const premier = valueAt(this.premiersJours, personne);
    if (!Number.isNaN(premier)) return this.ofPersonne(personne, naissance, premier);
    return ageBand(naissance, Number.isNaN(debut) ? firstDayOf(mois) : debut);
  }

  /** Rows of a person tell one birth, or few. */
  private ofPersonne(personne: number, naissance: Jour, premier: Jour): string {
    if (this.naissances[personne] !== naissance) {
      this.naissances[personne] = naissance;
      this.bands[personne] = ageBand(naissance, premier);
    }
    return this.bands[personne] ?? "";
  }
}

function firstDayOf(mois: number): Jour {
  if (mois === -1) return Number.NaN;
  const { annee, premierMois } = periodeOfCle(mois);
  return jourFromYmd(annee, premierMois, 1) ?? Number.NaN;
}

/** By person; NaN when no day is told. */
function* premiersJours(suivi: Suivi): Steps<Float64Array> {
  const premiers = new Float64Array(suivi.personnes?.length ?? 0).fill(Number.NaN);
  for (const [table, lignes] of suivi.tables.entries()) {
    const days = numberColumn(lignes, "dateDebutContrat") ?? numberColumn(lignes, "mois");
    const personnes = suivi.links[table]?.personne;
    yield PAUSE;
    if (days !== null) yield* keepEarliest(premiers, days.values, personnes);
  }
  return premiers;
}

const ROWS_PER_STEP = 8_192;

function* keepEarliest(
  premiers: Float64Array,
  days: Float64Array,
  personnes: Int32Array | undefined,
): Steps<void> {
  yield* inSlices(days.length, ROWS_PER_STEP, (from, to) => {
    for (let ligne = from; ligne < to; ligne++) {
      const [personne, jour] = [codeAt(personnes, ligne), valueAt(days, ligne)];
      if (personne === -1 || Number.isNaN(jour)) continue;
      if (!(valueAt(premiers, personne) <= jour)) premiers[personne] = jour;
    }
  });
}
