import ExcelJS from "exceljs";
import { chronometrer, dire, Totaux } from "./metier.mjs";

const [entree, sortie] = process.argv.slice(2);
const workbook = new ExcelJS.Workbook();
dire(
  await chronometrer({
    lire: async () => {
      await workbook.xlsx.readFile(entree);
    },
    controler: () => {
      const totaux = new Totaux();
      workbook.worksheets[0].eachRow((row, number) => {
        if (number > 1) totaux.add(row.values.slice(1));
      });
      return { totaux };
    },
    ecrire: async ({ totaux }) => {
      for (const { name, rows } of totaux.feuilles()) workbook.addWorksheet(name).addRows(rows);
      await workbook.xlsx.writeFile(sortie);
    },
  }),
);
