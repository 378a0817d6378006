import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

/** Folder of the peers, installed on demand: nothing of it is delivered. */
export const PAIRS = join(import.meta.dirname, "pairs");

/**
 * Installs the peers once. Their versions are exact; a lockfile would name the binaries of DuckDB
 * for platforms that not every registry holds.
 */
export function installPairs(): void {
  if (existsSync(join(PAIRS, "node_modules/@duckdb/node-api"))) return;
  const args = ["install", "--no-package-lock", "--no-audit", "--no-fund"];
  execFileSync("npm", args, { cwd: PAIRS, stdio: "ignore" });
}
