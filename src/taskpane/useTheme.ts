import type { Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import type { Apparence } from "./preferences";
import { DARK, LIGHT } from "./theme";
import { usePage } from "./usePage";

/** What Excel says of its own look; null when it says nothing (Excel on the web). */
export type ReadOfficeTheme = () => "clair" | "sombre" | null;

/** Excel tells nobody when its theme changes: it is read again when the pane comes back. */
export function useTheme(apparence: Apparence, readOfficeTheme: ReadOfficeTheme): Theme {
  const office = useSyncExternalStore(onReturn, readOfficeTheme);
  const wanted = apparence === "automatique" ? (office ?? "clair") : apparence;
  const isDark = wanted === "sombre";
  const theme = isDark ? DARK : LIGHT;
  usePage(theme, isDark);
  return theme;
}

function onReturn(listener: () => void): () => void {
  window.addEventListener("focus", listener);
  document.addEventListener("visibilitychange", listener);
  return () => {
    window.removeEventListener("focus", listener);
    document.removeEventListener("visibilitychange", listener);
  };
}
