import { createRequire } from "node:module";
import type { UniverCore, UniverFacade, UniverInstance, UniverPreset } from "./univerTypes";

// Univer's packages mix module systems: only require() loads them all.
const load = createRequire(__filename);
const core = load("@univerjs/core") as UniverCore;
const locale = load("@univerjs/preset-sheets-node-core/locales/en-US") as { default?: unknown };

export const { FUniver } = load("@univerjs/core/lib/facade") as UniverFacade;
export const preset = load("@univerjs/preset-sheets-node-core") as UniverPreset;

/** A headless Univer; formulas are in English, as Office.js gives them. */
export function newUniver(): UniverInstance {
  const { EN_US } = core.LocaleType;
  const locales = { [EN_US]: locale.default ?? locale };
  const univer = new core.Univer({ locale: EN_US, locales, logLevel: core.LogLevel.SILENT });
  const entries = preset.UniverSheetsNodeCorePreset().plugins;
  const plugins = entries.map((entry) =>
    "pluginName" in entry ? ([entry, undefined] as const) : entry,
  );
  // The preset lists some plugins twice; the last one carries the options.
  const unique = new Map(plugins.map((entry) => [entry[0].pluginName, entry]));
  for (const [plugin, options] of unique.values()) univer.registerPlugin(plugin, options);
  return univer;
}
