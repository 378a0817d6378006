/* Reading alone, as a stream: the first cell of each row is looked at. */
import ExcelJS from "exceljs";
import { chronometrer, dire } from "./metier.mjs";

const [entree] = process.argv.slice(2);
let rows = 0;
dire(
  await chronometrer({
    lire: async () => {
      for await (const sheet of new ExcelJS.stream.xlsx.WorkbookReader(entree, {
        sharedStrings: "cache",
        styles: "cache",
      }))
        for await (const row of sheet) if (row.getCell(1).value !== null) rows++;
    },
  }),
);
