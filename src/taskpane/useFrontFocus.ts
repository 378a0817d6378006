import { useCallback, useEffect, useLayoutEffect, useRef, type RefCallback } from "react";
import type { TabName } from "./parts/Tabs";

/** What is in front of the pane. */
export type Front = "accueil" | "aide" | "onglets";

/**
 * Left, the help and the welcome take the focus away with them: it goes where the person was. So
 * does a tab that a button of another one shows: its title takes it.
 */
export function useFrontFocus(front: Front, tab: TabName): RefCallback<HTMLElement> {
  const help = useRef<HTMLElement>(null);
  const before = useRef(front);
  useEffect(() => {
    const left = before.current;
    before.current = front;
    if (front !== "onglets" || document.activeElement !== document.body) return;
    if (left === "aide") help.current?.focus();
    if (left === "accueil") focusTitle();
  }, [front]);
  // Before the browser draws: it forgets then what had the focus behind.
  useLayoutEffect(() => {
    if (document.activeElement?.closest("[role=tabpanel][hidden]")) focusTitle();
  }, [tab]);
  return useCallback((drawn: HTMLElement | null) => {
    help.current = drawn;
  }, []);
}

const SHOWN_TITLE = "main [role=tabpanel]:not([hidden]) h1";

function focusTitle(): void {
  document.querySelector<HTMLElement>(SHOWN_TITLE)?.focus();
}
