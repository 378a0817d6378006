import { HostError } from "../hosts/hostError";
import { HELP } from "./help";
import { readOptions, type Options } from "./options";
import { writeJson, type Output } from "./output";
import { runBilan } from "./runBilan";
import { runColonnes } from "./runColonnes";
import { runConsolider } from "./consolider/runConsolider";
import { runCorriger } from "./runCorriger";
import { runGrille } from "./runGrille";
import { runEssayer } from "./runEssayer";
import { runVerifier } from "./runVerifier";
import { VERSION } from "./version";

/** Exit code when the file or the command cannot be used. */
const UNUSABLE = 2;

/** Runs one command line; the only place where a HostError is told. Answers the exit code. */
export async function run(args: readonly string[], output: Output): Promise<number> {
  try {
    return await dispatch(readOptions(args), output);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    tell(error, args.includes("--json"), output);
    return UNUSABLE;
  }
}

async function dispatch(options: Options, output: Output): Promise<number> {
  const { command } = options;
  if (command === "aide" || command === "version") {
    output.out(command === "aide" ? HELP : `${VERSION}\n`);
    return 0;
  }
  return RUNS[command](options, output);
}

const RUNS: Record<
  Exclude<Options["command"], "aide" | "version">,
  (options: Options, output: Output) => Promise<number>
> = {
  colonnes: runColonnes,
  verifier: runVerifier,
  corriger: runCorriger,
  bilan: runBilan,
  consolider: runConsolider,
  grille: runGrille,
  essayer: runEssayer,
};

function tell({ code, message, queFaire }: HostError, isJson: boolean, output: Output): void {
  if (isJson) writeJson(output, { version: 1, erreur: { code, message, queFaire } });
  else output.err(`${message}\n${queFaire}\n`);
}
