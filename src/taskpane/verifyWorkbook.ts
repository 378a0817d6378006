import { analysisSteps, type Analysis } from "../domain/analyzeWorkbook";
import { GRAVITES, type Anomalie, type Gravite } from "../domain/anomalies/anomalie";
import { ruleOf } from "../domain/anomalies/catalogue";
import { enJeuParFeuille } from "../domain/anomalies/enJeuParFeuille";
import { heuresEnJeu } from "../domain/anomalies/heuresEnJeu";
import { renderAnomalie } from "../domain/anomalies/renderAnomalie";
import type { Bilans } from "../domain/bilan/bilan";
import { bilansSteps } from "../domain/bilan/buildBilans";
import { TOUT } from "../domain/bilan/periodeDuBilan";
import { comptesOf } from "../domain/bilan/comptes";
import { refusDAccepter } from "../domain/exceptions/inacceptable";
import { controlesOf } from "../domain/gravites/controles";
import type { Suivi } from "../domain/suivi/suivi";
import type { ColumnAnswers } from "../domain/columns/recognition";
import type { Task, WorkbookHost } from "../hosts/workbookHost";
import { bilanContext } from "./bilanContext";
import { breathe, runInSlices } from "./task";
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
  const counting: Task = { signal, onProgress: () => undefined };
  const context = bilanContext(analysis, TOUT);
  const bilans = await runInSlices(bilansSteps(analysis, context), counting);
  await breathe();
  signal.throwIfAborted();
  return verificationOf(analysis, bilans, readAt);
}

function verificationOf(analysis: Analysis, bilans: Bilans, readAt: Date): Verification {
  const { anomalies, suivi } = analysis;
  const countOf = (gravite: Gravite) =>
    anomalies.filter((anomalie) => anomalie.gravite === gravite).length;
  return {
    analysis,
    comptes: comptesOf(analysis),
    groupes: groupAnomalies(suivi, anomalies),
    parGravite: {
      bloquante: countOf("bloquante"),
      avertissement: countOf("avertissement"),
      information: countOf("information"),
    },
    parFeuille: enJeuParFeuille(suivi, anomalies),
    controles: controlesOf(analysis.gravites),
    bilans,
    identites: suivi.workbook.sheets.flatMap(({ generated }) => generated ?? []),
    readAt,
    recheckFailure: null,
    since: null,
    render: renderAnomalie,
    sourceOf: ({ code }) => ruleOf(code).source,
    refusDAccepter,
  };
}

/** By gravity, then the dearest in hours, then the most frequent. */
function groupAnomalies(suivi: Suivi, anomalies: readonly Anomalie[]): readonly GroupeAnomalies[] {
  return [...byRule(anomalies)]
    .flatMap(([id, members]) => {
      const [first] = members;
      if (first === undefined) return [];
      const heures = heuresEnJeu(suivi, members) ?? 0;
      const { gravite, code } = first;
      return [{ id, gravite, titre: ruleOf(code).titre, anomalies: members, heures }];
    })
    .sort(
      (a, b) =>
        GRAVITES.indexOf(a.gravite) - GRAVITES.indexOf(b.gravite) ||
        b.heures - a.heures ||
        b.anomalies.length - a.anomalies.length,
    );
}

function byRule(anomalies: readonly Anomalie[]): ReadonlyMap<string, readonly Anomalie[]> {
  const groups = new Map<string, Anomalie[]>();
  for (const anomalie of anomalies) {
    const id = `${anomalie.gravite} ${anomalie.code}`;
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [anomalie]);
    else group.push(anomalie);
  }
  return groups;
}
