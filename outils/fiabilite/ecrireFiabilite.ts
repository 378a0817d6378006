/*
 * Makes each gesture fail at each of its requests, and meet what may happen around it; writes the tables of
 * docs/fiabilite.md: `npm run fiabilite`, some minutes; `npm run fiabilite -- pannes` or `imprevus`: one of the two.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { PROJECT } from "../../emulator/demo/folders";
import { runCampagne } from "./campagne";
import { GESTES } from "./gestes";
import { tryImprevus } from "./imprevus";
import { tableau } from "./tableau";
import { tableauImprevus } from "./tableauImprevus";

const PAGE = join(PROJECT, "docs", "fiabilite.md");

async function writeTable(name: "pannes" | "imprevus", table: string): Promise<void> {
  const place = new RegExp(`(<!-- ${name} -->\\n)[^]*?(<!-- fin des ${name} -->)`);
  const page = readFileSync(PAGE, "utf8").replace(place, `$1\n${table}\n\n$2`);
  writeFileSync(PAGE, await format(page, { parser: "markdown", printWidth: 130 }));
  console.log(table);
}

async function pannes(): Promise<void> {
  const bilans = await runCampagne(({ geste, cas, partiels, perdus }) => {
    console.log(
      `${geste} : ${String(cas)} pannes, ${String(partiels)} à moitié, ${String(perdus)} perdus`,
    );
  });
  await writeTable("pannes", tableau(bilans));
  for (const { geste, exemples } of bilans) {
    for (const exemple of exemples) console.log(geste, JSON.stringify(exemple));
  }
  if (bilans.some(({ perdus, reprisesManquees }) => perdus + reprisesManquees > 0)) {
    process.exitCode = 1;
  }
}

async function imprevus(): Promise<void> {
  const sorts = [];
  for (const geste of GESTES) sorts.push(await tryImprevus(geste));
  await writeTable("imprevus", tableauImprevus(sorts));
  const all = sorts.flatMap((each) => Object.values(each).flat());
  if (all.some((sort) => sort === "perdu" || sort === "reprise manquée")) process.exitCode = 1;
}

const [only] = process.argv.slice(2);
if (only !== "imprevus") await pannes();
if (only !== "pannes") await imprevus();
