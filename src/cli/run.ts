import { HostError } from "../hosts/hostError";
import { HELP } from "./help";
import { readOptions, type Options } from "./options";
import { writeJson, type Output } from "./output";
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
  const run = await RUNS[command]();
  return run(options, output);
}

type Run = (options: Options, output: Output) => Promise<number>;

/** Each command is made ready when it is asked for: no other is waited for. */
const RUNS: Record<Exclude<Options["command"], "aide" | "version">, () => Promise<Run>> = {
  colonnes: async () => (await import("./runColonnes")).runColonnes,
  verifier: async () => (await import("./runVerifier")).runVerifier,
  corriger: async () => (await import("./runCorriger")).runCorriger,
  bilan: async () => (await import("./runBilan")).runBilan,
  consolider: async () => (await import("./consolider/runConsolider")).runConsolider,
  grille: async () => (await import("./runGrille")).runGrille,
  essayer: async () => (await import("./runEssayer")).runEssayer,
};

function tell({ code, message, queFaire }: HostError, isJson: boolean, output: Output): void {
  if (isJson) writeJson(output, { version: 1, erreur: { code, message, queFaire } });
  else output.err(`${message}\n${queFaire}\n`);
}
