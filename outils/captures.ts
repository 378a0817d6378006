/*
 * Draws the pictures of the documentation from the demonstration page: `npm run captures`.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { buildDemo } from "../emulator/demo/build";
import { startDemoServer } from "../emulator/demo/demoServer";
import { EXAMPLE, PROJECT } from "../emulator/demo/folders";
import { launchChromium } from "./launchChromium";

const IMAGES = join(PROJECT, "docs", "images");
const VIEWPORT = { width: 1366, height: 768 };
const LOOKS = { clair: "light", sombre: "dark" } as const;

/** The page once the workbook is checked and an anomaly opened. */
async function draw(browser: Browser, url: string, look: keyof typeof LOOKS): Promise<void> {
  const page = await browser.newPage({ viewport: VIEWPORT, colorScheme: LOOKS[look] });
  await page.addInitScript((apparence) => {
    window.localStorage.setItem("clausier.apparence", apparence);
  }, look);
  await page.goto(url);
  const pane = page.frameLocator("#complement");
  await pane.getByRole("button", { name: "Vérifier ce classeur" }).click();
  await pane.getByRole("button", { name: /Cellule obligatoire vide/ }).click();
  await pane.getByText(/Suivi 2024 › A22/).waitFor();
  await page.screenshot({ path: join(IMAGES, `demonstration-${look}.png`) });
  await page.close();
}

mkdirSync(IMAGES, { recursive: true });
await buildDemo();
const server = await startDemoServer(EXAMPLE, 0);
const browser = await launchChromium();
try {
  await draw(browser, server.url, "clair");
  await draw(browser, server.url, "sombre");
} finally {
  await browser.close();
  await server.close();
}
