import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);

function packageFolder(name: string): string {
  return dirname(require.resolve(`${name}/package.json`));
}

export const PROJECT = fileURLToPath(new URL("../..", import.meta.url));
export const ADDIN = join(PROJECT, "dist", "addin");
/** Beside the other caches of tools: nothing of the demonstration is published. */
export const PAGE_BUNDLE = join(PROJECT, "node_modules", ".cache", "clausier", "demo");
export const PAGE_SOURCES = fileURLToPath(new URL("./page", import.meta.url));
export const EXAMPLES = join(PROJECT, "assets", "exemples");
export const EXAMPLE = join(EXAMPLES, "suivi-a-corriger.xlsx");
export const OFFICE_JS = join(packageFolder("@microsoft/office-js"), "dist");

export const GRID_CSS = require.resolve("@univerjs/preset-sheets-core/lib/index.css");
