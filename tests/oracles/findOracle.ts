import { spawnSync } from "node:child_process";

/**
 * Other programs, asked what they read: LibreOffice and openpyxl. They are no
 * part of the project, so `npm run test:oracles` asks them apart from `npm test`.
 */
export interface Oracle {
  readonly nom: string;
  /** Command that answers, null when there is none here. */
  readonly command: string | null;
}

export const LIBREOFFICE: Oracle = {
  nom: "LibreOffice",
  command: firstThatRuns(["soffice", "libreoffice"], ["--version"]),
};

export const OPENPYXL: Oracle = {
  nom: "openpyxl",
  command: firstThatRuns(
    [process.env["CLAUSIER_PYTHON"] ?? "python3", "/usr/bin/python3", "python"],
    ["-c", "import openpyxl"],
  ),
};

function firstThatRuns(commands: readonly string[], args: readonly string[]): string | null {
  return commands.find((command) => spawnSync(command, args).status === 0) ?? null;
}
