import { spawn } from "node:child_process";
import type { Passage } from "./mesures";
import { middle } from "./table";

/** A program that does the work; it is run in a process of its own. */
export interface Candidat {
  readonly nom: string;
  readonly command: string;
  readonly args: readonly string[];
  /** What it found and what it says of itself, from its standard output; null: not of interest. */
  readonly read?: (stdout: string) => Dit;
  /** Exit codes of a work done to its end; 0 when not told. */
  readonly codes?: readonly number[];
  /** It is known to be too slow or to fail past so many rows. */
  readonly most?: number;
}

interface Dit {
  /** Its own count of processor time, where the start of the program is not to count. */
  readonly cpu?: number;
  readonly memoireMo?: number;
  /** Totals, as text: every candidate must find the same. */
  readonly controle?: string;
}

interface Essai extends Dit {
  readonly wall: number;
  readonly cpu: number;
}

/** GNU time: what the program and those that it starts took of the processor and of the memory. */
const TIME = "/usr/bin/time";
const FORMAT = "mesure %U %S %M";
const TOLD = /mesure ([\d.]+) ([\d.]+) (\d+)/;

const LIMIT_MS = 300_000;

/** Runs the candidates in turn, round after round, and keeps the medians. */
export async function courir(
  candidats: readonly Candidat[],
  tours: number,
): Promise<readonly Passage[]> {
  const essais = new Map<string, Essai[]>();
  for (let tour = 0; tour < tours; tour++) {
    for (const candidat of candidats) {
      const essai = await essayer(candidat);
      process.stderr.write(`  ${candidat.nom} : ${essai?.cpu.toFixed(0) ?? "échec"} ms\n`);
      if (essai !== null) essais.set(candidat.nom, [...(essais.get(candidat.nom) ?? []), essai]);
    }
  }
  const [reference] = [...essais.values()].flat();
  return candidats.map(({ nom }) => passageOf(nom, essais.get(nom) ?? [], reference?.controle));
}

function passageOf(nom: string, essais: readonly Essai[], expected: string | undefined): Passage {
  if (essais.length === 0) return { nom, ms: null, dureeMs: null, memoireMo: null, isSame: null };
  const controles = essais.flatMap(({ controle }) => (controle === undefined ? [] : [controle]));
  return {
    nom,
    ms: arrondi(middle(essais.map(({ cpu }) => cpu))),
    dureeMs: arrondi(middle(essais.map(({ wall }) => wall))),
    memoireMo: arrondi(middle(essais.map(({ memoireMo = Number.NaN }) => memoireMo))),
    isSame: controles.length === 0 ? null : controles.every((controle) => controle === expected),
  };
}

/** Null when it fails or takes too long. */
function essayer({ command, args, read, codes = [0] }: Candidat): Promise<Essai | null> {
  return new Promise((resolve) => {
    const start = performance.now();
    const child = spawn(TIME, ["-f", FORMAT, command, ...args], { timeout: LIMIT_MS });
    const told = { out: "", err: "" };
    child.stdout.on("data", (chunk: Buffer) => (told.out += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (told.err += chunk.toString()));
    child.on("error", () => {
      resolve(null);
    });
    child.on("close", (code) => {
      const wall = performance.now() - start;
      const [, user, system, kilobytes] = TOLD.exec(told.err) ?? [];
      const cpu = (Number(user) + Number(system)) * 1_000;
      const own = { wall, cpu, memoireMo: Number(kilobytes) / 1_024 };
      resolve(codes.includes(code ?? -1) ? { ...own, ...read?.(told.out) } : null);
    });
  });
}

/** To a tenth under a hundred, else whole: what the noise leaves of it. */
function arrondi(value: number): number {
  return value < 100 ? Math.round(value * 10) / 10 : Math.round(value);
}
