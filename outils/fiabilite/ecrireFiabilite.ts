/*
 * Makes each gesture fail at each of its requests, and writes the table of docs/fiabilite.md:
 * `npm run fiabilite`, some minutes.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { PROJECT } from "../../emulator/demo/folders";
import { runCampagne } from "./campagne";
import { tableau } from "./tableau";

const PAGE = join(PROJECT, "docs", "fiabilite.md");
const TABLE = /(<!-- pannes -->\n)[^]*?(<!-- fin des pannes -->)/;

const bilans = await runCampagne();
const table = tableau(bilans);
const page = readFileSync(PAGE, "utf8").replace(TABLE, `$1\n${table}\n\n$2`);
writeFileSync(PAGE, await format(page, { parser: "markdown", printWidth: 130 }));
console.log(table);
for (const { geste, exemples } of bilans) {
  for (const exemple of exemples) console.log(geste, JSON.stringify(exemple));
}
if (bilans.some(({ perdus, reprisesManquees }) => perdus + reprisesManquees > 0)) {
  process.exitCode = 1;
}
