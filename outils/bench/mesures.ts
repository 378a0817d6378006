import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** One program, over its rounds: medians. */
export interface Passage {
  readonly nom: string;
  /** Processor time, which a machine shared with others changes little; null: it failed. */
  readonly ms: number | null;
  /** By the clock on the wall, where a process of its own was run. */
  readonly dureeMs: number | null;
  readonly memoireMo: number | null;
  /** It found the same totals as the first of its table; null: it counts nothing. */
  readonly isSame: boolean | null;
}

export interface Station {
  readonly nom: string;
  readonly ms: number;
  readonly borne: string | null;
  readonly memoireMo: number;
}

export interface Taille {
  readonly lignes: number;
  readonly fichierMo: number;
  readonly stations: readonly Station[];
  /** The file read, nothing more. */
  readonly lecture: readonly Passage[];
  /** From the file to the file with its bilans. */
  readonly travail: readonly Passage[];
  readonly agregation: readonly Passage[];
}

/** What was measured, kept from one run to another so that each part may be measured apart. */
export interface Mesures {
  readonly versions: Readonly<Record<string, string>>;
  readonly tailles: readonly Taille[];
  readonly epreuves: Readonly<Record<string, readonly Passage[]>>;
}

const FILE = fileURLToPath(new URL("mesures.json", import.meta.url));

export function readMesures(): Mesures {
  return JSON.parse(readFileSync(FILE, "utf8")) as Mesures;
}

export function keepTaille(taille: Taille): void {
  const mesures = readMesures();
  const others = mesures.tailles.filter(({ lignes }) => lignes !== taille.lignes);
  write({ ...mesures, tailles: [...others, taille].toSorted((a, b) => a.lignes - b.lignes) });
}

export function keepEpreuve(nom: string, passages: readonly Passage[]): void {
  const mesures = readMesures();
  write({ ...mesures, epreuves: { ...mesures.epreuves, [nom]: passages } });
}

export function keepVersions(versions: Readonly<Record<string, string>>): void {
  const mesures = readMesures();
  write({ ...mesures, versions: { ...mesures.versions, ...versions } });
}

function write(mesures: Mesures): void {
  writeFileSync(FILE, `${JSON.stringify(mesures, null, 2)}\n`);
}
