import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import vm from "node:vm";
import { ExcelHost } from "../host/excelHost";
import type { EmulatorOptions } from "../host/options";
import { Emulator } from "./emulator";
import type { OfficeGlobals } from "./officeGlobals";
import { watchUndoGroups } from "./undoGroups";
import { newExternalBridge } from "./windowBridge";
import { newShimWindow, SCRIPT_FOLDER, type ShimElement, type ShimWindow } from "./windowShim";

/** Compiled once: a fresh Office.js per test then takes some tens of milliseconds. */
const scripts = new Map<string, vm.Script>();

/** Microsoft's files are read where npm installed them; they are never copied nor changed. */
function officeFolder(): string {
  const require = createRequire(import.meta.url);
  return join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
}

function loadScript(file: string): vm.Script | undefined {
  const path = join(officeFolder(), file);
  if (!existsSync(path)) return undefined;
  const script = scripts.get(path) ?? new vm.Script(readFileSync(path, "utf8"), { filename: file });
  scripts.set(path, script);
  return script;
}

/** A window in which the scripts that Office.js adds to the page are run. */
function newOfficeWindow(): ShimWindow {
  const window = newShimWindow((element: ShimElement) => {
    const file = decodeURIComponent(element.src?.split(SCRIPT_FOLDER)[1]?.split("?")[0] ?? "");
    const script = file === "" ? undefined : loadScript(file);
    setTimeout(() => {
      script?.runInContext(context);
      if (script) element.onload?.();
      else element.onerror?.();
    }, 0);
  });
  const context = vm.createContext(window);
  return window;
}

/**
 * Starts a fresh Office.js, unmodified, over a new emulated Excel. To be closed after the test.
 */
export async function bootOffice(options: EmulatorOptions = {}): Promise<Emulator> {
  const host = new ExcelHost(options);
  const window = newOfficeWindow();
  window["external"] = newExternalBridge(host, options);
  loadScript("office.debug.js")?.runInContext(window);
  const globals = window as unknown as OfficeGlobals;
  await globals.Office.onReady();
  watchUndoGroups(globals, host.workbook.undo);
  return new Emulator(host, globals);
}
