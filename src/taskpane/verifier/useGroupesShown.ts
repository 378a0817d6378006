import { startTransition, useEffect, useEffectEvent, useState } from "react";
import { runToEnd } from "../../domain/steps";
import { runInSlices } from "../../hosts/slices";
import type { GroupeAnomalies, Verification } from "../verification";
import { groupesSteps } from "./groupesShown";
import { isSearched, type ResultsView } from "./resultsView";

export interface GroupesShown {
  readonly groupes: readonly GroupeAnomalies[];
  /** The search is under way: the groups are not yet its own. */
  readonly isSearching: boolean;
}

interface Found {
  readonly verification: Verification;
  readonly search: string;
  readonly groupes: readonly GroupeAnomalies[];
}

/** The groups that answer the choices. A search is made in slices: a key never waits for it. */
export function useGroupesShown(verification: Verification, view: ResultsView): GroupesShown {
  const [found, setFound] = useState<Found | null>(null);
  const { gravites, search, row, tri } = view;
  const isAsked = isSearched(view);
  const find = useEffectEvent(async (signal: AbortSignal) => {
    try {
      const groupes = await runInSlices(groupesSteps(verification, view), { signal });
      if (signal.aborted) return;
      startTransition(() => {
        setFound({ verification, search, groupes });
      });
    } catch (error) {
      if (signal.aborted) return;
      setFound(() => {
        throw error;
      });
    }
  });
  useEffect(() => {
    if (!isAsked) return undefined;
    const controller = new AbortController();
    void find(controller.signal);
    return () => {
      controller.abort();
    };
  }, [verification, gravites, search, row, tri, isAsked]);

  const isFound = found?.verification === verification && found.search === search;
  if (isAsked && found !== null && isSameWord(found.search, search))
    return { groupes: found.groupes, isSearching: !isFound };
  const groupes = runToEnd(groupesSteps(verification, { ...view, search: "" }));
  return { groupes, isSearching: isAsked };
}

/** One is the other with letters more: what was found for one stays until the other is. */
function isSameWord(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}
