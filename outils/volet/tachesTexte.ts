import type { Tache } from "./parts";
import { LONGUE_MS, type TachesDuGeste } from "./tachesLongues";

/** Below it, what the pane did in a task is not worth telling. */
const TOLD_MS = LONGUE_MS / 2;

/** Each task longer than 50 ms of the clock: whose it is, and what the pane did in it. */
export function tachesTexte(gestes: readonly TachesDuGeste[]): string {
  return gestes
    .flatMap(({ nom, taches }) => [
      `## ${nom}`,
      ...taches.filter(({ duration }) => duration > LONGUE_MS).flatMap(linesOf),
    ])
    .join("\n");
}

function linesOf({ duration, processor, volet, memoire, functions }: Tache): readonly string[] {
  const times = { horloge: duration, processeur: processor, volet, mémoire: memoire };
  const told = Object.entries(times).map(([name, ms]) => `${name} ${ms.toFixed(0)} ms`);
  const calls = volet > TOLD_MS ? functions.map((call) => `      ${call}`) : [];
  return [`   ${told.join(", ")}`, ...calls];
}
