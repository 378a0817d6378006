/*
 * The released archive on its own: `npm run release`, then `npm run release:essai`. Unpacked in an empty folder,
 * checked, served by a plain file server; the main job is done in Chromium and in Firefox, and no request may leave.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { buildDemo } from "../../../emulator/demo/build";
import { startDemoServer } from "../../../emulator/demo/demoServer";
import { EXAMPLE } from "../../../emulator/demo/folders";
import type { Watched } from "../../../tests/e2e/watch";
import { launchChromium } from "../../launchChromium";
import { launchFirefox } from "../../launchFirefox";
import { serveFolder } from "../../serveFolder";
import { deballer } from "./deballer";
import { jouerAutonome, jouerComplement, saveByEvent, saveInFolder } from "./jouer";

function tell(essai: string, { elsewhere, failures }: Watched): void {
  const faults = [...elsewhere.map((address) => `demande ${address}`), ...failures];
  console.log(`${faults.length === 0 ? "réussi" : "ÉCHEC "}  ${essai}`);
  for (const fault of faults) console.log(`        ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
}

async function inChromium(browser: Browser, folder: string): Promise<void> {
  const page = await serveFolder(join(folder, "autonome"), 0);
  tell("page sans Excel, Chromium", await jouerAutonome(browser, page.url, saveByEvent));
  await page.close();
  await buildDemo();
  const demo = await startDemoServer(EXAMPLE, 0, join(folder, "complement"));
  tell("complément dans la démonstration, Chromium", await jouerComplement(browser, demo.url));
  await demo.close();
}

async function inFirefox(folder: string): Promise<void> {
  const downloads = mkdtempSync(join(tmpdir(), "clausier-telechargements-"));
  const browser = await launchFirefox(downloads);
  if (browser === null) {
    console.log(
      "absent  Firefox : apt-get install firefox-esr, ou CLAUSIER_FIREFOX=/chemin/firefox",
    );
    process.exitCode = 1;
    return;
  }
  const page = await serveFolder(join(folder, "autonome"), 0);
  const watched = await jouerAutonome(browser, page.url, saveInFolder(downloads));
  tell(`page sans Excel, Firefox ${browser.version()}`, watched);
  await page.close();
  await browser.close();
  rmSync(downloads, { recursive: true });
}

const folder = deballer();
console.log(`archive déballée et vérifiée : ${folder}`);
const chromium = await launchChromium();
await inChromium(chromium, folder);
await chromium.close();
await inFirefox(folder);
