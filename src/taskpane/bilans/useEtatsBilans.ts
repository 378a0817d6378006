import { useEffect, useEffectEvent, useState } from "react";
import type { AnalysisStore } from "../analysisStore";
import type { EtatsBilans } from "../etatsBilans";
import type { BilanChoice } from "../preparation";
import { isLive, type Verification } from "../verification";

/** A person types a date digit by digit: one comparison at the end. */
const QUIET_MS = 500;

/** How the bilans of the workbook stand; null while it is not known, or where it would take too long. */
export function useEtatsBilans(
  store: AnalysisStore,
  verification: Verification,
  choice: BilanChoice | null,
): EtatsBilans | null {
  const [etats, setEtats] = useState<EtatsBilans | null>(null);
  const isAsked = isLive(verification) && verification.identites.length > 0;
  const asked = isAsked && choice !== null ? JSON.stringify(choice) : "";
  const compare = useEffectEvent(() => (choice === null ? null : store.etatsBilans(choice)));
  useEffect(() => {
    if (asked === "") return undefined;
    let isLeft = false;
    const timer = setTimeout(() => {
      void Promise.resolve(compare()).then((known) => {
        if (!isLeft) setEtats(known);
      });
    }, QUIET_MS);
    return () => {
      isLeft = true;
      clearTimeout(timer);
      setEtats(null);
    };
  }, [verification, asked]);
  return etats;
}
