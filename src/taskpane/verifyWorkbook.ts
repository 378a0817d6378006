import { analysisSteps, type Analysis } from "../domain/analyzeWorkbook";
import { GRAVITES, type Anomalie, type Gravite } from "../domain/anomalies/anomalie";
import { ruleOf } from "../domain/anomalies/catalogue";
import { enJeuParFeuille } from "../domain/anomalies/enJeuParFeuille";
import { heuresEnJeu } from "../domain/anomalies/heuresEnJeu";
import { renderAnomalie } from "../domain/anomalies/renderAnomalie";
import { bilansSteps } from "../domain/bilan/buildBilans";
import { TOUT } from "../domain/bilan/periodeDuBilan";
import { comptesSteps } from "../domain/bilan/comptes";
import { isMendable } from "../domain/corrections/sansEcriture";
import { refusDAccepter } from "../domain/exceptions/inacceptable";
import { groupBy } from "../domain/groupBy";
import { controlesOf } from "../domain/gravites/controles";
import { eachInTurn, PAUSE, type Steps } from "../domain/steps";
import type { Suivi } from "../domain/suivi/suivi";
import type { ColumnAnswers } from "../domain/columns/recognition";
import type { Task, WorkbookHost } from "../hosts/workbookHost";
import { bilanContext } from "./bilanContext";
import { runInSlices } from "../hosts/slices";
import { type GroupeAnomalies, type Verification } from "./verification";

/** What a check tells while it works. */
export type OnStage = (stage: "lecture" | "controles", done: number, total: number) => void;

/** What is known beside the workbook: answers on columns, and the last check if there was one. */
interface Known {
  readonly answers: ColumnAnswers;
  readonly before: Analysis | undefined;
}

/**
 * Reads the whole workbook again, and checks what changed in it since the last check:
 * what is shown is what the workbook holds now.
 */
export async function verifyWorkbook(
  host: WorkbookHost,
  { answers, before }: Known,
  signal: AbortSignal,
  onStage: OnStage,
): Promise<Verification> {
  const reading: Task = {
    signal,
    onProgress: (done, total) => {
      onStage("lecture", done, total);
    },
  };
  const checking: Task = {
    signal,
    onProgress: (done, total) => {
      onStage("controles", done, total);
    },
  };
  const readAt = new Date();
  const workbook = await host.readWorkbook(reading);
  const analysis = await runInSlices(analysisSteps(workbook, { answers }, before), checking);
  return runInSlices(verificationSteps(analysis, readAt), { signal });
}

function* verificationSteps(analysis: Analysis, readAt: Date): Steps<Verification> {
  const { anomalies, suivi } = analysis;
  const bilans = yield* bilansSteps(analysis, bilanContext(analysis, TOUT));
  const countOf = (gravite: Gravite) =>
    anomalies.filter((anomalie) => anomalie.gravite === gravite).length;
  const comptes = yield* comptesSteps(analysis);
  const groupes = yield* groupAnomalies(suivi, anomalies);
  yield PAUSE;
  const parFeuille = yield* enJeuParFeuille(suivi, anomalies);
  return {
    analysis,
    comptes,
    groupes,
    parGravite: {
      bloquante: countOf("bloquante"),
      avertissement: countOf("avertissement"),
      information: countOf("information"),
    },
    parFeuille,
    controles: controlesOf(analysis.gravites),
    bilans,
    identites: suivi.workbook.sheets.flatMap(({ generated }) => generated ?? []),
    readAt,
    recheckFailure: null,
    since: null,
    render: renderAnomalie,
    sourceOf: ({ code }) => ruleOf(code).source,
    refusDAccepter,
    isMendable,
  };
}

/** By gravity, then the dearest in hours, then the most frequent. */
function* groupAnomalies(
  suivi: Suivi,
  anomalies: readonly Anomalie[],
): Steps<readonly GroupeAnomalies[]> {
  const byRule = groupBy(anomalies, ({ gravite, code }) => `${gravite} ${code}`);
  const groupes = yield* eachInTurn(byRule, function* ([id, members]) {
    const [{ gravite, code }] = members;
    const heures = (yield* heuresEnJeu(suivi, members)) ?? 0;
    return { id, gravite, titre: ruleOf(code).titre, anomalies: members, heures };
  });
  return groupes.sort(
    (a, b) =>
      GRAVITES.indexOf(a.gravite) - GRAVITES.indexOf(b.gravite) ||
      b.heures - a.heures ||
      b.anomalies.length - a.anomalies.length,
  );
}
