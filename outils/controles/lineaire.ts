import { checkSteps } from "../../src/domain/anomalies/checkSuivi";
import { RULES } from "../../src/domain/anomalies/catalogue";
import { recognizeWorkbook } from "../../src/domain/columns/recognizeWorkbook";
import { DEFAUTS } from "../../src/domain/parametres";
import { parseLignes } from "../../src/domain/rows/parseLignes";
import { joinSuivi } from "../../src/domain/suivi/joinSuivi";
import type { Suivi } from "../../src/domain/suivi/suivi";
import { classeurOf, type Cellule } from "./classeur";
import { plat } from "./propres";

/** One row in twenty repeats the one before; one in thirty overlaps it; some names have a slip. */
function dirty(rows: readonly Cellule[][]): Cellule[][] {
  const [titres = []] = rows;
  const at = (titre: string) => titres.indexOf(titre);
  return rows.map((row, index) => {
    const isOverlap = index % 30 === 7;
    if (index < 2 || !(isOverlap || index % 20 === 0)) return row;
    const copy = [...(rows[index - 1] ?? row)];
    if (isOverlap) copy[at("Heures réalisées")] = 31;
    if (index % 60 === 7) copy[at("Nom")] = withSlip(copy[at("Nom")]);
    if (index % 90 === 7) copy[at("Entreprise")] = `Entreprise Durable ${index.toString(36)}`;
    return copy;
  });
}

function withSlip(nom: Cellule = null): Cellule {
  return typeof nom === "string" ? `${nom}E` : nom;
}

const LETTRES = "abcdefghijklmnopqrstuvwxyz";

/** As many letters as it takes to tell this rank from all others: « aaabc ». */
function enLettres(rang: number): string {
  const rest = Math.floor(rang / LETTRES.length);
  return (rest === 0 ? "aaa" : enLettres(rest)) + LETTRES.charAt(rang % LETTRES.length);
}

/** No two rows name the same entreprise or person, and every name is one slip away from others. */
function distinct(rows: readonly Cellule[][]): Cellule[][] {
  const [titres = []] = rows;
  const named = new Set([titres.indexOf("Entreprise"), titres.indexOf("Nom")]);
  return rows.map((row, index) =>
    index === 0
      ? row
      : row.map((cell, at) => (named.has(at) ? `Société ${enLettres(index)}` : cell)),
  );
}

/** What makes growth hard. */
const EPREUVES = { redites: dirty, "noms tous différents": distinct } as const;
export type Epreuve = keyof typeof EPREUVES;

function suiviOf(rows: number, epreuve: Epreuve): Suivi {
  const workbook = classeurOf({ Contrats: EPREUVES[epreuve](plat(rows)["Contrats"] ?? []) });
  const answers = { feuilles: {} };
  const recognitions = recognizeWorkbook(workbook, answers);
  const tables = recognitions
    .flatMap((recognition) => recognition.tables)
    .flatMap((table) => {
      const sheet = workbook.sheets[table.sheet];
      return sheet === undefined ? [] : [parseLignes(table, sheet, workbook.date1904)];
    });
  return joinSuivi({ workbook, recognitions, answers, tables });
}

/** Milliseconds of each rule, in the order of the catalogue. */
function timeRules(suivi: Suivi): readonly number[] {
  const times = RULES.map(() => 0);
  const steps = checkSteps({ ...suivi, recognitions: [...suivi.recognitions] }, DEFAUTS);
  let start = performance.now();
  for (let rule = -1; steps.next().done !== true; rule++) {
    if (rule >= 0) times[rule] = performance.now() - start;
    start = performance.now();
  }
  times[RULES.length - 1] = performance.now() - start;
  return times;
}

export interface Temps {
  readonly rows: number;
  readonly ms: number;
  /** The dearest rules first. */
  readonly regles: readonly (readonly [code: string, ms: number])[];
}

/** Best of some rounds: the machine's noise only adds. */
export function chronometrer(rows: number, rounds: number, epreuve: Epreuve): Temps {
  const suivi = suiviOf(rows, epreuve);
  const all = Array.from({ length: rounds }, () => timeRules(suivi));
  const sum = (times: readonly number[]) => times.reduce((total, ms) => total + ms, 0);
  const best = all.reduce((a, b) => (sum(b) < sum(a) ? b : a));
  const regles = RULES.map(({ code }, index) => [code, best[index] ?? 0] as const);
  return { rows, ms: sum(best), regles: regles.toSorted((a, b) => b[1] - a[1]) };
}
