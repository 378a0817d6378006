import { HostError } from "../hosts/hostError";
import { TEXTS } from "./texts";
import { typographie } from "./typographie";

/** A failure as the person reads it: never a raw error. */
export interface Failure {
  readonly titre: string;
  readonly corps: string;
}

export function failureOf(error: unknown): Failure {
  if (error instanceof HostError) {
    return { titre: typographie(error.message), corps: typographie(error.queFaire) };
  }
  const code = error instanceof Error ? `EX-${error.name}` : "EX";
  return { titre: TEXTS.echec.titre, corps: TEXTS.echec.corps(code) };
}
