import { analysisSteps, type Analysis } from "../domain/analyzeWorkbook";
import type { Anomalie, Gravite } from "../domain/anomalies/anomalie";
import { ruleOf } from "../domain/anomalies/catalogue";
import type { Bilans } from "../domain/bilan/bilan";
import { buildBilans } from "../domain/bilan/buildBilans";
import { comptesOf, type Comptes } from "../domain/bilan/comptes";
import type { ColumnAnswers } from "../domain/columns/recognition";
import type { Task, WorkbookHost } from "../hosts/workbookHost";
import { breathe, runInSlices } from "./task";

/** Anomalies of one rule and one gravity. */
export interface GroupeAnomalies {
  readonly id: string;
  readonly gravite: Gravite;
  readonly titre: string;
  readonly anomalies: readonly Anomalie[];
  /** Hours of the group; 0 when none are known. */
  readonly heures: number;
}

/** A workbook read and checked: all that the screens show. */
export interface Verification {
  readonly analysis: Analysis;
  readonly comptes: Comptes;
  readonly groupes: readonly GroupeAnomalies[];
  readonly parGravite: Readonly<Record<Gravite, number>>;
  /** Over the whole time of the workbook: what there is to choose from. */
  readonly bilans: Bilans;
  /** When the workbook began to be read: what changed since is not in it. */
  readonly readAt: Date;
}

export const GRAVITES: readonly Gravite[] = ["bloquante", "avertissement", "information"];

/** What a check tells while it works. */
export type OnStage = (stage: "lecture" | "controles", done: number, total: number) => void;

/** Reads the whole workbook again and checks it: what is shown is what the workbook holds now. */
export async function verifyWorkbook(
  host: WorkbookHost,
  answers: ColumnAnswers,
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
  const analysis = await runInSlices(analysisSteps(workbook, { answers }), checking);
  await breathe();
  signal.throwIfAborted();
  return verificationOf(analysis, readAt);
}

function verificationOf(analysis: Analysis, readAt: Date): Verification {
  const { parametres, anomalies, suivi } = analysis;
  const context = {
    parametres,
    du: null,
    au: null,
    arreteAu: 0,
    editeLe: 0,
    sources: [],
    version: "",
    classeur: suivi.workbook.name,
  };
  const countOf = (gravite: Gravite) =>
    anomalies.filter((anomalie) => anomalie.gravite === gravite).length;
  return {
    analysis,
    comptes: comptesOf(analysis),
    groupes: groupAnomalies(anomalies),
    parGravite: {
      bloquante: countOf("bloquante"),
      avertissement: countOf("avertissement"),
      information: countOf("information"),
    },
    bilans: buildBilans(analysis, context),
    readAt,
  };
}

/** By gravity, then the dearest in hours, then the most frequent. */
export function groupAnomalies(anomalies: readonly Anomalie[]): readonly GroupeAnomalies[] {
  return [...byRule(anomalies)]
    .flatMap(([id, members]) => {
      const [first] = members;
      if (first === undefined) return [];
      const heures = members.reduce((sum, anomalie) => sum + (anomalie.heures ?? 0), 0);
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
