import { readFileSync, writeFileSync } from "node:fs";
import { readXlsx, writeXlsx } from "hucre/xlsx";
import { chronometrer, dire, Totaux } from "./metier.mjs";

const [entree, sortie] = process.argv.slice(2);
dire(
  await chronometrer({
    lire: async () => ({ book: await readXlsx(readFileSync(entree)) }),
    controler: ({ book }) => {
      const totaux = new Totaux();
      for (const cells of book.sheets[0].rows.slice(1)) totaux.add(cells);
      return { totaux };
    },
    ecrire: async ({ book, totaux }) => {
      const [{ name, rows }] = book.sheets;
      writeFileSync(sortie, await writeXlsx({ sheets: [{ name, rows }, ...totaux.feuilles()] }));
    },
  }),
);
