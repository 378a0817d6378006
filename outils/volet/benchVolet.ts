/*
 * The pane in Chromium, with the bundle that is delivered, beside the demonstration's grid: prints its
 * figures, and writes them in docs/performance.md. `npm run bench:volet -- taches` measures the long
 * tasks only, and tells what the pane did in each; `-- taches 0.4`, in a workbook with four rows in
 * ten to mend, writes nothing.
 */
import { buildDemo } from "../../emulator/demo/build";
import { startDemoServer } from "../../emulator/demo/demoServer";
import { EXAMPLE } from "../../emulator/demo/folders";
import { launchChromium } from "../launchChromium";
import { mesurerDefilement } from "./defilement";
import { mesurerPremierAffichage } from "./premierAffichage";
import { mesurerTachesLongues } from "./tachesLongues";
import { tachesMd } from "./tachesMd";
import { tachesTexte } from "./tachesTexte";
import { ecrireTable, voletMd } from "./voletMd";

const LIGNES = 100_000;
/** Part of the rows with a defect. */
const DEFAUTS = 0.03;
const ANOMALIES = 10_000;
/** Times slower than the processor that runs. */
const RALENTI = 4;

const [part = "", dirty = String(DEFAUTS)] = process.argv.slice(2);
const source = { rows: LIGNES, dirty: Number(dirty) };

await buildDemo();
const server = await startDemoServer(EXAMPLE, 0);
const browser = await launchChromium();
try {
  if (part !== "taches") {
    const table = voletMd({
      ouverture: await mesurerPremierAffichage(browser, server.url, 1),
      ralentie: await mesurerPremierAffichage(browser, server.url, RALENTI),
      defilement: await mesurerDefilement(browser, server.url, ANOMALIES),
    });
    console.log(table);
    await ecrireTable("volet", table);
  }
  const gestes = await mesurerTachesLongues(browser, server.url, source);
  console.log(`${tachesTexte(gestes)}\n\n${tachesMd(gestes)}`);
  if (source.dirty === DEFAUTS) await ecrireTable("taches", tachesMd(gestes));
} finally {
  await browser.close();
  await server.close();
}
