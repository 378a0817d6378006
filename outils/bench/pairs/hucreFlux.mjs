/* Reading alone, as a stream: the first cell of each row is looked at. */
import { readFileSync } from "node:fs";
import { streamXlsxRows } from "hucre/xlsx";
import { chronometrer, dire } from "./metier.mjs";

const [entree] = process.argv.slice(2);
let rows = 0;
dire(
  await chronometrer({
    lire: async () => {
      for await (const row of streamXlsxRows(readFileSync(entree)))
        if (row.values?.[0] !== null) rows++;
    },
  }),
);
