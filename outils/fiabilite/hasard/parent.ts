import { fork, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Nouvelle } from "./enfant";

/** A case that lasts longer has no end. */
const MAX_SECONDS = 20;
/** What a case may hold of the memory of a computer. */
const MAX_MEGABYTES = 512;

interface CompteHasard {
  cas: number;
  lus: number;
  refuses: number;
  /** Processor time of the slowest case, in milliseconds. */
  pireMs: number;
  pireSeed: number;
}

interface Defaut {
  readonly nom: string;
  readonly seed: number;
  readonly quoi: string;
}

export interface BilanHasard {
  readonly comptes: Map<string, CompteHasard>;
  readonly defauts: Defaut[];
  last: number;
}

/** Cases one after the other in a child, which is started again when one of them takes it away. */
export async function runCampagne(minutes: number, first: number): Promise<BilanHasard> {
  const bilan: BilanHasard = { comptes: new Map(), defauts: [], last: first };
  const end = Date.now() + minutes * 60_000;
  for (let from = first; Date.now() < end; from = bilan.last + 1) await runChild(bilan, from, end);
  return bilan;
}

/** Until the end, or until a case lasts too long or fills the memory. */
function runChild(bilan: BilanHasard, from: number, end: number): Promise<void> {
  const child = fork(fileURLToPath(new URL("hasard.ts", import.meta.url)), ["0", String(from)], {
    execArgv: [...process.execArgv, `--max-old-space-size=${String(MAX_MEGABYTES)}`],
  });
  let current: Nouvelle | null = null;
  let heard = Date.now();
  child.on("message", (nouvelle: Nouvelle) => {
    heard = Date.now();
    current = nouvelle.fin === null ? nouvelle : null;
    count(bilan, nouvelle);
  });
  const watch = setInterval(() => {
    const isStuck = Date.now() - heard > MAX_SECONDS * 1000;
    if (isStuck) blame(bilan, current, `plus de ${String(MAX_SECONDS)} s`);
    if (isStuck || Date.now() > end) stop(child);
  }, 200);
  return new Promise((resolve) => {
    child.on("exit", (code, signal) => {
      clearInterval(watch);
      if (signal !== "SIGKILL") blame(bilan, current, `arrêt ${String(signal ?? code)}`);
      resolve();
    });
  });
}

function stop(child: ChildProcess): void {
  child.kill("SIGKILL");
}

function count(bilan: BilanHasard, { nom, seed, fin }: Nouvelle): void {
  bilan.last = seed;
  if (fin === null) return;
  const compte = bilan.comptes.get(nom) ?? {
    cas: 0,
    lus: 0,
    refuses: 0,
    pireMs: 0,
    pireSeed: seed,
  };
  bilan.comptes.set(nom, compte);
  compte.cas++;
  if (/^[A-Z_]+$| : /.test(fin.fate)) compte.refuses++;
  else if (fin.defaut === null) compte.lus++;
  if (fin.ms > compte.pireMs) Object.assign(compte, { pireMs: fin.ms, pireSeed: seed });
  if (fin.defaut !== null) bilan.defauts.push({ nom, seed, quoi: fin.defaut });
}

function blame(bilan: BilanHasard, current: Nouvelle | null, quoi: string): void {
  const { nom, seed } = current ?? { nom: "?", seed: bilan.last };
  bilan.defauts.push({ nom, seed, quoi });
}
