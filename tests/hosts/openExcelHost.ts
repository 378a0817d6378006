import { bootOffice } from "../../emulator/boot/bootOffice";
import type { Emulator } from "../../emulator/boot/emulator";
import type { EmulatorOptions } from "../../emulator/host/options";
import { createExcelHost } from "../../src/hosts/excel/excelHost";
import type { WorkbookHost } from "../../src/hosts/workbookHost";

export interface OpenExcel {
  readonly host: WorkbookHost;
  readonly emulator: Emulator;
}

const opened: Emulator[] = [];

/** The Excel host over Microsoft's own client, which refuses any member above the declared sets. */
export async function openExcelHost(options: EmulatorOptions = {}): Promise<OpenExcel> {
  const emulator = await bootOffice(options);
  opened.push(emulator);
  emulator.armApiCheck();
  Object.assign(globalThis, { Excel: emulator.Excel, Office: emulator.Office });
  return { host: createExcelHost(), emulator };
}

/** To be called after each test: nothing that the host asks of Excel may be missing from the stand-in. */
export function closeExcelHosts(): void {
  for (const emulator of opened.splice(0)) emulator.close();
}
