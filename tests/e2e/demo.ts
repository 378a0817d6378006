import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContext, FrameLocator, Page } from "playwright-core";
import { buildDemo } from "../../emulator/demo/build";
import { type DemoServer, startDemoServer } from "../../emulator/demo/demoServer";
import { watch, type Watched } from "./watch";

/** Pictures of the pane, to be looked at. */
export const PICTURES = mkdtempSync(join(tmpdir(), "clausier-captures-"));

const VIEWPORT = { width: 1366, height: 768 };

export async function serve(workbook: string): Promise<DemoServer> {
  await buildDemo();
  return startDemoServer(workbook, 0);
}

/** The demonstration on screen, and all that it did wrong. */
export interface Demo extends Watched {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly context: BrowserContext;
}

export interface DemoLook {
  readonly apparence: "clair" | "sombre";
}

export async function openDemo(
  browser: Browser,
  { url }: DemoServer,
  { apparence }: DemoLook = { apparence: "clair" },
): Promise<Demo> {
  const context = await browser.newContext({
    viewport: VIEWPORT,
    acceptDownloads: true,
    colorScheme: apparence === "sombre" ? "dark" : "light",
  });
  await context.addInitScript((look) => {
    window.localStorage.setItem("clausier.apparence", look);
  }, apparence);
  const page = await context.newPage();
  const watched = watch(page, url);
  await page.goto(url);
  const pane = page.frameLocator("#complement");
  await pane.getByRole("button", { name: "Vérifier ce classeur" }).waitFor();
  return { page, context, pane, ...watched };
}

/** Moves the border of the pane with the keyboard, ten pixels at a time. */
export async function setPaneWidth(page: Page, width: number): Promise<void> {
  const border = page.getByRole("separator", { name: "Largeur du volet" });
  const shown = Number(await border.getAttribute("aria-valuenow"));
  const key = width > shown ? "ArrowLeft" : "ArrowRight";
  for (let left = Math.abs(width - shown); left > 0; left -= PIXELS_PER_KEY)
    await border.press(key);
}

const PIXELS_PER_KEY = 10;

interface SessionFacts {
  readonly selected: { readonly sheet: string; readonly address: string; readonly value: unknown };
  readonly sheetNames: readonly string[];
  readonly notEmulated: readonly string[];
  readonly faults: readonly string[];
}

/** What the emulated Excel behind the page knows: its workbook, and what it could not do. */
export function readSession(page: Page): Promise<SessionFacts> {
  return page.evaluate(() => {
    const session = window.clausierDemo?.session;
    if (!session) throw new Error("no workbook is open");
    const { selected, sheetNames, notEmulated, faults } = session;
    return { selected, sheetNames, notEmulated, faults: faults.map(String) };
  });
}

/** Waits until something is true of the emulated Excel. */
export async function waitForSession(
  page: Page,
  isTrue: (facts: SessionFacts) => boolean,
): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (!isTrue(await readSession(page))) {
    if (Date.now() > end) throw new Error(JSON.stringify(await readSession(page)));
    await page.waitForTimeout(50);
  }
}

const PATIENCE = 10_000;
