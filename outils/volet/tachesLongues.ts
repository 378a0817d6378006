import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { openScene, type Classeur, type Scene } from "../etats/scene";
import { writeGrandExemple } from "../exemples/grandExemple";
import type { Geste } from "./gestes";
import { tachesEntre, type Tache } from "./parts";
import { CATEGORIES, readTrace } from "./trace";

/** Felt from there. */
export const LONGUE_MS = 50;
/** Shorter tasks are not looked at. */
const LEAST_MS = 10;
const PATIENCE_MS = 120_000;
/** What a gesture leaves to be drawn. */
const REST_MS = 700;
const PREFIX = "clausier:";
const END = "fin";

/** Tasks of the thread during one gesture. */
export interface TachesDuGeste {
  readonly nom: string;
  readonly taches: readonly Tache[];
}

/** A follow-up of this many rows, this part of which have a defect. */
async function grandClasseur(rows: number, dirty: number): Promise<Classeur> {
  const folder = await mkdtemp(join(tmpdir(), "clausier-volet-"));
  try {
    const path = join(folder, "grand.xlsx");
    await writeGrandExemple(path, { rows, dirty });
    return { name: "grand.xlsx", bytes: await readFile(path) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A workbook, and what is done in it, one gesture after the other; the first one checks it. */
interface Seance {
  readonly rows: number;
  /** Part of the rows with a defect, 0 to 1. */
  readonly dirty: number;
  readonly gestes: readonly Geste[];
}

/** Each gesture of a session, on a workbook of `rows` rows. */
export async function mesurerTachesLongues(
  browser: Browser,
  url: string,
  { rows, dirty, gestes }: Seance,
): Promise<readonly TachesDuGeste[]> {
  const { scene, context } = await openScene(browser, url, {
    ...{ look: "clair", watch: () => Promise.resolve() },
    classeur: await grandClasseur(rows, dirty),
  });
  scene.page.setDefaultTimeout(PATIENCE_MS);
  await scene.pane.getByRole("button", { name: "Vérifier" }).waitFor();
  await browser.startTracing(scene.page, { categories: CATEGORIES });
  for (const geste of gestes) await mesurer(scene, geste);
  await mark(scene, END);
  const trace = readTrace(await browser.stopTracing(), PREFIX);
  await context.close();
  const ends = [...gestes.slice(1).map(({ nom }) => nom), END];
  return gestes.map(({ nom }, rank) => ({
    nom,
    taches: tachesEntre(trace, [nom, ends[rank] ?? END], LEAST_MS),
  }));
}

async function mesurer(scene: Scene, { nom, faire }: Geste): Promise<void> {
  await mark(scene, nom);
  await faire(scene);
  await scene.page.waitForTimeout(REST_MS);
}

function mark({ frame }: Scene, name: string): Promise<void> {
  return frame.evaluate((told) => void performance.mark(told), PREFIX + name);
}
