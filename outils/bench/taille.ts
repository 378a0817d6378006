import { spawnSync } from "node:child_process";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { writeGrandExemple } from "../exemples/grandExemple";
import { clausier, duckdb, lecteurs, pairs } from "./candidats";
import { courir, type Candidat } from "./course";
import { lowerBounds } from "./lowerBounds";
import type { Passage, Station, Taille } from "./mesures";
import { runStations } from "./stations";
import { middle, type Measure } from "./table";

/** 3 rows out of 100 carry a defect. */
const DIRTY = 0.03;

export interface TailleOptions {
  readonly tours: number;
  readonly dossier: string;
  readonly avecPairs: boolean;
}

/** Everything that is measured on one size: stations, reading, aggregation, whole job. */
export async function mesurerTaille(lignes: number, options: TailleOptions): Promise<Taille> {
  const { dossier, tours, avecPairs } = options;
  const entree = join(dossier, `${String(lignes)}.xlsx`);
  const sortie = join(dossier, "sortie.xlsx");
  await writeGrandExemple(entree, { rows: lignes, dirty: DIRTY, seed: 1 });
  const bytes = await readFile(entree);
  const stations = await mesurerStations(bytes, tours);
  const fits = ({ most = Infinity }: Candidat) => lignes <= most;
  const all = avecPairs ? pairs(entree, sortie) : [];
  const lecture = lecteurs(entree, dossier).filter(fits);
  const taille = {
    lignes,
    fichierMo: bytes.length / 1e6,
    stations,
    lecture: await courir(avecPairs ? lecture : lecture.slice(0, 2), tours),
    travail: await courir([clausier(entree, sortie), ...all.filter(fits)], tours),
    agregation: avecPairs ? await agreger(entree, options, stations) : [],
  };
  await rm(entree);
  return taille;
}

/** Warm, as in a pane that stays open: the first round is not kept. */
async function mesurerStations(bytes: Uint8Array, tours: number): Promise<readonly Station[]> {
  const rounds: (readonly Measure[])[] = [];
  for (let round = 0; round <= tours; round++) {
    const { measures, workbook } = await runStations(bytes);
    rounds.push([...(await lowerBounds(bytes, workbook)), ...measures]);
  }
  const memoireMo = Math.round(process.memoryUsage.rss() / 1e6);
  const [first = [], ...kept] = rounds;
  return first.map(({ station, bound }, index) => ({
    nom: station,
    ms: middle(kept.map((round) => round[index]?.ms ?? Number.NaN)),
    borne: bound,
    memoireMo,
  }));
}

/** The facts that Clausier counts, added up by DuckDB, beside our own station. */
async function agreger(
  entree: string,
  { dossier, tours }: TailleOptions,
  stations: readonly Station[],
): Promise<readonly Passage[]> {
  const faits = join(dossier, "faits.parquet");
  const { command, args } = clausier(entree, join(dossier, "sortie.xlsx"));
  spawnSync(command, [...args, "--parquet", faits]);
  const own = stations.find(({ nom }) => nom === "agréger");
  const [autre] = await courir([duckdb(faits)], tours);
  const ours: Passage = {
    nom: "Clausier",
    ms: own?.ms ?? null,
    dureeMs: null,
    memoireMo: null,
    isSame: null,
  };
  return autre === undefined ? [ours] : [ours, autre];
}
