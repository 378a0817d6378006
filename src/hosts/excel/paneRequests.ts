/**
 * What the ribbon, the cell menu and the shortcuts ask of the pane. All of them
 * run in the same page as the pane (shared runtime): a call is enough.
 */
export type PaneRequest =
  | {
      readonly kind:
        | "verifierFeuille"
        | "verifierLigne"
        | "voirAnomaliesLigne"
        | "anomalieSuivante"
        | "ouvrirBilans"
        | "ouvrirReglages";
    }
  /** One sentence about what a command has just done, or why it could not. */
  | { readonly kind: "avis"; readonly ton: "fait" | "refus"; readonly texte: string };

type Listener = (request: PaneRequest) => void;

let listener: Listener | undefined;
let waiting: PaneRequest[] = [];

/** A request made before the pane is on screen waits for it. */
export function askPane(request: PaneRequest): void {
  if (listener) listener(request);
  else waiting.push(request);
}

/** One pane listens at a time; answers how to stop. */
export function listenToRequests(newListener: Listener): () => void {
  listener = newListener;
  const requests = waiting;
  waiting = [];
  requests.forEach(newListener);
  return () => {
    if (listener === newListener) listener = undefined;
  };
}
