/*
 * The pane in Chromium, with the bundle that is delivered, beside the demonstration's grid: prints its
 * figures, and writes them in docs/performance.md. `npm run bench:volet -- taches` measures the long
 * tasks only, and tells what the pane did in each; `-- ecriture`, those of what it writes; either
 * with 0.4, in a workbook with four rows in ten to mend, writes nothing in the page.
 */
import { buildDemo } from "../../emulator/demo/build";
import { startDemoServer } from "../../emulator/demo/demoServer";
import { EXAMPLE } from "../../emulator/demo/folders";
import { launchChromium } from "../launchChromium";
import { mesurerDefilement } from "./defilement";
import { GESTES, GESTES_ECRITURE } from "./gestes";
import { mesurerPremierAffichage } from "./premierAffichage";
import { mesurerTachesLongues } from "./tachesLongues";
import { tachesMd } from "./tachesMd";
import { tachesTexte } from "./tachesTexte";
import { ecrireTable, voletMd } from "./voletMd";

const LIGNES = 100_000;
/** Part of the rows with a defect. */
const DEFAUTS = 0.03;
/** Fewer rows where sheets are written, and more to tell of them: the emulated Excel takes its time. */
const LIGNES_ECRITURE = 20_000;
const DEFAUTS_ECRITURE = 0.15;
const ANOMALIES = 10_000;
/** Times slower than the processor that runs. */
const RALENTI = 4;

const [part = "", dirty] = process.argv.slice(2);

/** What a part measures: a workbook, and what is done in it. */
const SEANCES = {
  taches: { rows: LIGNES, dirty: DEFAUTS, gestes: GESTES },
  ecriture: { rows: LIGNES_ECRITURE, dirty: DEFAUTS_ECRITURE, gestes: GESTES_ECRITURE },
} as const;

await buildDemo();
const server = await startDemoServer(EXAMPLE, 0);
const browser = await launchChromium();
try {
  if (part === "") {
    const table = voletMd({
      ouverture: await mesurerPremierAffichage(browser, server.url, 1),
      ralentie: await mesurerPremierAffichage(browser, server.url, RALENTI),
      defilement: await mesurerDefilement(browser, server.url, ANOMALIES),
    });
    console.log(table);
    await ecrireTable("volet", table);
  }
  for (const name of ["taches", "ecriture"] as const) {
    if (part !== "" && part !== name) continue;
    const seance = SEANCES[name];
    const source = { ...seance, dirty: Number(dirty ?? seance.dirty) };
    const gestes = await mesurerTachesLongues(browser, server.url, source);
    const table = tachesMd(seance.rows, gestes);
    console.log(`${tachesTexte(gestes)}\n\n${table}`);
    if (dirty === undefined) await ecrireTable(name, table);
  }
} finally {
  await browser.close();
  await server.close();
}
