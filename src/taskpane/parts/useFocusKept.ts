import { useCallback, useLayoutEffect, useRef } from "react";

/** What goes away with the focus in it hands it to the title of the screen: it is never lost. */
export function useFocusKept(): (part: HTMLElement | null) => void {
  const part = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    const drawn = part.current;
    return () => {
      if (drawn?.contains(document.activeElement) === true) titleNear(drawn)?.focus();
    };
  }, []);
  return useCallback((drawn: HTMLElement | null) => {
    part.current = drawn;
  }, []);
}

function titleNear(part: HTMLElement): HTMLElement | undefined {
  const titles = part.closest("main")?.querySelectorAll<HTMLElement>("h1") ?? [];
  return [...titles].find((title) => title.closest("[hidden]") === null);
}
