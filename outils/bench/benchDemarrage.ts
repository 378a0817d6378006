/*
 * Time for the pane to be usable, in Chromium, beside the demonstration's grid: `npm run bench:demarrage`.
 * « usable » is the first button enabled, counted from the start of the pane's own navigation.
 */
import type { Browser, Page } from "playwright-core";
import { buildDemo } from "../../emulator/demo/build";
import { startDemoServer } from "../../emulator/demo/demoServer";
import { EXAMPLE } from "../../emulator/demo/folders";
import { launchChromium } from "../launchChromium";
import { middle } from "./table";

const OPENINGS = 7;
const FIRST_BUTTON = "Vérifier ce classeur";
/** Slower processors, as times the one that runs. */
const SLOWER = [1, 4];

interface Opening {
  readonly firstPaint: number;
  readonly usable: number;
}

async function openPane(page: Page): Promise<Opening> {
  const pane = page.frame({ url: /taskpane\.html/ });
  if (pane === null) throw new Error("The page has no pane.");
  await pane.goto(pane.url(), { waitUntil: "commit" });
  const opened = await pane.waitForFunction(
    (label) => {
      const button = [...document.querySelectorAll("button")].find(
        ({ textContent, disabled }) => textContent.includes(label) && !disabled,
      );
      const paint = performance.getEntriesByName("first-contentful-paint")[0];
      if (button === undefined || paint === undefined) return null;
      return { firstPaint: paint.startTime, usable: performance.now() };
    },
    FIRST_BUTTON,
    { polling: "raf" },
  );
  const opening = await opened.jsonValue();
  if (opening === null) throw new Error("The pane did not open.");
  return opening;
}

async function measure(browser: Browser, url: string, slower: number): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await page.goto(url);
  await page.frameLocator("#complement").getByRole("button", { name: FIRST_BUTTON }).waitFor();
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slower });
  const openings: Opening[] = [];
  for (let opening = 0; opening < OPENINGS; opening++) openings.push(await openPane(page));
  const median = (of: keyof Opening) => Math.round(middle(openings.map((each) => each[of])));
  console.log(
    `| ${String(slower)} × | ${String(median("firstPaint"))} | ${String(median("usable"))} |`,
  );
  await page.close();
}

await buildDemo();
const server = await startDemoServer(EXAMPLE, 0);
const browser = await launchChromium();
try {
  console.log("| processeur ralenti | premier affichage (ms) | utilisable (ms) |\n|--:|--:|--:|");
  for (const slower of SLOWER) await measure(browser, server.url, slower);
} finally {
  await browser.close();
  await server.close();
}
