import type { Emulator } from "../../emulator/boot/emulator";
import type { EmulatorOptions } from "../../emulator/host/options";
import { HostError } from "../../src/hosts/hostError";
import type { WorkbookHost } from "../../src/hosts/workbookHost";
import { closeExcelHosts, openExcelHost } from "../../tests/hosts/openExcelHost";
import { suiviWorkbook } from "../../tests/hosts/suiviWorkbook";
import { workbookState } from "../../tests/hosts/workbookState";
import type { Geste } from "./gestes";

/** Where a failure comes: the request of the gesture, what Excel answers, and what it wrote before. */
export interface Panne {
  readonly request: number;
  readonly code: string;
  readonly afterWrites: number;
}

/** What became of the workbook and of the person: « partiel » is told, and Ctrl+Z undoes it. */
export interface Issue {
  readonly classeur: "intact" | "entier" | "partiel" | "perdu";
  /** "" when the gesture came to its end all the same. */
  readonly phrase: string;
  /** Told to try again, the person does: all is then as if nothing had failed. */
  readonly repriseReussie: boolean;
}

export interface Open {
  readonly host: WorkbookHost;
  readonly emulator: Emulator;
}

/** The workbook as the gesture finds it; nothing of what comes before it counts as a request. */
export async function open({ prepare }: Geste, options: EmulatorOptions = {}): Promise<Open> {
  const opened = await openExcelHost({ workbook: suiviWorkbook(), ...options });
  await prepare?.(opened.host);
  await opened.emulator.settle();
  opened.emulator.trace.clear();
  return opened;
}

export const photograph = ({ emulator }: Open): string =>
  JSON.stringify(workbookState(emulator.workbook));

/** A gesture where nothing fails: the workbook before, after, and how many requests it takes. */
export interface Temoin {
  readonly avant: string;
  readonly apres: string;
  readonly requests: number;
}

export async function observe(geste: Geste): Promise<Temoin> {
  const opened = await open(geste);
  const avant = photograph(opened);
  await geste.run(opened.host);
  const temoin = {
    avant,
    apres: photograph(opened),
    requests: opened.emulator.trace.requests.length,
  };
  closeExcelHosts();
  return temoin;
}

/** Makes the gesture fail, looks at the workbook, then makes the gesture again. */
export async function tryFailure(geste: Geste, panne: Panne, temoin: Temoin): Promise<Issue> {
  const opened = await open(geste);
  opened.emulator.failRequest(panne);
  const phrase = await sentenceOf(geste.run(opened.host));
  const classeur = classeurAfter(photograph(opened), phrase, temoin);
  const mustTryAgain = classeur === "intact" || classeur === "perdu";
  const repriseReussie = !mustTryAgain || (await succeedsAgain(geste, opened, temoin));
  closeExcelHosts();
  return { classeur, phrase, repriseReussie };
}

function classeurAfter(found: string, phrase: string, temoin: Temoin): Issue["classeur"] {
  if (phrase === "") return found === temoin.apres ? "entier" : "perdu";
  if (phrase.includes("en partie")) return "partiel";
  return found === temoin.avant ? "intact" : "perdu";
}

async function succeedsAgain(geste: Geste, opened: Open, temoin: Temoin): Promise<boolean> {
  const phrase = await sentenceOf(geste.run(opened.host));
  return phrase === "" && photograph(opened) === temoin.apres;
}

/** The sentence told, whatever the way: a rejection, or a refused sheet. */
export async function sentenceOf(outcome: Promise<unknown>): Promise<string> {
  try {
    const [first]: readonly unknown[] = [await outcome].flat();
    const isRefused = typeof first === "object" && first !== null && "message" in first;
    return isRefused ? String(first.message) : "";
  } catch (error) {
    if (error instanceof HostError) return error.message;
    throw error;
  }
}
