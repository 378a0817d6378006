import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { EXAMPLES } from "../../../emulator/demo/folders";
import { sheetJsNames } from "../../../tests/support/sheetJsCells";
import { watch, type Watched } from "../../../tests/e2e/watch";

const CLASSEUR = "suivi-a-corriger.xlsx";
const LIGNES = "64 lignes vérifiées";
const FEUILLES = ["Synthèse", "Bilan Ville de Valbrune"];

/** Does what saves a copy, and gives the bytes that the browser wrote. */
export type Save = (page: Page, ask: () => Promise<void>) => Promise<Uint8Array>;

export const saveByEvent: Save = async (page, ask) => {
  const downloading = page.waitForEvent("download");
  await ask();
  return readFile(await (await downloading).path());
};

/** For a browser that tells nothing of its downloads: what the page hands over to be saved. */
export const saveByPage: Save = async (page, ask) => {
  await page.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (object: Blob) => {
      Object.assign(window, { handedOver: object.arrayBuffer() });
      return make(object);
    };
  });
  await ask();
  await page.getByText("Copie enregistrée", { exact: false }).waitFor();
  const bytes = await page.evaluate(async () => {
    const handed: unknown = await Reflect.get(window, "handedOver");
    return handed instanceof ArrayBuffer ? [...new Uint8Array(handed)] : [];
  });
  return Uint8Array.from(bytes);
};

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
