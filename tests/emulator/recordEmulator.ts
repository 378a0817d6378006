import { bootOffice } from "../../emulator/boot/bootOffice";
import type { Recording } from "../../emulator/recorder/recording";
import { RequestRecorder } from "../../emulator/recorder/requestRecorder";
import { playScenarios } from "../../emulator/recorder/scenarios";
import { createExcelHost } from "../../src/hosts/excel/excelHost";

/** Records what the recorder's page would, through the real Office.js, but on the emulator. */
export async function recordEmulator(): Promise<Recording> {
  const emulator = await bootOffice();
  const { Excel, Office } = emulator;
  Object.assign(globalThis, { Excel, Office });
  const recorder = new RequestRecorder(emulator.office);
  await playScenarios(createExcelHost(), recorder);
  await emulator.settle();
  emulator.close();
  return { version: 1, source: "émulateur", client: "émulateur", exchanges: recorder.exchanges };
}
