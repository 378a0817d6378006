import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { ClasseurLu } from "../../domain/region/classeur";
import type { Fichier } from "./findFichiers";
import { readClasseur, refusOf, type Lecture } from "./readClasseur";
import type { Demande, Reponse } from "./thread";

/** Fewer bytes than this are read before a thread is ready. */
const WORTH_THREADS = 1_000_000;

export interface ReadAllOptions {
  readonly lecture: Lecture;
  /** Threads; as many as there are cores when null. */
  readonly fils: number | null;
  readonly onRead: (done: number, total: number) => void;
}

/** Reads the files that are to be, on all the cores; the answers are in the order of the files. */
export async function readAll(
  fichiers: readonly Fichier[],
  options: ReadAllOptions,
): Promise<readonly ClasseurLu[]> {
  const demandes = fichiers.map((fichier, index) => ({ index, fichier }));
  const toRead = demandes.filter(({ fichier }) => fichier.ignore === null);
  const answers = new Map<number, ClasseurLu>();
  const keep = ({ index, classeur }: Reponse) => {
    answers.set(index, classeur);
    options.onRead(answers.size, toRead.length);
  };
  // The largest first: no thread waits for another at the end.
  const queue = toRead.toSorted((a, b) => a.fichier.size - b.fichier.size);
  const count = Math.min(threadsFor(toRead, options.fils), toRead.length);
  await (count > 1
    ? readInThreads(queue, count, { ...options, keep })
    : readHere(queue, { ...options, keep }));
  return fichiers.map(({ nom, ignore }, index) => {
    const raison = ignore ?? "";
    return answers.get(index) ?? { nom, compte: null, etat: { type: "ignore", raison } };
  });
}

/** Only the built program can be started again in a thread. */
function threadsFor(demandes: readonly Demande[], asked: number | null): number {
  if (!import.meta.url.endsWith(".mjs")) return 1;
  const bytes = demandes.reduce((sum, { fichier }) => sum + fichier.size, 0);
  return asked ?? (bytes < WORTH_THREADS ? 1 : availableParallelism());
}

interface Reading {
  readonly lecture: Lecture;
  readonly keep: (reponse: Reponse) => void;
}

async function readHere(queue: readonly Demande[], { lecture, keep }: Reading): Promise<void> {
  for (const { index, fichier } of queue)
    keep({ index, classeur: await readClasseur(fichier.path, fichier.nom, lecture) });
}

async function readInThreads(queue: Demande[], count: number, reading: Reading): Promise<void> {
  await Promise.all(Array.from({ length: count }, () => readInThread(queue, reading)));
}

/** One thread takes files until there are none; one that dies takes its file with it, and another goes on. */
async function readInThread(queue: Demande[], { lecture, keep }: Reading): Promise<void> {
  while (queue.length > 0) {
    const lost = await new Promise<Demande | null>((resolve) => {
      let current: Demande | undefined;
      const worker = new Worker(fileURLToPath(import.meta.url), { workerData: { lecture } });
      const next = () => {
        current = queue.pop();
        if (current === undefined) void worker.terminate();
        else worker.postMessage(current);
      };
      worker.on("message", (reponse: Reponse) => {
        keep(reponse);
        next();
      });
      worker.on("error", () => undefined);
      worker.on("exit", () => {
        resolve(current ?? null);
      });
      next();
    });
    if (lost !== null) {
      const { index, fichier } = lost;
      keep({ index, classeur: { nom: fichier.nom, compte: null, etat: refusOf(null) } });
    }
  }
}
