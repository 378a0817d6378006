import { parentPort, workerData } from "node:worker_threads";
import type { ClasseurLu } from "../../domain/region/classeur";
import type { Fichier } from "./findFichiers";
import { readClasseur, type Lecture } from "./readClasseur";

/** One file to read, by its place in the folder. */
export interface Demande {
  readonly index: number;
  readonly fichier: Fichier;
}

export interface Reponse {
  readonly index: number;
  readonly classeur: ClasseurLu;
}

/** The life of a thread: reads the files that it is handed, one after the other. */
export function serveThread(): void {
  const port = parentPort;
  if (port === null) throw new Error("not in a thread");
  const { lecture } = workerData as { readonly lecture: Lecture };
  port.on("message", ({ index, fichier }: Demande) => {
    void readClasseur(fichier.path, fichier.nom, lecture).then((classeur) => {
      const reponse: Reponse = { index, classeur };
      port.postMessage(reponse);
    });
  });
}
