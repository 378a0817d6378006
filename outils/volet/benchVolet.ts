/*
 * The pane in Chromium, with the bundle that is delivered, beside the demonstration's grid:
 * `npm run bench:volet` prints its figures, and writes them in docs/performance.md.
 */
import { buildDemo } from "../../emulator/demo/build";
import { startDemoServer } from "../../emulator/demo/demoServer";
import { EXAMPLE } from "../../emulator/demo/folders";
import { launchChromium } from "../launchChromium";
import { mesurerDefilement } from "./defilement";
import { mesurerPremierAffichage } from "./premierAffichage";
import { mesurerTachesLongues } from "./tachesLongues";
import { ecrireVolet, voletMd } from "./voletMd";

const LIGNES = 100_000;
const ANOMALIES = 10_000;
/** Times slower than the processor that runs. */
const RALENTI = 4;

await buildDemo();
const server = await startDemoServer(EXAMPLE, 0);
const browser = await launchChromium();
try {
  const mesures = {
    ouverture: await mesurerPremierAffichage(browser, server.url, 1),
    ralentie: await mesurerPremierAffichage(browser, server.url, RALENTI),
    defilement: await mesurerDefilement(browser, server.url, ANOMALIES),
    verification: await mesurerTachesLongues(browser, server.url, LIGNES),
  };
  const table = voletMd(mesures);
  console.log(table);
  await ecrireVolet(table);
} finally {
  await browser.close();
  await server.close();
}
