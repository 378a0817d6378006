import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { versionsOf } from "./candidats";
import { controles } from "./controles";
import { fonction, greffe, region } from "./epreuves";
import { installPairs } from "./installPairs";
import { keepEpreuve, keepTaille, keepVersions } from "./mesures";
import { ecrirePerformance } from "./performanceMd";
import { mesurerTaille } from "./taille";

/*
 * `npm run bench [-- what…]`: measures, keeps the figures in mesures.json and writes docs/performance.md.
 * what: a number of rows, « controles », « region », « greffe », « fonction »; all of them without any.
 * `--tours 3`: rounds; `--seul`: without the peers; `--ecrire`: only the page, from the figures kept.
 */
const EPREUVES = { controles, region, greffe, fonction };
const TAILLES = [2_000, 50_000, 200_000, 1_000_000];
const PROGRAM = fileURLToPath(new URL("../../dist/cli/clausier.mjs", import.meta.url));

const args = process.argv.slice(2);
const at = args.indexOf("--tours");
const tours = at === -1 ? 3 : Number(args[at + 1]);
const avecPairs = !args.includes("--seul");
const what = args.filter((arg, index) => !arg.startsWith("--") && (at === -1 || index !== at + 1));

async function mesurer(): Promise<void> {
  if (!existsSync(PROGRAM)) spawnSync("npm", ["run", "--silent", "prepare"]);
  if (avecPairs) installPairs();
  keepVersions(versionsOf());
  const dossier = await mkdtemp(join(tmpdir(), "clausier-bench-"));
  const isAsked = (name: string) => what.length === 0 || what.includes(name);
  try {
    for (const lignes of what.length === 0 ? TAILLES : what.map(Number).filter(Number.isInteger)) {
      process.stderr.write(`${String(lignes)} lignes\n`);
      keepTaille(await mesurerTaille(lignes, { tours, dossier, avecPairs }));
    }
    for (const [nom, epreuve] of Object.entries(EPREUVES)) {
      if (!isAsked(nom)) continue;
      process.stderr.write(`${nom}\n`);
      keepEpreuve(nom, await epreuve({ tours, dossier }));
    }
  } finally {
    await rm(dossier, { recursive: true });
  }
}

if (!args.includes("--ecrire")) await mesurer();
await ecrirePerformance();
