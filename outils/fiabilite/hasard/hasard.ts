/*
 * Hostile draws for as long as asked, each bounded in time and memory:
 * `npm run fiabilite:hasard -- 10` (minutes), `-- 10 5000` (from seed 5 000), `-- greffe 647` (that case alone).
 */
import { EPREUVES, jouer } from "../../../tests/hasard/epreuves";
import { nombre } from "../../../src/domain/francais";
import { isChild, playForParent } from "./enfant";
import { runCampagne } from "./parent";
import { tableauHasard } from "./tableauHasard";

const DEFAULT_MINUTES = 5;
/** Further than the seeds that `npm test` plays. */
const FIRST_SEED = 100_000;

async function replay(nom: string, seed: number): Promise<void> {
  for (const epreuve of EPREUVES.filter((one) => one.nom === nom)) {
    const { fate, defaut } = await jouer(epreuve, seed);
    console.log(`${nom} ${String(seed)} : ${defaut ?? fate}`);
    if (defaut !== null) process.exitCode = 1;
  }
}

async function campaign(minutes: number, first: number): Promise<void> {
  const bilan = await runCampagne(minutes, first);
  console.log(tableauHasard(bilan));
  for (const { nom, seed, quoi } of bilan.defauts) console.log(`${nom} ${String(seed)} : ${quoi}`);
  for (const [nom, { pireSeed }] of bilan.comptes) {
    console.log(`Le plus long : ${nom} ${String(pireSeed)}`);
  }
  console.log(`Graines ${nombre(first)} à ${nombre(bilan.last)}.`);
  if (bilan.defauts.length > 0) process.exitCode = 1;
}

const [what = String(DEFAULT_MINUTES), from = String(FIRST_SEED)] = process.argv.slice(2);
const minutes = Number(what);
if (isChild()) await playForParent(Number(from));
else if (Number.isNaN(minutes)) await replay(what, Number(from));
else await campaign(minutes, Number(from));
