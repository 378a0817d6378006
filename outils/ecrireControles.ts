/**
 * Writes docs/controles.md from the catalogue of rules.
 * `npx tsx outils/ecrireControles.ts --check` fails when the file is stale.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { controlesMd } from "./controlesMd";

const TARGET = new URL("../docs/controles.md", import.meta.url);
const markdown = controlesMd();

if (!process.argv.includes("--check")) {
  mkdirSync(new URL(".", TARGET), { recursive: true });
  writeFileSync(TARGET, markdown);
} else if (readFileSync(TARGET, "utf8") !== markdown) {
  console.error("docs/controles.md n'est plus à jour : npx tsx outils/ecrireControles.ts");
  process.exitCode = 1;
}
