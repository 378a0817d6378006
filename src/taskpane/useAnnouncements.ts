import { useEffect, useRef } from "react";
import { outcomeSentence } from "./bilans/outcomeSentence";
import { TEXTS } from "./texts";
import type { Since, Verification } from "./verification";
import { verificationIn, type AnalysisState } from "./analysisState";

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

  const since = verificationIn(state)?.since ?? null;
  const left = verificationIn(state)?.analysis.anomalies.length ?? 0;
  useEffect(() => {
    const news = since === null ? "" : sinceSentence(since, left);
    if (news !== "") announce(news, { polite: true });
  }, [since, left, announce]);
}

/** What a check that nobody asked for says: nothing when nothing differs. */
function sinceSentence({ corrected, added, isRemote }: Since, left: number): string {
  if (isRemote) return TEXTS.resultats.parCollegue;
  if (corrected > 0 && added > 0) return TEXTS.resultats.corrigeeEtNouvelle(corrected, added);
  if (corrected > 0) return TEXTS.resultats.corrigees(corrected, left);
  return added > 0 ? TEXTS.resultats.nouvelles(added, left) : "";
}

function sentenceOf(state: AnalysisState): string {
  if ("isStopped" in state && state.isStopped) return TEXTS.pret.arretee;
  if (state.name === "analysed") return verificationSentence(state.verification);
  if (state.name !== "done") return "";
  return outcomeSentence(state.creation);
}

function verificationSentence({ parGravite, comptes, analysis }: Verification): string {
  if (analysis.suivi.tables.length === 0) return TEXTS.rienAVerifier.titre;
  const count = analysis.anomalies.length;
  return TEXTS.resultats.annonce(count, parGravite.bloquante, comptes.heuresNonComptees);
}
