import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import type { DemoServer } from "../../emulator/demo/demoServer";
import { EXAMPLE } from "../../emulator/demo/folders";
import { loadXlsx } from "../../emulator/xlsx/loadXlsx";
import {
  type Demo,
  openDemo,
  PICTURES,
  readSession,
  serve,
  setPaneWidth,
  waitForSession,
} from "./demo";
import { launchChromium } from "../../outils/launchChromium";

/** The builds and the browser are slow on a small machine; a gesture is not. */
const START_TIMEOUT = 600_000;
const GESTURE_TIMEOUT = 120_000;

jest.setTimeout(GESTURE_TIMEOUT);

let server: DemoServer;
let browser: Browser;

beforeAll(async () => {
  server = await serve(EXAMPLE);
  browser = await launchChromium();
}, START_TIMEOUT);

afterAll(async () => {
  await browser.close();
  await server.close();
});

const BILANS = [
  "Synthèse",
  "Bilan CA du Val d'Orle",
  "Bilan Habitat du Val d'Orle",
  "Bilan Ville de Valbrune",
];

describe("le complément dans un tableur, au clavier et à la souris", () => {
  let demo: Demo;

  beforeAll(async () => {
    demo = await openDemo(browser, server);
  });

  it("passe de la feuille au volet avec F6, et revient", async () => {
    const { page } = demo;
    const focused = () => page.evaluate(() => document.activeElement?.id);
    await page.locator("#grille canvas").first().click();
    await page.keyboard.press("F6");
    expect(await focused()).toBe("complement");
    await page.keyboard.press("F6");
    expect(await focused()).not.toBe("complement");
  });

  it("calcule la formule du complément, tapée à la française", async () => {
    const { page } = demo;
    await page.locator("[data-u-comp=sheet-bar-append-button]").first().click();
    await waitForSession(page, ({ selected }) => selected.sheet === "Feuille1");
    expect(await typeDown("=INSERTION_HEURES(100000)", 1)).toBe(62.5);
    expect(await typeDown("=INSERTION_HEURES(100000;0,5)", 2)).toBeCloseTo(83.333333, 6);
  });

  it.each([
    ["12,5", 3, 12.5],
    ["5 %", 4, 0.05],
    ["12/03/2024", 5, 45363],
    ["=SOMME(A3;2,05)", 6, 14.55],
    ["1.5", 7, "1.5"],
  ])("lit « %s » tapé dans une cellule", async (text, row, value) => {
    expect(await typeDown(text, row)).toBe(value);
  });

  it("vérifie le classeur et va à la cellule de l'anomalie choisie", async () => {
    const { page, pane } = demo;
    await page.getByText("Suivi 2024", { exact: true }).click();
    await pane.getByRole("button", { name: "Vérifier ce classeur" }).click();
    await pane.getByText("64 lignes vérifiées").waitFor();
    await pane.getByRole("button", { name: /Cellule obligatoire vide/ }).click();
    await pane.getByText(/Suivi 2024 › A22/).click();
    await pane.getByRole("heading", { name: "Cellule obligatoire vide" }).waitFor();
    await waitForSession(page, ({ selected }) => selected.address === "A22");
    expect((await readSession(page)).selected.sheet).toBe("Suivi 2024");
    await expectNameBox("A22");
  });

  it("crée les bilans, un onglet par maître d'ouvrage et la synthèse", async () => {
    const { page, pane } = demo;
    await pane.getByRole("tab", { name: "Bilans" }).click();
    await pane.getByRole("button", { name: "Créer 3 bilans et la synthèse" }).press("Enter");
    await pane.getByText("4 feuilles créées").waitFor();
    expect((await readSession(page)).sheetNames).toEqual(expect.arrayContaining(BILANS));
    await page.getByText("Synthèse", { exact: true }).first().click();
    await waitForSession(page, ({ selected }) => selected.sheet === "Synthèse");
  });

  it("rend le classeur en .xlsx, bilans compris", async () => {
    const { page } = demo;
    const downloading = page.waitForEvent("download");
    await page.getByRole("button", { name: "Télécharger le .xlsx" }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe("suivi-a-corriger.xlsx");
    const { sheets } = await loadXlsx(await readFile(await download.path()));
    expect(sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(BILANS));
  });

  it("n'a rien demandé hors de cette machine, et rien n'a échoué", async () => {
    const { notEmulated, faults } = await readSession(demo.page);
    expect(demo.elsewhere).toEqual([]);
    expect(demo.failures).toEqual([]);
    expect({ notEmulated, faults }).toEqual({ notEmulated: [], faults: [] });
  });

  /** Types in a row of column A, and gives what the cell became; the next row is selected then. */
  async function typeDown(text: string, row: number): Promise<unknown> {
    const { page } = demo;
    const go = async (key: string, to: number) => {
      await page.keyboard.press(key);
      await waitForSession(page, ({ selected }) => selected.address === `A${String(to)}`);
    };
    await page.keyboard.type(text);
    await go("Enter", row + 1);
    await go("ArrowUp", row);
    await waitForSession(page, ({ selected }) => selected.value !== "");
    const { value } = (await readSession(page)).selected;
    await go("ArrowDown", row + 1);
    return value;
  }

  /** The grid's own box shows the address of the cell that it selects. */
  async function expectNameBox(address: string): Promise<void> {
    const box = demo.page.locator("[data-u-comp=defined-name] input");
    await expect(box.inputValue()).resolves.toBe(address);
  }
});

describe("le volet à toutes ses largeurs", () => {
  it.each(["clair", "sombre"] as const)("tient sans défiler de côté, en %s", async (apparence) => {
    const { page, pane, context } = await openDemo(browser, server, { apparence });
    const overflows: string[] = [];
    const look = async (screen: string) => {
      for (const width of [350, 320, 270]) {
        await setPaneWidth(page, width);
        const overflow = await pane
          .locator("html")
          .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
        if (overflow > 0)
          overflows.push(`${screen}, ${String(width)} px : ${String(overflow)} px de trop`);
        await page.screenshot({
          path: join(PICTURES, `${apparence}-${screen}-${String(width)}.png`),
        });
      }
    };
    await look("1-accueil");
    await pane.getByRole("button", { name: "Vérifier ce classeur" }).click();
    await pane.getByText("64 lignes vérifiées").waitFor();
    await look("2-resultats");
    await pane.getByRole("button", { name: /Cellule obligatoire vide/ }).click();
    await pane.getByText(/Suivi 2024 › A22/).click();
    await look("3-detail");
    await pane.getByRole("tab", { name: "Bilans" }).click();
    await look("4-bilans");
    await pane.getByRole("tab", { name: "Réglages" }).click();
    await look("5-reglages");
    await context.close();
    expect(overflows).toEqual([]);
  });
});
