import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { EXAMPLES } from "../../emulator/demo/folders";
import { launchChromium } from "../../outils/launchChromium";
import { serveAutonome } from "../../outils/serveAutonome";
import type { FolderServer } from "../../outils/serveFolder";
import { sheetJsNames } from "../support/sheetJsCells";
import { audit } from "../../outils/etats/auditer";
import { PICTURES } from "./demo";
import { watch, type Watched } from "./watch";

/** The build and the browser are slow on a small machine; a gesture is not. */
const START_TIMEOUT = 600_000;
jest.setTimeout(120_000);

let server: FolderServer;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let watched: Watched;

beforeAll(async () => {
  server = await serveAutonome(0);
  browser = await launchChromium();
  context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    acceptDownloads: true,
  });
  page = await context.newPage();
  watched = watch(page, server.url);
  await page.goto(server.url);
}, START_TIMEOUT);

afterAll(async () => {
  await browser.close();
});

const button = (name: string | RegExp) =>
  page.getByRole("button", { name, exact: typeof name === "string" });
const picture = (name: string) => page.screenshot({ path: join(PICTURES, `autonome-${name}.png`) });

async function download(): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const downloading = page.waitForEvent("download");
  await button("Enregistrer une copie").press("Enter");
  const file = await downloading;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

describe("la page sans Excel, dans Chromium", () => {
  it("refuse d'une phrase ce qui n'est pas un classeur", async () => {
    await picture("1-ouverture");
    expect(await audit(page.mainFrame())).toEqual([]);
    await page.setInputFiles("input[type=file]", {
      name: "photo.xlsx",
      mimeType: "application/octet-stream",
      buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
    });
    await page.getByText("Ce fichier n'est ni un classeur Excel ni un tableau CSV.").waitFor();
    expect(await button("Choisir un classeur").isEnabled()).toBe(true);
  });

  it("ouvre un classeur, le vérifie et montre la cellule de l'anomalie choisie", async () => {
    await page.setInputFiles("input[type=file]", join(EXAMPLES, "suivi-a-corriger.xlsx"));
    await button("Vérifier ce classeur").press("Enter");
    await page.getByText("64 lignes vérifiées").waitFor();
    await picture("2-anomalies");
    expect(await audit(page.mainFrame())).toEqual([]);
    await button(/Cellule obligatoire vide/).press("Enter");
    await page.getByText(/Suivi 2024 › A22/).click();
    await page.getByRole("heading", { name: "Cellule obligatoire vide" }).waitFor();
    expect(await page.locator("[aria-selected=true][role=gridcell]").getAttribute("id")).toBe(
      "cellule-21-0",
    );
    await picture("3-cellule");
  });

  it("tape une valeur dans la cellule, et l'anomalie quitte la liste", async () => {
    const grid = page.getByRole("grid");
    await grid.focus();
    await grid.press("Enter");
    await page.getByRole("textbox", { name: "Valeur de A22" }).fill("Ville de Valbrune");
    await page.keyboard.press("Enter");
    await page.locator("#cellule-21-0", { hasText: "Ville de Valbrune" }).waitFor();
    await page.getByText("Modifications à enregistrer.").waitFor();
    await page.getByText("Corrigé", { exact: true }).waitFor();
    const shown = page.getByText(/Cellule obligatoire vide/).locator("visible=true");
    expect(await shown.count()).toBe(1);
  });

  it("passe des cellules au volet avec F6, et revient", async () => {
    await page.getByRole("grid").focus();
    await page.keyboard.press("F6");
    expect(await page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
    await page.keyboard.press("F6");
    expect(await page.evaluate(() => document.activeElement?.role)).toBe("grid");
  });

  it("revient en arrière avec Ctrl+Z", async () => {
    await page.getByRole("grid").focus();
    await page.keyboard.press("Control+z");
    await page.getByText("Votre fichier n'est pas modifié.").waitFor();
    expect(await page.locator("#cellule-21-0").textContent()).toBe("");
  });

  it("crée les bilans et les rend dans une copie du classeur", async () => {
    await page.getByRole("tab", { name: "Bilans" }).press("Enter");
    await button(/^Créer 3 bilans/).press("Enter");
    await page.getByText("4 feuilles créées").waitFor();
    await picture("4-bilans");
    expect(await audit(page.mainFrame())).toEqual([]);
    const { name, bytes } = await download();
    expect(name).toBe("suivi-a-corriger-clausier.xlsx");
    expect(sheetJsNames(bytes)).toEqual(
      expect.arrayContaining(["Suivi 2024", "Synthèse", "Bilan Ville de Valbrune"]),
    );
    await page.getByText("Copie enregistrée", { exact: false }).waitFor();
  });

  it("demande avant de perdre ce qui n'est pas enregistré", async () => {
    const grid = page.getByRole("grid");
    await grid.focus();
    await grid.press("F2");
    await page.getByRole("textbox", { name: /^Valeur de/ }).fill("à perdre");
    await page.keyboard.press("Enter");
    await page.getByText("Modifications à enregistrer.").waitFor();
    await button("Fermer").press("Enter");
    await page.getByRole("alertdialog", { name: "Fermer sans enregistrer ?" }).waitFor();
    await picture("5-fermer");
    expect(await audit(page.mainFrame())).toEqual([]);
    await button("Revenir au classeur").press("Enter");
    await page.getByRole("alertdialog").waitFor({ state: "hidden" });
    await button("Fermer").press("Enter");
    await button("Fermer sans enregistrer").press("Enter");
    await button("Choisir un classeur").waitFor();
    expect(await page.getByText("suivi-a-corriger.xlsx").count()).toBe(0);
  });

  it.each([360, 320])("tient à %i px sans défiler de côté", async (width) => {
    await page.setViewportSize({ width, height: 640 });
    await button(/classeur d'exemple/).click();
    await button("Voir le classeur").waitFor();
    const look = async (name: string) => {
      await picture(`${name}-${String(width)}`);
      return page
        .locator("html")
        .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    };
    const overflows = [await look("6-volet")];
    await button("Voir le classeur").click();
    overflows.push(await look("7-classeur"));
    await button("Fermer").click();
    overflows.push(await look("8-ouverture"));
    expect(overflows).toEqual([0, 0, 0]);
    await page.setViewportSize({ width: 1366, height: 768 });
  });

  it("s'ouvre et travaille sans réseau une fois chargée", async () => {
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await server.close();
    await page.reload();
    await button(/classeur d'exemple/).click();
    await button("Vérifier").click();
    await page.getByText("64 lignes vérifiées").waitFor();
    await expect(fetch(server.url)).rejects.toThrow("fetch failed");
  });

  it("n'a rien demandé d'autre que ses propres fichiers, et rien n'a échoué", () => {
    expect(watched).toEqual({ elsewhere: [], failures: [] });
  });
});
