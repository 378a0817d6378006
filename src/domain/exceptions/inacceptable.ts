import { GRAVITES, type Anomalie } from "../anomalies/anomalie";
import { ruleOf } from "../anomalies/catalogue";

/**
 * Why this anomaly cannot be accepted, in French; null when it can. A finding milder
 * than its rule falsifies nothing: it can always be accepted.
 */
export function refusDAccepter({
  code,
  gravite,
}: Pick<Anomalie, "code" | "gravite">): string | null {
  const { inacceptable = null, gravite: full } = ruleOf(code);
  const isMilder = GRAVITES.indexOf(gravite) > GRAVITES.indexOf(full);
  return isMilder ? null : inacceptable;
}
