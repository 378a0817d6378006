import type { Finding, Findings, Rule, SoFar } from "../anomalies/rule";
import type { Parametres } from "../parametres";
import { PAUSE, type Steps } from "../steps";
import type { LigneRef, Suivi } from "../suivi/suivi";
import { keepSame } from "./keepSame";
import { bothOf, isUnchanged, type Lecture } from "./lecture";
import { observe } from "./observe";
import { touchedRows } from "./touchedRows";

/** What each rule found last time, and what it looked at to find it. */
export interface Memoire {
  readonly suivi: Suivi;
  readonly parametres: Parametres;
  readonly constats: ReadonlyMap<string, Constats>;
}

interface Constats {
  readonly findings: readonly Finding[];
  /** Null: they rest on what other rules found, nothing tells whether they still hold. */
  readonly lecture: Lecture | null;
}

/**
 * Runs rules on a suivi (see keepSuivi) and again on no more than what changed since
 * last time: nothing where all that a rule looked at is the same, the touched rows
 * where it looks at each row by itself, everything otherwise. See docs/decisions/0007.
 */
export class Reprise {
  private readonly constats = new Map<string, Constats>();
  private readonly suivi: Suivi;
  private readonly parametres: Parametres;
  private readonly before: Memoire | null;

  constructor(suivi: Suivi, parametres: Parametres, before: Memoire | null) {
    this.suivi = suivi;
    this.parametres = parametres;
    const told = before?.parametres;
    this.before = keepSame(told, parametres) === told ? before : null;
  }

  /** What the rule finds, in the order in which it tells it. */
  *findings(rule: Rule, soFar: SoFar): Steps<readonly Finding[]> {
    const constats = (yield* this.known(rule, soFar)) ?? (yield* this.findAll(rule, soFar));
    this.constats.set(rule.code, constats);
    return constats.findings;
  }

  memoire(): Memoire {
    const { suivi, parametres, constats } = this;
    return { suivi, parametres, constats };
  }

  private *known(rule: Rule, soFar: SoFar): Steps<Constats | null> {
    const { before } = this;
    const old = before?.constats.get(rule.code);
    if (before === null || !old?.lecture) return null;
    if (isUnchanged(old.lecture, before.suivi, this.suivi)) return old;
    const touched = rule.parLigne ? touchedRows(old.lecture, before.suivi, this.suivi) : null;
    return touched && (yield* this.findOn(rule, { old, touched, soFar }));
  }

  /** The findings of before, with those of the touched rows in place of what was told of them. */
  private *findOn(rule: Rule, { old, touched, soFar }: Touched): Steps<Constats | null> {
    const { vue, lecture } = observe(this.suivi, touched);
    const added = yield* gathered(rule.check(vue, this.parametres, soFar));
    const findings = merged(old.findings, added, touched);
    if (findings === null || old.lecture === null) return null;
    return { findings, lecture: bothOf(old.lecture, lecture) };
  }

  private *findAll(rule: Rule, soFar: SoFar): Steps<Constats> {
    const { vue, lecture } = observe(this.suivi);
    const around = new Around(soFar);
    const findings = yield* gathered(rule.check(vue, this.parametres, around));
    return { findings, lecture: around.isAsked ? null : lecture };
  }
}

/** Findings gathered without a pause. */
const MANY = 128;

/** What a check finds: its pauses, and others where it finds a lot. */
function* gathered(found: Findings): Steps<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const finding of found) {
    if (finding === PAUSE) yield PAUSE;
    else if (findings.push(finding) % MANY === 0) yield PAUSE;
  }
  return findings;
}

interface Touched {
  readonly old: Constats;
  readonly touched: readonly ReadonlySet<number>[];
  readonly soFar: SoFar;
}

/** What the other rules found, and whether a rule asked for it. */
class Around implements SoFar {
  isAsked = false;
  readonly #soFar: SoFar;

  constructor(soFar: SoFar) {
    this.#soFar = soFar;
  }

  get anomalies() {
    this.isAsked = true;
    return this.#soFar.anomalies;
  }
  get excluded() {
    this.isAsked = true;
    return this.#soFar.excluded;
  }
}

/** Null when the rule does not tell its findings row after row. */
function merged(
  before: readonly Finding[],
  added: readonly Finding[],
  touched: readonly ReadonlySet<number>[],
): readonly Finding[] | null {
  if (!isInOrder(before) || !isInOrder(added)) return null;
  const kept = before.filter((finding) => {
    const { table, ligne } = refOf(finding);
    return touched[table]?.has(ligne) !== true;
  });
  return [...kept, ...added].sort((a, b) => compareRefs(refOf(a), refOf(b)));
}

function isInOrder(findings: readonly Finding[]): boolean {
  return findings.every((finding, index) => {
    const previous = findings[index - 1];
    const isFirst = previous === undefined;
    return (
      refOf(finding).ligne >= 0 && (isFirst || compareRefs(refOf(previous), refOf(finding)) <= 0)
    );
  });
}

const NOWHERE: LigneRef = { table: -1, ligne: -1 };

function refOf({ lignes = [] }: Finding): LigneRef {
  return lignes[0] ?? NOWHERE;
}

function compareRefs(a: LigneRef, b: LigneRef): number {
  return a.table - b.table || a.ligne - b.ligne;
}
