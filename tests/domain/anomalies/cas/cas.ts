import type { Exemple } from "../../../../src/domain/anomalies/rule";
import type { Parametres } from "../../../../src/domain/parametres";

/** Small sheets at the edge of a rule; what is told of them is in dites.txt. */
export interface Cas {
  readonly titre: string;
  readonly feuilles: Exemple;
  readonly parametres?: Partial<Parametres>;
}

/** One sheet of contrats. */
export function contrats(titre: string, titres: string, ...lignes: readonly string[]): Cas {
  return { titre, feuilles: { Contrats: [titres, ...lignes].join("\n") } };
}
