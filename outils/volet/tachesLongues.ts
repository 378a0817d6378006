import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Frame } from "playwright-core";
import { openScene, type Classeur } from "../etats/scene";
import { writeGrandExemple } from "../exemples/grandExemple";

/** A follow-up of this many rows, three in a hundred with a defect. */
async function grandClasseur(rows: number): Promise<Classeur> {
  const folder = await mkdtemp(join(tmpdir(), "clausier-volet-"));
  try {
    const path = join(folder, "grand.xlsx");
    await writeGrandExemple(path, { rows, dirty: 0.03 });
    return { name: "grand.xlsx", bytes: await readFile(path) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Of one check, in milliseconds. */
export interface TachesLongues {
  /** The longest task of the pane, and how many exceed 50 ms. */
  readonly longest: number;
  readonly count: number;
  /** The longest while the emulated Excel hands over its cells, which share the thread in the demonstration. */
  readonly longestReading: number;
  /** From the gesture to the results. */
  readonly total: number;
}

interface LongTask {
  readonly start: number;
  readonly duration: number;
}

declare global {
  interface Window {
    clausierTasks?: LongTask[];
    /** When the pane began to check what it had read. */
    clausierChecking?: number;
  }
}

/** A check of `rows` rows, from the button to the list. */
export async function mesurerTachesLongues(
  browser: Browser,
  url: string,
  rows: number,
): Promise<TachesLongues> {
  const { scene, context } = await openScene(browser, url, {
    ...{ look: "clair", classeur: await grandClasseur(rows), watch: () => Promise.resolve() },
  });
  scene.page.setDefaultTimeout(PATIENCE_MS);
  await scene.pane.getByRole("button", { name: "Vérifier" }).waitFor();
  await scene.frame.evaluate(followTasks);
  const start = await scene.frame.evaluate(() => performance.now());
  await scene.press("Vérifier");
  await scene.frame.waitForFunction(isChecked, "Revérifier", { polling: WATCH_MS });
  const found = await readTasks(scene.frame);
  await context.close();
  const mine = found.tasks.filter((task) => task.start + task.duration > found.checking);
  const theirs = found.tasks.filter((task) => !mine.includes(task));
  return {
    longest: longestOf(mine),
    count: mine.length,
    longestReading: longestOf(theirs),
    total: found.end - start,
  };
}

const PATIENCE_MS = 180_000;
/** Looked at now and then, and at little cost: the watch shares the pane's thread. */
const WATCH_MS = 250;

/** Runs in the page: it may use nothing of this file. */
function isChecked(label: string): boolean {
  return [...document.querySelectorAll("button")].some(({ textContent }) =>
    textContent.includes(label),
  );
}

function longestOf(tasks: readonly LongTask[]): number {
  return tasks.reduce((longest, { duration }) => Math.max(longest, duration), 0);
}

/** Runs in the page: it may use nothing of this file. */
function followTasks(): void {
  const tasks: LongTask[] = [];
  window.clausierTasks = tasks;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      tasks.push({ start: startTime, duration });
  }).observe({ type: "longtask" });
  const titles = new MutationObserver(() => {
    const title = document.querySelector("main h1, main h2")?.textContent ?? "";
    if (title.startsWith("Contrôle")) window.clausierChecking ??= performance.now();
  });
  titles.observe(document.body, { childList: true, subtree: true, characterData: true });
}

/** Once the observer has told all of them. */
async function readTasks(pane: Frame) {
  const end = await pane.evaluate(() => performance.now());
  await pane.waitForTimeout(500);
  return pane.evaluate(
    (last) => ({
      tasks: window.clausierTasks ?? [],
      checking: window.clausierChecking ?? last,
      end: last,
    }),
    end,
  );
}
