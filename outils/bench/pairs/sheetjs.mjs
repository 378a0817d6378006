import { readFileSync, writeFileSync } from "node:fs";
import { read, utils, write } from "@e965/xlsx";
import { chronometrer, dire, Totaux } from "./metier.mjs";

const [entree, sortie] = process.argv.slice(2);
dire(
  await chronometrer({
    lire: () => {
      const book = read(readFileSync(entree), { dense: true, cellDates: true });
      return {
        book,
        rows: utils.sheet_to_json(book.Sheets[book.SheetNames[0]], { header: 1, defval: null }),
      };
    },
    controler: ({ rows }) => {
      const totaux = new Totaux();
      for (const cells of rows.slice(1)) totaux.add(cells);
      return { totaux };
    },
    ecrire: ({ book, totaux }) => {
      for (const { name, rows } of totaux.feuilles())
        utils.book_append_sheet(book, utils.aoa_to_sheet(rows), name);
      writeFileSync(sortie, write(book, { type: "buffer", bookType: "xlsx", compression: true }));
    },
  }),
);
