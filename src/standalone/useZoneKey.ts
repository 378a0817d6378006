import { useEffect, useEffectEvent, useRef, type RefObject } from "react";
import { flushSync } from "react-dom";
import type { Front } from "./FrontSwitch";

/** F6 as in Excel: from the pane to the cells and back, where the person was in each; gives the place of the pane. */
export function useZoneKey(onFront: (front: Front) => void): RefObject<HTMLDivElement | null> {
  const pane = useRef<HTMLDivElement>(null);
  const last = useRef<Element | null>(null);
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== "F6" || pane.current === null) return;
    event.preventDefault();
    const focused = document.activeElement;
    const isInPane = pane.current.contains(focused);
    if (isInPane) last.current = focused;
    // What is behind on a narrow screen takes no focus: it comes in front first.
    flushSync(() => {
      onFront(isInPane ? "feuilles" : "volet");
    });
    const place = isInPane ? document.querySelector("[role=grid]") : inPane(pane.current, last);
    if (place instanceof HTMLElement) place.focus();
  });
  useEffect(() => {
    window.addEventListener("keydown", onKey);
    return () => {
      window.removeEventListener("keydown", onKey);
    };
  }, []);
  return pane;
}

/** What had the focus there; else the title of what it shows. */
function inPane(pane: HTMLElement, last: RefObject<Element | null>): Element | null {
  if (last.current?.isConnected === true) return last.current;
  const titles = [...pane.querySelectorAll("h1")];
  return titles.find((title) => title.closest("[hidden]") === null) ?? null;
}
