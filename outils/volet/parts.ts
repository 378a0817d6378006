import type { Appel, Echantillon, TacheNotee, Trace } from "./trace";

/**
 * Whose work a piece of a task is. The emulated Excel and its grid are another process in Excel; in the
 * demonstration their cells are in the pane's memory too, so that what takes memory back is told apart.
 */
type Auteur = "volet" | "emulateur" | "memoire";

/** A task of the thread that the pane and the emulated Excel share in the demonstration; times in milliseconds. */
export interface Tache extends TacheNotee {
  /** Of the processor: the pane itself, Office.js and the drawing. */
  readonly volet: number;
  /** Of the processor: memory taken back, that of the emulated Excel included. */
  readonly memoire: number;
  /** The pane's functions that took most of it, callers included. */
  readonly functions: readonly string[];
}

const EMULATED = "/demo/page.js";
const MEMORY = "(garbage collector)";
/** The browser's own work, which no function asks for by name: that of whoever worked just before. */
const NATIVE = "(program)";
const FUNCTIONS_TOLD = 12;

/** The tasks between two marks that last more than `least` milliseconds of the clock. */
export function tachesEntre(
  { tasks, samples, marks }: Trace,
  [from, to]: readonly [string, string],
  least: number,
): readonly Tache[] {
  const [start, end] = [marks.get(from) ?? Infinity, marks.get(to) ?? -Infinity];
  return tasks
    .filter((task) => task.start >= start && task.start < end && task.duration > least)
    .map((task) => shareOf(task, samples));
}

function shareOf(task: TacheNotee, samples: readonly Echantillon[]): Tache {
  const end = task.start + task.duration;
  const inside = samples.filter(({ at }) => at >= task.start && at < end).map(({ call }) => call);
  const ms = task.processor / Math.max(1, inside.length);
  const auteurs = auteursOf(inside);
  const of = (auteur: Auteur) => inside.filter((_, index) => auteurs[index] === auteur);
  const [mine, memoire] = [of("volet"), of("memoire")];
  const volet = inside.length === 0 ? task.processor : mine.length * ms;
  return { ...task, volet, memoire: memoire.length * ms, functions: heaviest(mine, ms) };
}

function auteursOf(calls: readonly Appel[]): readonly Auteur[] {
  let last: Auteur = "volet";
  return calls.map((call) => {
    if (call.name !== NATIVE) last = auteurOf(call);
    return last;
  });
}

/** That of the nearest function that is of a file. */
function auteurOf(call: Appel): Auteur {
  if (call.name === MEMORY) return "memoire";
  for (let one: Appel | null = call; one !== null; one = one.caller)
    if (one.url !== "") return one.url.endsWith(EMULATED) ? "emulateur" : "volet";
  return "volet";
}

function heaviest(calls: readonly Appel[], ms: number): readonly string[] {
  const times = new Map<string, number>();
  for (const call of calls)
    for (const name of namesOf(call)) times.set(name, (times.get(name) ?? 0) + ms);
  return [...times]
    .sort(([, a], [, b]) => b - a)
    .slice(0, FUNCTIONS_TOLD)
    .map(([name, time]) => `${String(Math.round(time))} ms ${name}`);
}

function namesOf(call: Appel): ReadonlySet<string> {
  const names = new Set<string>();
  for (let one: Appel | null = call; one !== null; one = one.caller)
    if (one.name !== "(root)") names.add(`${one.name} (${one.url.split("/").at(-1) ?? ""})`);
  return names;
}
