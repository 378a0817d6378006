import { useAnnounce } from "@fluentui/react-components";
import { useState } from "react";
import { GRAVITES } from "../../domain/anomalies/anomalie";
import { dateTexte } from "../../domain/francais";
import type { AnalysisStore } from "../analysisStore";
import { TEXTS } from "../texts";
import { todayJour } from "../today";
import type { GroupeAnomalies, Verification } from "../verification";

/** What was just done, and the sheet that may be opened. */
export interface Done {
  readonly text: string;
  readonly sheet: string | null;
}

export interface ResultsTools {
  readonly done: Done | null;
  readonly mark: () => void;
  readonly clearMarks: () => void;
  readonly writeReport: () => void;
  readonly copySummary: () => void;
  readonly forget: () => void;
}

interface ResultsToolsProps {
  readonly verification: Verification;
  readonly store: AnalysisStore;
  readonly groupes: readonly GroupeAnomalies[];
}

/** The gestures around the results; each says what it did, on screen and aloud. */
export function useResultsTools({ verification, store, groupes }: ResultsToolsProps): ResultsTools {
  const [done, setDone] = useState<Done | null>(null);
  const { announce } = useAnnounce();
  const tell = (text: string, sheet: string | null = null) => {
    setDone({ text, sheet });
    announce(text);
  };
  const mark = async () => {
    const places = groupes.flatMap(({ anomalies }) => anomalies.map(({ place }) => place));
    const cells = new Set(places.filter(isCell).map((place) => JSON.stringify(place)));
    if (await store.markCells(places)) tell(TEXTS.resultats.reperees(cells.size));
  };
  const clearMarks = async () => {
    if (await store.clearMarks()) tell(TEXTS.resultats.reperesRetires);
  };
  const writeReport = async () => {
    const name = await store.writeReport(todayJour());
    if (name !== null) tell(TEXTS.resultats.rapportEcrit(name), name);
  };
  const copySummary = async () => {
    tell(
      (await copy(summaryOf(verification))) ? TEXTS.resultats.copie : TEXTS.resultats.copieRefusee,
    );
  };
  return {
    done,
    mark: () => void mark(),
    clearMarks: () => void clearMarks(),
    writeReport: () => void writeReport(),
    copySummary: () => void copySummary(),
    forget: () => {
      setDone(null);
    },
  };
}

function isCell({ row, column }: { readonly row: number; readonly column: number }): boolean {
  return row >= 0 && column >= 0;
}

/** For an e-mail: figures only, no value of the workbook. */
function summaryOf({ analysis, comptes, parGravite }: Verification): string {
  const counts = GRAVITES.map((gravite) =>
    TEXTS.resultats.resumeGravite(TEXTS.gravites[gravite].filtre, parGravite[gravite]),
  );
  return [
    TEXTS.resultats.resume(analysis.suivi.workbook.name, dateTexte(todayJour())),
    TEXTS.resultats.lues(comptes.lignesLues),
    ...counts,
    TEXTS.resultats.nonComptees(comptes.heuresNonComptees),
  ].join("\n");
}

/** The host may forbid the clipboard to a pane. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
