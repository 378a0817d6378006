/*
 * Draws every state of the pane, at two widths, light, dark and in forced colours, to be looked at
 * one by one: `npm run captures:etats`, or only some journeys: `npm run captures:etats -- bilans`.
 */
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { buildDemo } from "../../emulator/demo/build";
import { startDemoServer } from "../../emulator/demo/demoServer";
import { EXAMPLE, PROJECT } from "../../emulator/demo/folders";
import { launchChromium } from "../launchChromium";
import { audit } from "./auditer";
import { PARCOURS } from "./parcours";
import { demarrage } from "./parcours/demarrage";
import { openScene, type Look, type Scene } from "./scene";

const FOLDER = join(PROJECT, "dist", "etats");
const LOOKS: readonly Look[] = ["clair", "sombre", "contraste"];
const WIDTHS = [350, 270];

let seen = 0;
const faults: string[] = [];

async function draw(scene: Scene, journey: string, name: string): Promise<void> {
  for (const width of WIDTHS) {
    await scene.setWidth(width);
    const state = `${journey}-${name}-${scene.look}-${String(width)}`;
    await scene.page.locator("#complement").screenshot({ path: join(FOLDER, `${state}.png`) });
    for (const fault of await audit(scene.frame)) faults.push(`${state} : ${fault}`);
    seen++;
  }
  await scene.setWidth(WIDTHS[0] ?? 350);
}

/** With those in which something of the page itself fails, which no other run would let pass. */
const ALL = [...PARCOURS, ...demarrage];
const wanted = process.argv.slice(2);
const looks = LOOKS.filter((look) => wanted.includes(look));
const journeys = ALL.filter(({ nom }) => wanted.includes(nom));

if (wanted.length === 0) rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
await buildDemo();
const server = await startDemoServer(EXAMPLE, 0);
const browser = await launchChromium();
try {
  for (const look of looks.length > 0 ? looks : LOOKS) {
    for (const { nom, jouer, ...options } of journeys.length > 0 ? journeys : ALL) {
      const watch = (scene: Scene, name: string) => draw(scene, nom, name);
      const { scene, context } = await openScene(browser, server.url, {
        ...options,
        ...{ look, watch, classeur: options.classeur() },
      });
      await jouer(scene).catch(async (error: unknown) => {
        faults.push(`${nom}, ${look} : ${String(error)}`);
        await scene.page.screenshot({ path: join(FOLDER, `echec-${nom}-${look}.png`) });
      });
      await context.close();
    }
  }
} finally {
  await browser.close();
  await server.close();
}
console.log([...faults, `${String(seen)} états, dans ${FOLDER}`].join("\n"));
process.exitCode = faults.length === 0 ? 0 : 1;
