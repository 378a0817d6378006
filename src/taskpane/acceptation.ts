import type { Anomalie } from "../domain/anomalies/anomalie";
import { acceptAnomalies, withdrawExceptions } from "../domain/exceptions/acceptAnomalies";
import type { Exception } from "../domain/exceptions/exception";
import { exceptionEdits } from "../domain/exceptions/exceptionEdits";
import { refusDAccepter } from "../domain/exceptions/inacceptable";
import { listRead } from "../domain/listRead";
import type { WorkbookHost } from "../hosts/workbookHost";
import { anomalieKey, type Verification } from "./verification";

/** Anomalies to accept for a reason; a null reason: to be told again. */
export interface Acceptation {
  readonly anomalies: readonly Anomalie[];
  readonly motif: string | null;
}

/**
 * Writes in « Paramètres » that these anomalies are accepted, or with a null reason
 * that they no longer are; answers how many of them the workbook still had. The check
 * must be of now: what a colleague accepted meanwhile is kept.
 */
export async function saveAcceptation(
  host: WorkbookHost,
  { analysis, bilans }: Verification,
  { anomalies: chosen, motif }: Acceptation,
): Promise<number> {
  const keys = new Set(chosen.map(anomalieKey));
  const known =
    motif === null ? analysis.acceptees.map(({ anomalie }) => anomalie) : analysis.anomalies;
  const found = known.filter(
    (anomalie) => keys.has(anomalieKey(anomalie)) && refusDAccepter(anomalie) === null,
  );
  if (found.length === 0) return 0;
  const exceptions =
    motif === null ? withdrawExceptions(analysis, found) : acceptAnomalies(analysis, found, motif);
  const { workbook } = analysis.suivi;
  const edits = exceptionEdits(workbook, exceptions);
  if (edits !== null) await host.applyEdits(edits, listRead(workbook, edits));
  else {
    const moas = bilans.moas.map(({ moa }) => moa);
    await host.saveParametres(analysis.parametres, moas);
    await writeInNewSheet(host, exceptions);
  }
  return found.length;
}

/** The sheet was just made: where it stands is known only by reading the workbook. */
async function writeInNewSheet(
  host: WorkbookHost,
  exceptions: readonly Exception[],
): Promise<void> {
  const task = { signal: new AbortController().signal, onProgress: () => undefined };
  const workbook = await host.readWorkbook(task);
  const edits = exceptionEdits(workbook, exceptions);
  if (edits === null) throw new Error("« Paramètres » was written but is not found");
  await host.applyEdits(edits, listRead(workbook, edits));
}
