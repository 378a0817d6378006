import { useEffect, useState } from "react";

/** The first screen does not wait for them: they come while the person reads it. */
const loadRubriques = () => import(/* webpackChunkName: "rubriques" */ "./rubriques");

/** Every screen but the first one. */
export type Rubriques = Awaited<ReturnType<typeof loadRubriques>>;

/** Null until they are there; a file that cannot be had is told as any fault of the pane. */
export function useRubriques(): Rubriques | null {
  const [rubriques, setRubriques] = useState<Rubriques | null>(null);
  useEffect(() => {
    loadRubriques().then(setRubriques, (error: unknown) => {
      setRubriques(() => {
        throw error;
      });
    });
  }, []);
  return rubriques;
}
