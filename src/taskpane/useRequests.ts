import { useEffect, useEffectEvent } from "react";
import type { Anomalie } from "../domain/anomalies/anomalie";
import type { CellPlace } from "../domain/sheet";
import type { PaneRequest } from "../hosts/excel/paneRequests";
import { verificationIn, type AnalysisState } from "./analysisState";
import type { AnalysisStore } from "./analysisStore";
import type { TabName } from "./parts/Tabs";

/** Hears what the ribbon, the menus and the shortcuts ask; answers how to stop. */
export type ListenToRequests = (listener: (request: PaneRequest) => void) => () => void;

/** One sentence about what a command did, or why it could not. */
export type Avis = Extract<PaneRequest, { kind: "avis" }>;

interface RequestHandlers {
  readonly state: AnalysisState;
  readonly store: AnalysisStore;
  readonly selection: CellPlace | null;
  readonly onTab: (tab: TabName) => void;
  readonly onAvis: (avis: Avis) => void;
}

export function useRequests(listen: ListenToRequests, handlers: RequestHandlers): void {
  const onRequest = useEffectEvent((request: PaneRequest) => {
    if (request.kind === "avis") handlers.onAvis(request);
    else answer(request.kind, handlers);
  });
  useEffect(() => listen(onRequest), [listen]);
}

function answer(kind: Exclude<PaneRequest, Avis>["kind"], handlers: RequestHandlers): void {
  const { store, onTab } = handlers;
  switch (kind) {
    case "verifierFeuille":
    case "verifierLigne":
      onTab("verifier");
      void store.verify();
      return;
    case "voirAnomaliesLigne":
    case "anomalieSuivante":
      onTab("verifier");
      showChecked(kind, handlers);
      return;
    case "ouvrirBilans":
      onTab("bilans");
      return;
    case "ouvrirReglages":
      onTab("reglages");
      return;
  }
}

/** These ask about a check: it is made first when there is none. */
function showChecked(
  kind: "voirAnomaliesLigne" | "anomalieSuivante",
  { state, store, selection }: RequestHandlers,
): void {
  const verification = verificationIn(state);
  if (verification === null) {
    void store.verify();
    return;
  }
  const next = nextAfter(verification.analysis.anomalies, selection);
  if (kind === "anomalieSuivante" && next !== undefined) void store.goTo(next.place);
}

/** In the order of the sheets, after the cell selected; the first one again after the last. */
function nextAfter(
  anomalies: readonly Anomalie[],
  selection: CellPlace | null,
): Anomalie | undefined {
  const after =
    selection === null
      ? undefined
      : anomalies.find(({ place }) => comparePlaces(place, selection) > 0);
  return after ?? anomalies[0];
}

function comparePlaces(a: CellPlace, b: CellPlace): number {
  return a.sheet - b.sheet || a.row - b.row || a.column - b.column;
}
