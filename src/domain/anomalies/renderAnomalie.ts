import type { Anomalie } from "./anomalie";
import { ruleOf } from "./catalogue";

export interface RenderedAnomalie {
  readonly titre: string;
  readonly message: string;
  readonly pourCorriger: string;
}

/** The words of an anomaly, without its place. */
export function renderAnomalie({ code, params }: Anomalie): RenderedAnomalie {
  const { titre, constat, pourCorriger } = ruleOf(code);
  return { titre, message: constat(params), pourCorriger };
}
