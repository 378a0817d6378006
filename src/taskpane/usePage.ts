import { makeStaticStyles, type Theme } from "@fluentui/react-components";
import { useEffect } from "react";

/** Asked of the system: nothing turns, slides or swells, whichever component draws it. */
const useStillness = makeStaticStyles(`
  @media (prefers-reduced-motion: reduce) {
    *, ::before, ::after {
      transition-duration: 0.01ms !important;
      animation-duration: 0.01ms !important;
      animation-iteration-count: 1 !important;
      scroll-behavior: auto !important;
    }
  }
`);

/** What Fluent does not draw: the ground of the page, the scroll bar, the choices of a list. */
export function usePage(theme: Theme, isDark: boolean): void {
  useStillness();
  const ground = theme.colorNeutralBackground1;
  useEffect(() => {
    document.documentElement.style.colorScheme = isDark ? "dark" : "light";
    document.body.style.backgroundColor = ground;
  }, [isDark, ground]);
}
