/**
 * Writes the table of champs in docs/ligne-de-commande.md.
 * `npx tsx outils/ecrireChamps.ts --check` fails when it is stale.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { withChamps } from "./champsMd";

const TARGET = new URL("../docs/ligne-de-commande.md", import.meta.url);
const page = readFileSync(TARGET, "utf8");
const fresh = withChamps(page);

if (!process.argv.includes("--check")) {
  writeFileSync(TARGET, fresh);
} else if (page !== fresh) {
  console.error("docs/ligne-de-commande.md n'est plus à jour : npx tsx outils/ecrireChamps.ts");
  process.exitCode = 1;
}
