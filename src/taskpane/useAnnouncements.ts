import { useEffect, useRef } from "react";
import { TEXTS } from "./texts";
import type { Verification } from "./verification";
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
  if ("isStopped" in state && state.isStopped) return TEXTS.pret.arretee;
  if (state.name === "analysed") return verificationSentence(state.verification);
  if (state.name !== "done") return "";
  const created = state.creation.results.filter(({ outcome }) => outcome?.state === "created");
  return TEXTS.bilans.crees(created.length);
}

function verificationSentence({ parGravite, comptes, analysis }: Verification): string {
  const count = analysis.anomalies.length;
  return TEXTS.resultats.annonce(count, parGravite.bloquante, comptes.heuresNonComptees);
}
