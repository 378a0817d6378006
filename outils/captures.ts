/*
 * Draws the pictures of the documentation from the pages themselves: `npm run captures`.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { buildDemo } from "../emulator/demo/build";
import { startDemoServer } from "../emulator/demo/demoServer";
import { EXAMPLE, PROJECT } from "../emulator/demo/folders";
import { launchChromium } from "./launchChromium";
import { serveAutonome } from "./serveAutonome";

const IMAGES = join(PROJECT, "docs", "images");
const VIEWPORT = { width: 1366, height: 768 };
const LOOKS = { clair: "light", sombre: "dark" } as const;

interface Opened {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Draws the pane alone, as it is now. */
  readonly draw: (name: string) => Promise<void>;
}

async function open(browser: Browser, url: string, look: keyof typeof LOOKS): Promise<Opened> {
  const page = await browser.newPage({ viewport: VIEWPORT, colorScheme: LOOKS[look] });
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.addInitScript((apparence) => {
    window.localStorage.setItem("clausier.apparence", apparence);
  }, look);
  await page.goto(url);
  const pane = page.frameLocator("#complement");
  await pane.getByRole("button", { name: "Vérifier ce classeur" }).waitFor();
  const draw = async (name: string) => {
    await page.locator("#complement").screenshot({ path: join(IMAGES, `guide-${name}.png`) });
  };
  return { page, pane, draw };
}

/** The page once the workbook is checked and an anomaly opened. */
async function drawDemo(browser: Browser, url: string, look: keyof typeof LOOKS): Promise<void> {
  const { page, pane } = await open(browser, url, look);
  await pane.getByRole("button", { name: "Vérifier ce classeur" }).click();
  await pane.getByRole("button", { name: /Cellule obligatoire vide/ }).click();
  await pane.getByText(/Suivi 2024 › A22/).waitFor();
  await page.screenshot({ path: join(IMAGES, `demonstration-${look}.png`) });
  await page.close();
}

/** The journeys of the guide, in their order: each picture is what the gesture before it gave. */
async function drawGuide(browser: Browser, url: string): Promise<void> {
  const { page, pane, draw } = await open(browser, url, "clair");
  const button = (name: string | RegExp) => pane.getByRole("button", { name });
  await draw("accueil");
  await button("Vérifier ce classeur").click();
  await pane.getByText("64 lignes vérifiées").waitFor();
  await draw("resultats");
  await button(/Fin avant le début/).click();
  await pane
    .getByText(/Suivi 2024 › /)
    .first()
    .click();
  await pane.getByRole("heading", { name: "Fin avant le début" }).waitFor();
  await draw("anomalie");
  await button("Toutes les anomalies").click();
  await button(/Nombre saisi comme texte/).click();
  await button(/^Corriger…/)
    .first()
    .click();
  await button(/^Corriger \d+ cellule/).waitFor();
  await draw("correction");
  await page.keyboard.press("Escape");
  await pane.getByRole("tab", { name: "Bilans" }).click();
  await button(/^Créer 3 bilans/).waitFor();
  await draw("bilans");
  await button(/^Créer 3 bilans/).click();
  await pane.getByText(/feuilles créées/).waitFor();
  await draw("bilans-crees");
  await pane.getByRole("tab", { name: "Réglages" }).click();
  await draw("reglages");
  await page.close();
}

async function drawAutonome(browser: Browser): Promise<void> {
  const { url, close } = await serveAutonome(0);
  const page = await browser.newPage({ viewport: VIEWPORT });
  await page.goto(url);
  await page.getByRole("button", { name: /classeur d'exemple/ }).click();
  await page.getByRole("button", { name: "Vérifier ce classeur" }).click();
  await page.getByRole("button", { name: /Cellule obligatoire vide/ }).click();
  await page.getByText(/Suivi 2024 › A22/).click();
  await page.getByRole("heading", { name: "Cellule obligatoire vide" }).waitFor();
  await page.screenshot({ path: join(IMAGES, "page-sans-excel.png") });
  await page.close();
  await close();
}

mkdirSync(IMAGES, { recursive: true });
await buildDemo();
const server = await startDemoServer(EXAMPLE, 0);
const browser = await launchChromium();
try {
  await drawDemo(browser, server.url, "clair");
  await drawDemo(browser, server.url, "sombre");
  await drawGuide(browser, server.url);
  await drawAutonome(browser);
} finally {
  await browser.close();
  await server.close();
}
