import { useEffect } from "react";

const GESTURES = ["dragover", "drop"] as const;

function refuse(event: DragEvent): void {
  event.preventDefault();
}

/** Dropped beside the zone, a file would be opened by the browser, in the place of this page. */
export function useNoStrayDrop(): void {
  useEffect(() => {
    for (const gesture of GESTURES) window.addEventListener(gesture, refuse);
    return () => {
      for (const gesture of GESTURES) window.removeEventListener(gesture, refuse);
    };
  }, []);
}
