import { useLayoutEffect, useRef } from "react";

/** Each tab comes back where it was left: the page that scrolls is one for all of them. */
export function useTabScroll(tab: string): () => void {
  const tops = useRef(new Map<string, number>());
  useLayoutEffect(() => {
    window.scrollTo(0, tops.current.get(tab) ?? 0);
  }, [tab]);
  return () => {
    tops.current.set(tab, window.scrollY);
  };
}
