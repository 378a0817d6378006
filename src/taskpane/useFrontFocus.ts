import { useCallback, useEffect, useRef, type RefCallback } from "react";

/** What is in front of the pane. */
export type Front = "accueil" | "aide" | "onglets";

/** Left, the help and the welcome take the focus away with them: it goes where the person was. */
export function useFrontFocus(front: Front): RefCallback<HTMLElement> {
  const help = useRef<HTMLElement>(null);
  const before = useRef(front);
  useEffect(() => {
    const left = before.current;
    before.current = front;
    if (front !== "onglets" || document.activeElement !== document.body) return;
    if (left === "aide") help.current?.focus();
    if (left === "accueil") document.querySelector<HTMLElement>(SHOWN_TITLE)?.focus();
  }, [front]);
  return useCallback((drawn: HTMLElement | null) => {
    help.current = drawn;
  }, []);
}

const SHOWN_TITLE = "main [role=tabpanel]:not([hidden]) h1";
