/**
 * Writes src/functions/functions.json from the JSDoc of functions.ts.
 * `npx tsx outils/functionsJson.ts --check` fails when the file is stale.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { FUNCTIONS } from "../src/functions/functions";
import { buildFunctionsJson } from "./functionsMetadata";

const SOURCE = new URL("../src/functions/functions.ts", import.meta.url);
const TARGET = new URL("../src/functions/functions.json", import.meta.url);

const associated = Object.fromEntries(
  Object.entries(FUNCTIONS).map(([id, { name }]) => [id, name]),
);
const json = buildFunctionsJson(readFileSync(SOURCE, "utf8"), associated);

if (!process.argv.includes("--check")) {
  writeFileSync(TARGET, json);
} else if (readFileSync(TARGET, "utf8") !== json) {
  console.error("functions.json n'est plus à jour : npx tsx outils/functionsJson.ts");
  process.exitCode = 1;
}
