import { useState } from "react";
import type { Anomalie } from "../../domain/anomalies/anomalie";

/** What a person is deciding about anomalies, and what the last decision did. */
export interface Deciding {
  readonly asked:
    | { readonly kind: "corriger" | "accepter"; readonly anomalies: readonly Anomalie[] }
    | { readonly kind: "autonome" }
    | null;
  readonly done: Told | null;
  readonly correct: (anomalies: readonly Anomalie[]) => void;
  readonly accept: (anomalies: readonly Anomalie[]) => void;
  /** The workbook is to do without the add-in. */
  readonly makeAutonome: () => void;
  readonly close: () => void;
  /** Back to the list, with a sentence about what was done. */
  readonly finish: (texte: string, isDone?: boolean) => void;
}

interface Told {
  readonly texte: string;
  /** False: nothing was done, for the reason told. */
  readonly isDone: boolean;
  /** Said aloud; how many are left is said instead after a correction. */
  readonly isTold: boolean;
}

export function useDeciding(): Deciding {
  const [asked, setAsked] = useState<Deciding["asked"]>(null);
  const [done, setDone] = useState<Told | null>(null);
  const tell = (told: Told | null) => {
    setAsked(null);
    setDone(told);
  };
  return {
    asked,
    done,
    correct: (anomalies) => {
      setAsked({ kind: "corriger", anomalies });
    },
    accept: (anomalies) => {
      setAsked({ kind: "accepter", anomalies });
    },
    makeAutonome: () => {
      setAsked({ kind: "autonome" });
    },
    close: () => {
      tell(null);
    },
    finish: (texte, isDone = true) => {
      tell({ texte, isDone, isTold: asked?.kind !== "corriger" || !isDone });
    },
  };
}
