import { spawnSync } from "node:child_process";

/**
 * Other programs, asked what they read: LibreOffice and openpyxl. They run with
 * CLAUSIER_ORACLES=1 where they are installed; elsewhere the suite says so.
 */
export interface Oracle {
  readonly nom: string;
  /** Command that answers, null when there is none here. */
  readonly command: string | null;
}

const ASKED = process.env["CLAUSIER_ORACLES"] === "1";

export const LIBREOFFICE: Oracle = {
  nom: "LibreOffice",
  command: ASKED ? firstThatRuns(["soffice", "libreoffice"], ["--version"]) : null,
};

export const OPENPYXL: Oracle = {
  nom: "openpyxl",
  command: ASKED
    ? firstThatRuns(
        [process.env["CLAUSIER_PYTHON"] ?? "python3", "/usr/bin/python3", "python"],
        ["-c", "import openpyxl"],
      )
    : null,
};

function firstThatRuns(commands: readonly string[], args: readonly string[]): string | null {
  return commands.find((command) => spawnSync(command, args).status === 0) ?? null;
}
