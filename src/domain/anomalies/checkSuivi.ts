import type { Parametres } from "../parametres";
import { type Memoire, Reprise } from "../reprise/memoire";
import { inSlices, PAUSE, runToEnd, type Progress, type Steps } from "../steps";
import type { LigneRef, Suivi } from "../suivi/suivi";
import { Acceptations, type FoundAnomalie } from "../exceptions/acceptations";
import type { AnomalieAcceptee, Exception } from "../exceptions/exception";
import { graviteInForce, type Gravites } from "../gravites/gravites";
import type { Anomalie } from "./anomalie";
import { RULES, type AnomalieCode } from "./catalogue";
import { comparePlaces } from "./comparePlaces";
import { heuresOfLigne } from "./heuresOfLigne";
import type { Finding, Rule } from "./rule";
import { NomsMasques } from "./nomsMasques";
import { shownText } from "./shownValue";
import { Silences } from "./silences";

export interface CheckedSuivi {
  /** By sheet, row, column, then in the order of the catalogue. */
  readonly anomalies: readonly Anomalie[];
  /** Those that a person accepted: not told any more, and their rows count. */
  readonly acceptees: readonly AnomalieAcceptee[];
  /** One per table: 1 = ligne left out of the bilans by a blocking anomaly. */
  readonly excluded: readonly Uint8Array[];
  /** Of the checks that a person wants graver or milder. */
  readonly gravites: Gravites;
  /** What lets the next check look at what changed only. */
  readonly memoire: Memoire;
}

/** What a person decided of the checks, kept in « Paramètres ». */
interface Decisions {
  readonly exceptions: readonly Exception[];
  readonly gravites: Gravites;
  /** The last check, of a suivi whose unchanged parts are the same objects. */
  readonly before?: Memoire | null;
}

const NO_DECISION: Decisions = { exceptions: [], gravites: {} };

/** Runs every rule of the catalogue on a whole suivi. */
export function checkSuivi(
  suivi: Suivi,
  parametres: Parametres,
  decisions: Decisions = NO_DECISION,
): CheckedSuivi {
  return runToEnd(checkSteps(suivi, parametres, decisions));
}

/** The same, cut by rule, and where rules pause. */
export function* checkSteps(
  suivi: Suivi,
  parametres: Parametres,
  { exceptions, gravites, before = null }: Decisions = NO_DECISION,
): Steps<CheckedSuivi, Progress> {
  const excluded = suivi.tables.map(({ count }) => new Uint8Array(count));
  const told = {
    gravites,
    counter: heuresCounter(suivi),
    silences: new Silences(suivi),
    noms: new NomsMasques(suivi),
  };
  const anomalies: Anomalie[] = [];
  const reprise = new Reprise(suivi, parametres, before);
  const acceptations = new Acceptations(suivi, exceptions);
  for (const [done, rule] of RULES.entries()) {
    yield { done, total: RULES.length };
    const findings = yield* reprise.findings(rule, { anomalies, excluded });
    const found = yield* foundBy(rule, findings, told);
    for (const { anomalie, lignes } of acceptations.keep(found)) {
      anomalies.push(anomalie);
      if (anomalie.gravite === "bloquante") exclude(excluded, lignes);
    }
  }
  yield PAUSE;
  const { acceptees } = acceptations;
  const memoire = reprise.memoire();
  return { anomalies: anomalies.sort(comparePlaces), acceptees, excluded, gravites, memoire };
}

/** Findings told without a pause. */
const FINDINGS = 256;

interface Told {
  readonly gravites: Gravites;
  readonly counter: HeuresCounter;
  readonly silences: Silences;
  readonly noms: NomsMasques;
}

/** What is to be told of the findings of one rule. */
function* foundBy(
  rule: Rule & { readonly code: AnomalieCode },
  findings: readonly Finding[],
  { gravites, counter, silences, noms }: Told,
): Steps<readonly FoundAnomalie[]> {
  const found: FoundAnomalie[] = [];
  yield* inSlices(findings.length, FINDINGS, (from, to) => {
    for (const finding of findings.slice(from, to)) {
      if (silences.covers(rule, finding)) continue;
      const anomalie = anomalieOf(rule, finding, { counter, noms });
      silences.note(anomalie);
      const gravite = graviteInForce(gravites, rule.code, anomalie.gravite);
      if (gravite === "désactivée") continue;
      found.push({ anomalie: { ...anomalie, gravite }, lignes: finding.lignes ?? [] });
    }
  });
  return found;
}

type HeuresCounter = (
  groupe: string,
  lignes: readonly LigneRef[],
  champ: Anomalie["champ"],
) => number | null;

function anomalieOf(
  rule: Rule & { readonly code: AnomalieCode },
  finding: Finding,
  { counter, noms }: Pick<Told, "counter" | "noms">,
): Anomalie {
  const { place, champ = null, params = {}, lignes = [] } = finding;
  const groupe = `${rule.code}:${noms.cause(causeOf(finding))}`;
  const heures = counter(groupe, lignes, champ);
  return {
    code: rule.code,
    gravite: finding.gravite ?? rule.gravite,
    place,
    champ,
    params: noms.params(champ, params),
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
  return (groupe, lignes, champ) => {
    if (lignes.length === 0) return null;
    const seen = counted.get(groupe) ?? new Set();
    counted.set(groupe, seen);
    let sum = Number.NaN;
    for (const ref of lignes) {
      const id = ref.ligne * suivi.tables.length + ref.table;
      const heures = heuresOfLigne(suivi, ref, champ);
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
