import { createExcelHost } from "../../../src/hosts/excel/excelHost";
import { downloadBytes } from "../../../src/standalone/downloadBytes";
import { findElement } from "../../demo/page/findElement";
import type { Recording } from "../recording";
import { RequestRecorder } from "../requestRecorder";
import { playScenarios } from "../scenarios";

const button = findElement("enregistrer", HTMLButtonElement);
const message = findElement("message", HTMLElement);
const result = findElement("resultat", HTMLTextAreaElement);

/** Nothing of anybody's is recorded: only a workbook that holds nothing is played in. */
function isBlank(): Promise<boolean> {
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items");
    await context.sync();
    const used = sheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true));
    await context.sync();
    return used.every(({ isNullObject }) => isNullObject);
  });
}

async function record(): Promise<Recording> {
  const { platform, version } = Office.context.diagnostics;
  const recorder = new RequestRecorder(window);
  await playScenarios(createExcelHost(), recorder, (name) => {
    message.textContent = `${name}…`;
  });
  const client = `${String(platform)} ${version}`;
  return { version: 1, source: "Excel", client, exchanges: recorder.exchanges };
}

/** A pane may not be allowed to download: the text can be copied too. */
function give(recording: Recording): void {
  const text = `${JSON.stringify(recording)}\n`;
  result.value = text;
  result.hidden = false;
  const name = `excel-${recording.client.replace(/[^\w.]+/g, "-")}.json`;
  downloadBytes(new TextEncoder().encode(text), name);
  message.textContent = `${String(recording.exchanges.length)} échanges enregistrés dans ${name}, ou à copier ici.`;
}

async function start(): Promise<void> {
  button.disabled = true;
  if (await isBlank()) give(await record());
  else message.textContent = "Ce classeur n'est pas vide : ouvrez-en un nouveau.";
}

button.addEventListener("click", () => {
  start().catch((error: unknown) => {
    message.textContent = error instanceof Error ? error.message : String(error);
  });
});
Office.onReady(({ host }) => {
  button.disabled = host !== Office.HostType.Excel;
  if (button.disabled) message.textContent = "Cette page s'ouvre dans Excel.";
}).catch(() => undefined);
