import { readFileSync } from "node:fs";
import { nodeInflater } from "../../src/hosts/xlsx/node/nodeInflater";
import { readWorkbook } from "../../src/hosts/xlsx/readWorkbook";
import { inflateSheets } from "./lowerBounds";
import { timed } from "./table";

/** One reading in a process of its own: of the columns, or the least that any program must do. */
const [entree = "", quoi = "lire"] = process.argv.slice(2);
const bytes = readFileSync(entree);
const { ms } = await timed(async () => {
  if (quoi === "borne") await inflateSheets(bytes, () => 0);
  else await readWorkbook(bytes, { name: "bench.xlsx", inflater: nodeInflater });
});
console.log(JSON.stringify({ etapes: { lire: ms }, controle: null }));
