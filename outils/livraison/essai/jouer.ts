import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { EXAMPLES } from "../../../emulator/demo/folders";
import { sheetJsNames } from "../../../tests/support/sheetJsCells";
import { watch, type Watched } from "../../../tests/e2e/watch";

const CLASSEUR = "suivi-a-corriger.xlsx";
const COPIE = "suivi-a-corriger-clausier.xlsx";
const MAX_TRIES = 100;
const TRY_EVERY_MS = 100;
const LIGNES = "64 lignes vérifiées";
const FEUILLES = ["Synthèse", "Bilan Ville de Valbrune"];

/** Does what saves a copy, and gives the bytes that the browser wrote. */
export type Save = (page: Page, ask: () => Promise<void>) => Promise<Uint8Array>;

export const saveByEvent: Save = async (page, ask) => {
  const downloading = page.waitForEvent("download");
  await ask();
  return readFile(await (await downloading).path());
};

/** For a browser that tells nothing of its downloads: the file that comes in the folder where it puts them. */
export const saveInFolder =
  (folder: string): Save =>
  async (page, ask) => {
    await ask();
    await page.getByText("Copie enregistrée", { exact: false }).waitFor();
    for (let tries = 0; tries < MAX_TRIES; tries++) {
      const bytes = await wholeFile(join(folder, COPIE));
      if (bytes !== null) return bytes;
      await setTimeout(TRY_EVERY_MS);
    }
    throw new Error(`rien n'est arrivé dans ${folder}`);
  };

/** Null as long as it is not there, or empty: Firefox keeps the name, then puts the file under it. */
async function wholeFile(path: string): Promise<Uint8Array | null> {
  if (!existsSync(path) || existsSync(`${path}.part`)) return null;
  const bytes = await readFile(path);
  return bytes.length === 0 ? null : bytes;
}

/** The main job on the page without Excel: a workbook in, its bilans out. */
export async function jouerAutonome(browser: Browser, url: string, save: Save): Promise<Watched> {
  const page = await browser.newPage();
  const watched = watch(page, url);
  await page.goto(url);
  await page.setInputFiles("input[type=file]", join(EXAMPLES, CLASSEUR));
  await verifierPuisCreer(page);
  const bytes = await save(page, () =>
    page.getByRole("button", { name: "Enregistrer une copie" }).press("Enter"),
  );
  checkFeuilles(sheetJsNames(bytes));
  await page.close();
  return watched;
}

/** The same in the demonstration, where the add-in's files are those of the archive. */
export async function jouerComplement(browser: Browser, url: string): Promise<Watched> {
  const page = await browser.newPage();
  const watched = watch(page, url);
  await page.goto(url);
  await verifierPuisCreer(page.frameLocator("#complement"));
  const names = await page.evaluate(() => window.clausierDemo?.session.sheetNames ?? []);
  checkFeuilles(names);
  await page.close();
  return watched;
}

async function verifierPuisCreer(pane: Page | FrameLocator): Promise<void> {
  await pane.getByRole("button", { name: "Vérifier ce classeur" }).press("Enter");
  await pane.getByText(LIGNES).waitFor();
  await pane.getByRole("tab", { name: "Bilans" }).press("Enter");
  await pane.getByRole("button", { name: /^Créer 3 bilans/ }).press("Enter");
  await pane.getByText("4 feuilles créées").waitFor();
}

function checkFeuilles(names: readonly string[]): void {
  const absent = FEUILLES.filter((name) => !names.includes(name));
  if (absent.length > 0) throw new Error(`feuilles absentes : ${absent.join(", ")}`);
}
