import { ExcelHost } from "../host/excelHost";
import type { EmulatorOptions } from "../host/options";
import { User } from "./user";
import { type BridgeOptions, newExternalBridge } from "./windowBridge";

export interface BrowserEmulator {
  readonly host: ExcelHost;
  readonly user: User;
}

/**
 * To be called in a page before its Office.js script: the page then finds itself in Excel. The
 * add-in's files stay as they are; the server only puts this first in the page.
 */
export function installEmulator(window: Window, options: EmulatorOptions = {}): BrowserEmulator {
  const host = new ExcelHost(options);
  connectWindow(window, host, options);
  return { host, user: new User(host) };
}

/** The same for an Excel that is open already: its pane comes, and may come again. */
export function connectWindow(window: Window, host: ExcelHost, options: BridgeOptions = {}): void {
  const bridge = newExternalBridge(host, options);
  const external: unknown = Reflect.get(window, "external");
  if (typeof external === "object" && external !== null) Object.assign(external, bridge);
  else Object.defineProperty(window, "external", { value: bridge, configurable: true });
  // A page that was opened outside Excel before remembers it.
  window.sessionStorage.removeItem("hostInfoValue");
}
