import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as z from "zod/mini";
import { analyzeWorkbook } from "../../src/domain/analyzeWorkbook";
import { buildBilanSheets } from "../../src/domain/buildBilanSheets";
import { insertionHeuresFunction } from "../../src/functions/functions";
import { graftSheets } from "../../src/hosts/xlsx/graftSheets";
import { nodeDeflater } from "../../src/hosts/xlsx/node/nodeDeflater";
import { nodeInflater } from "../../src/hosts/xlsx/node/nodeInflater";
import { readWorkbook } from "../../src/hosts/xlsx/readWorkbook";
import { writeGrandExemple } from "../exemples/grandExemple";
import { courir, type Candidat } from "./course";
import type { Passage } from "./mesures";
import { middle, timed } from "./table";

export interface EpreuveOptions {
  readonly tours: number;
  readonly dossier: string;
}

const CLASSEURS = 300;
const LIGNES = 2_000;

/** 300 workbooks of 2 000 rows, on one thread and on two: the same totals. */
export async function region({ tours, dossier }: EpreuveOptions): Promise<readonly Passage[]> {
  const suivis = join(dossier, "suivis");
  await mkdir(suivis, { recursive: true });
  for (let rank = 1; rank <= CLASSEURS; rank++)
    await writeGrandExemple(join(suivis, `${String(rank)}.xlsx`), {
      ...{ rows: LIGNES, dirty: 0.03, seed: rank },
    });
  const candidats = [1, 2].map((fils): Candidat => ({
    nom: fils === 1 ? "un fil" : "deux fils",
    command: process.execPath,
    args: [
      ...programArgs(),
      ...["consolider", suivis, "-o", join(dossier, "region.xlsx")],
      ...["--json", "--fils", String(fils)],
    ],
    // 1: some workbooks have rows to complete, as they are made to.
    codes: [0, 1],
    read: (stdout) => ({ controle: controleDeRegion(stdout) }),
  }));
  const passages = await courir(candidats, tours);
  await rm(suivis, { recursive: true });
  return passages;
}

function programArgs(): readonly string[] {
  const inRoot = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
  return [inRoot("dist/cli/clausier.mjs")];
}

const regionJson = z.object({
  heuresComptees: z.number(),
  personnesDistinctes: z.nullable(z.number()),
  classeurs: z.array(z.object({ heuresComptees: z.nullable(z.number()) })),
});

/** The total, the sum of the workbooks beside it, and the distinct persons. */
function controleDeRegion(stdout: string): string {
  const { heuresComptees, classeurs, personnesDistinctes } = regionJson.parse(JSON.parse(stdout));
  const sum = classeurs.reduce((total, classeur) => total + (classeur.heuresComptees ?? 0), 0);
  if (Math.abs(sum - heuresComptees) > 0.01) throw new Error("the region is not its workbooks");
  return JSON.stringify([heuresComptees.toFixed(2), personnesDistinctes]);
}

/** Rows that make a workbook of some 20 MB. */
const GRAND = 260_000;

/** 20 bilans grafted to a workbook of 20 MB, beside the copy of the file. */
export async function greffe({ tours, dossier }: EpreuveOptions): Promise<readonly Passage[]> {
  const [petit, grand] = [join(dossier, "petit.xlsx"), join(dossier, "grand.xlsx")];
  await writeGrandExemple(petit, { rows: LIGNES, seed: 1 });
  await writeGrandExemple(grand, { rows: GRAND, seed: 1 });
  const workbook = await readWorkbook(await readFile(petit), {
    ...{ name: "petit.xlsx", inflater: nodeInflater },
  });
  const { sheets } = buildBilanSheets(analyzeWorkbook(workbook), {
    ...{ moas: [], du: null, au: null, arreteAu: 46_000, editeLe: 46_000 },
    ...{ version: "bench", taken: [], synthese: false },
  });
  const bytes = await readFile(grand);
  const rounds: { readonly copie: number; readonly greffe: number }[] = [];
  for (let round = 0; round <= tours * 3; round++) {
    const copie = await timed(() => writeFile(join(dossier, "copie.xlsx"), bytes));
    const grafted = await timed(() => graftSheets(bytes, sheets, nodeDeflater));
    rounds.push({ copie: copie.ms, greffe: grafted.ms });
  }
  const kept = rounds.slice(1);
  await Promise.all([rm(petit), rm(grand)]);
  return [
    passage("borne : copier le fichier", middle(kept.map(({ copie }) => copie))),
    passage(`greffer ${String(sheets.length)} bilans`, middle(kept.map((round) => round.greffe))),
  ];
}

const CELLULES = 50_000;
/** Calls before Excel's engine has compiled what it runs: the pane stays open all day. */
const MISES_EN_TRAIN = 10;
const APPELS = 40;

/** INSERTION_HEURES over a column of 50 000 amounts, in one call, beside a bare loop. */
export async function fonction(): Promise<readonly Passage[]> {
  // What Excel lends to functions; no error is met here.
  Object.assign(globalThis, { CustomFunctions: { Error: class extends Error {} } });
  const montants = Array.from({ length: CELLULES }, (_, row) => [1_000 + row]);
  const rounds: { readonly boucle: number; readonly appel: number }[] = [];
  for (let round = 0; round < MISES_EN_TRAIN + APPELS; round++) {
    const boucle = await timed(() =>
      montants.map(([montant = 0]) => [(montant * 0.375 * 0.05) / 30]),
    );
    const appel = await timed(() => insertionHeuresFunction(montants));
    rounds.push({ boucle: boucle.ms, appel: appel.ms });
  }
  const kept = rounds.slice(MISES_EN_TRAIN);
  const appels = kept.map(({ appel }) => appel);
  return [
    passage("borne : boucle nue", middle(kept.map(({ boucle }) => boucle))),
    passage("INSERTION_HEURES, 50 000 cellules", middle(appels)),
    passage("la même, au tout premier appel", rounds[0]?.appel ?? Number.NaN),
  ];
}

function passage(nom: string, ms: number): Passage {
  return { nom, ms: Math.round(ms * 100) / 100, dureeMs: null, memoireMo: null, isSame: null };
}
