import type { Parametres } from "../parametres";
import { runToEnd, type Steps } from "../steps";
import type { LigneRef, Suivi } from "../suivi/suivi";
import type { Anomalie } from "./anomalie";
import { RULES, type AnomalieCode } from "./catalogue";
import { heuresOfLigne } from "./heuresOfLigne";
import type { Finding, Rule } from "./rule";
import { shownText } from "./shownValue";
import { Silences } from "./silences";

export interface CheckedSuivi {
  /** By sheet, row, column, then in the order of the catalogue. */
  readonly anomalies: readonly Anomalie[];
  /** One per table: 1 = ligne left out of the bilans by a blocking anomaly. */
  readonly excluded: readonly Uint8Array[];
}

/** Runs every rule of the catalogue on a whole suivi. */
export function checkSuivi(suivi: Suivi, parametres: Parametres): CheckedSuivi {
  return runToEnd(checkSteps(suivi, parametres));
}

/** The same, one rule at a time. */
export function* checkSteps(suivi: Suivi, parametres: Parametres): Steps<CheckedSuivi> {
  const excluded = suivi.tables.map(({ count }) => new Uint8Array(count));
  const counter = heuresCounter(suivi);
  const anomalies: Anomalie[] = [];
  const silences = new Silences(suivi);
  for (const [done, rule] of RULES.entries()) {
    yield { done, total: RULES.length };
    for (const finding of rule.check(suivi, parametres, { anomalies, excluded })) {
      if (silences.covers(rule, finding)) continue;
      const anomalie = anomalieOf(rule, finding, counter);
      anomalies.push(anomalie);
      silences.note(anomalie);
      if (anomalie.gravite === "bloquante") exclude(excluded, finding.lignes ?? []);
    }
  }
  return { anomalies: anomalies.sort(byPlace), excluded };
}

type HeuresCounter = (groupe: string, lignes: readonly LigneRef[]) => number | null;

function anomalieOf(
  rule: Rule & { readonly code: AnomalieCode },
  finding: Finding,
  counter: HeuresCounter,
): Anomalie {
  const { place, champ = null, params = {}, lignes = [] } = finding;
  const groupe = `${rule.code}:${causeOf(finding)}`;
  const heures = counter(groupe, lignes);
  return {
    code: rule.code,
    gravite: finding.gravite ?? rule.gravite,
    place,
    champ,
    params,
    heures: finding.heures === undefined ? heures : finding.heures,
    lignes,
    groupe,
    correction: finding.correction ?? rule.correction,
  };
}

function causeOf({ cause, place, champ }: Finding): string {
  return shownText(cause ?? `${String(place.sheet)}:${champ ?? ""}`);
}

/** Adds up the hours of rows, each row once per group; null when none can be told. */
function heuresCounter(suivi: Suivi): HeuresCounter {
  const counted = new Map<string, Set<number>>();
  return (groupe, lignes) => {
    if (lignes.length === 0) return null;
    const seen = counted.get(groupe) ?? new Set();
    counted.set(groupe, seen);
    let sum = Number.NaN;
    for (const ref of lignes) {
      const id = ref.ligne * suivi.tables.length + ref.table;
      const heures = heuresOfLigne(suivi, ref);
      if (Number.isNaN(heures) || seen.has(id)) continue;
      seen.add(id);
      sum = Number.isNaN(sum) ? heures : sum + heures;
    }
    return Number.isNaN(sum) ? null : sum;
  };
}

function exclude(excluded: readonly Uint8Array[], lignes: readonly LigneRef[]): void {
  for (const { table, ligne } of lignes) excluded[table]?.fill(1, ligne, ligne + 1);
}

/** The sort is stable: at one place, anomalies stay in the order of the catalogue. */
function byPlace({ place: a }: Anomalie, { place: b }: Anomalie): number {
  return a.sheet - b.sheet || a.row - b.row || a.column - b.column;
}
