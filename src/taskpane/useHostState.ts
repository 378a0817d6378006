import { useEffect, useState } from "react";
import type { CellPlace } from "../domain/sheet";
import type { HostState, WorkbookHost } from "../hosts/workbookHost";

export interface SheetChange {
  readonly sheet: number;
  readonly isRemote: boolean;
  readonly at: Date;
}

/** What the host tells by itself: what it allows, what is selected, what changed. */
export interface HostNews {
  readonly state: HostState | null;
  readonly selection: CellPlace | null;
  /** The last change of each sheet. */
  readonly changes: readonly SheetChange[];
}

/**
 * A comfort: a host that cannot tell leaves these empty, and the rest works.
 * `sheetCount`, of the last reading: where it changes, another sheet may be in front.
 */
export function useHostState(host: WorkbookHost, sheetCount: number): HostNews {
  const [state, setState] = useState<HostState | null>(null);
  const [selection, setSelection] = useState<CellPlace | null>(null);
  const [changes, setChanges] = useState<readonly SheetChange[]>([]);

  useEffect(() => {
    const refresh = () => {
      host.state().then(setState, () => undefined);
    };
    refresh();
    window.addEventListener("focus", refresh);
    return () => {
      window.removeEventListener("focus", refresh);
    };
  }, [host, sheetCount]);

  useEffect(
    () =>
      listen(() =>
        host.onSelection((place) => {
          setSelection(place);
          setState((known) => (known === null ? null : { ...known, activeSheet: place.sheet }));
        }),
      ),
    [host],
  );

  useEffect(
    () =>
      listen(() =>
        host.onChange((change) => {
          const isOther = ({ sheet }: SheetChange) => sheet !== change.sheet;
          setChanges((known) => [...known.filter(isOther), { ...change, at: new Date() }]);
        }),
      ),
    [host],
  );

  return { state, selection, changes };
}

/** Starts listening now; stops even when the start has not answered yet. */
function listen(start: () => Promise<() => Promise<void>>): () => void {
  const started = start().catch(() => () => Promise.resolve());
  return () => {
    void started.then((stop) => stop()).catch(() => undefined);
  };
}
