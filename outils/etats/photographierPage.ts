/*
 * Draws every state of the page without Excel, on a wide and on a narrow screen, light, dark and in
 * forced colours, to be looked at one by one: `npm run captures:page`.
 */
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { PROJECT } from "../../emulator/demo/folders";
import { launchChromium } from "../launchChromium";
import { serveAutonome } from "../serveAutonome";
import { audit } from "./auditer";
import { exemple, nomsLongs } from "./classeurs";
import type { Classeur, Look } from "./scene";

const FOLDER = join(PROJECT, "dist", "etats-page");
const LOOKS: readonly Look[] = ["clair", "sombre", "contraste"];
/** A screen of an office, and the narrowest one, where the sheet and the pane take turns. */
const SIZES = [
  { width: 1366, height: 768 },
  { width: 390, height: 768 },
];

const NOM_DE_120_LETTRES = `${"Suivi des clauses d'insertion, ".repeat(4).slice(0, 105)}version 12.xlsx`;

let seen = 0;
const faults: string[] = [];

type Draw = (name: string) => Promise<void>;

function giveFiles(page: Page, ...files: readonly Classeur[]): Promise<void> {
  return page.setInputFiles(
    "input[type=file]",
    files.map(({ name, bytes }) => ({ name, mimeType: "", buffer: Buffer.from(bytes) })),
  );
}

/** Before a workbook is open. */
async function playOpening(page: Page, draw: Draw): Promise<void> {
  const zone = page
    .locator("[role=presentation]", { has: page.locator("input[type=file]") })
    .last();
  await page.getByRole("button", { name: "Choisir un classeur" }).waitFor();
  await draw("01-vide");
  await zone.dispatchEvent("dragover");
  await draw("02-depose");
  await zone.dispatchEvent("dragleave");
  await giveFiles(page, { name: "photo.xlsx", bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47]) });
  await page.getByText("n'est pas un classeur").first().waitFor();
  await draw("03-refuse");
}

/** From the first look at a workbook to the question before it is left. */
async function playWorkbook(page: Page, draw: Draw): Promise<void> {
  const button = (name: string | RegExp) => page.getByRole("button", { name }).first();
  await button("Vérifier ce classeur").waitFor();
  await draw("04-ouvert");
  await button("Vérifier ce classeur").press("Enter");
  await page.getByText(/lignes vérifiées/).waitFor();
  await draw("05-resultats");
  await button(/Cellule obligatoire vide/).press("Enter");
  await button(/^Suivi 2024 › A22/).press("Enter");
  await button("Aller à la cellule").waitFor();
  await draw("06-anomalie");
  await page.getByRole("tab", { name: "Bilans" }).press("Enter");
  await button(/^Créer 3.bilans/).press("Enter");
  await page.getByRole("heading", { name: /feuilles créées/ }).waitFor();
  await draw("07-bilans");
}

/** What is not saved is asked about. */
async function playLeaving(page: Page, draw: Draw, isNarrow: boolean): Promise<void> {
  if (isNarrow) await page.getByRole("button", { name: "Voir le classeur" }).press("Enter");
  await draw("08-classeur");
  await page.getByRole("button", { name: "Fermer", exact: true }).first().press("Enter");
  await page.getByRole("alertdialog").waitFor();
  await draw("09-fermer");
}

async function play(browser: Browser, url: string, look: Look, size: (typeof SIZES)[number]) {
  const context = await browser.newContext({
    viewport: size,
    colorScheme: look === "sombre" ? "dark" : "light",
    forcedColors: look === "contraste" ? "active" : "none",
    reducedMotion: "reduce",
  });
  await context.addInitScript(
    (apparence) => {
      window.localStorage.setItem("clausier.apparence", apparence);
    },
    look === "sombre" ? "sombre" : "clair",
  );
  const page = await context.newPage();
  const draw = async (name: string) => {
    const state = `${name}-${look}-${String(size.width)}`;
    await page.screenshot({ path: join(FOLDER, `${state}.png`) });
    for (const fault of await audit(page.mainFrame())) faults.push(`${state} : ${fault}`);
    seen++;
  };
  await page.goto(url);
  await playOpening(page, draw);
  await giveFiles(page, { ...exemple("suivi-a-corriger.xlsx"), name: NOM_DE_120_LETTRES });
  await playWorkbook(page, draw);
  await playLeaving(page, draw, size.width < 780);
  await page.getByRole("button", { name: "Fermer sans enregistrer" }).press("Enter");
  await giveFiles(page, nomsLongs());
  await page.getByRole("button", { name: "Vérifier", exact: true }).first().waitFor();
  await draw("10-noms-longs");
  await context.close();
}

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const server = await serveAutonome(0);
const browser = await launchChromium();
try {
  for (const look of LOOKS) {
    for (const size of SIZES) {
      await play(browser, server.url, look, size).catch((error: unknown) => {
        faults.push(`${look}, ${String(size.width)} : ${String(error)}`);
      });
    }
  }
} finally {
  await browser.close();
  await server.close();
}
console.log([...faults, `${String(seen)} états, dans ${FOLDER}`].join("\n"));
process.exitCode = faults.length === 0 ? 0 : 1;
