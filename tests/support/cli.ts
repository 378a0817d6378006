import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BookType } from "@e965/xlsx";
import { run } from "../../src/cli/run";
import { workbookFile } from "./workbookFile";

export interface Told {
  readonly code: number;
  readonly out: string;
  /** With no-break spaces shown as plain ones. */
  readonly err: string;
}

/** Runs one command line in this process. */
export async function clausier(...args: readonly string[]): Promise<Told> {
  const told = { out: "", err: "" };
  const code = await run(args, {
    out: (text) => {
      told.out += text;
    },
    err: (text) => {
      told.err += text;
    },
    isInteractive: false,
  });
  return { code, out: told.out, err: told.err.replaceAll(/[\u00a0\u202f]/g, " ") };
}

/** The document of a command run with --json, which must be all that it writes. */
export async function clausierJson(
  ...args: readonly string[]
): Promise<{ readonly code: number; readonly document: unknown }> {
  const { code, out, err } = await clausier(...args, "--json");
  if (err !== "") throw new Error(`standard error: ${err}`);
  return { code, document: JSON.parse(out) };
}

/** A folder of its own for each test of the file; `at("a.xlsx")` is a path in it. */
export function ownFolder(): { readonly at: (...names: readonly string[]) => string } {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "clausier-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return { at: (...names) => join(folder, ...names) };
}

/** Writes a workbook, tab by tab; answers its path. */
export function writeWorkbook(
  path: string,
  tabs: Readonly<Record<string, string>>,
  bookType: BookType = "xlsx",
): string {
  writeFileSync(path, workbookFile(tabs, bookType));
  return path;
}

export function hashOf(path: string): string {
  return createHash("sha256").update(readFileSync(path)).digest("hex");
}
