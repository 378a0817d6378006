import { useEffect, useRef } from "react";
import { TEXTS } from "./texts";
import type { AnalysisState } from "./analysisState";

type Announce = (message: string, options: { readonly polite: boolean }) => void;

/** One spoken sentence when a work ends; failures speak through their own message. */
export function useAnnouncements(state: AnalysisState, announce: Announce): void {
  const told = useRef<AnalysisState["name"]>(state.name);
  const { name } = state;
  const sentence = sentenceOf(state);
  useEffect(() => {
    const isEnd = told.current === "reading" || told.current === "writing";
    told.current = name;
    if (isEnd && sentence !== "") announce(sentence, { polite: true });
  }, [name, sentence, announce]);
}

function sentenceOf(state: AnalysisState): string {
  switch (state.name) {
    case "idle":
      return state.isStopped ? TEXTS.pret.arretee : "";
    case "analysed": {
      if (state.isStopped) return TEXTS.pret.arretee;
      const { parGravite, comptes, analysis } = state.verification;
      const count = analysis.anomalies.length;
      return TEXTS.resultats.annonce(count, parGravite.bloquante, comptes.heuresNonComptees);
    }
    case "done": {
      const { results } = state.creation;
      return TEXTS.bilans.crees(
        results.filter(({ outcome }) => outcome?.state === "created").length,
      );
    }
    case "reading":
    case "writing":
    case "failed":
      return "";
  }
}
