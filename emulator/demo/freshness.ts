import { existsSync, readdirSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { PROJECT } from "./folders";

function newest(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isDirectory()) return stats?.mtimeMs ?? 0;
  const inside = readdirSync(path, { recursive: true, withFileTypes: true });
  const times = inside
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs);
  return Math.max(0, ...times);
}

/** Whether something was built before one of its sources (files or folders of the project) changed. */
export function isStale(built: string, sources: readonly string[]): boolean {
  if (!existsSync(built)) return true;
  const builtAt = statSync(built).mtimeMs;
  return sources.some((source) => newest(join(PROJECT, source)) > builtAt);
}

/** A build that makes the same file again does not write it. */
export function markFresh(built: string): void {
  const now = new Date();
  utimesSync(built, now, now);
}
