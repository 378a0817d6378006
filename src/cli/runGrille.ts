import { basename } from "node:path";
import { layoutGrille } from "../domain/grille/layoutGrille";
import { DEFAUTS } from "../domain/parametres";
import { HostError } from "../hosts/hostError";
import { newWorkbook } from "../hosts/xlsx/newWorkbook";
import { nodeDeflater } from "../hosts/xlsx/node/nodeDeflater";
import { writeWhole } from "./files";
import type { Options } from "./options";
import { writeJson, type Output } from "./output";
import { readReglages } from "./settings";

/** `clausier grille`: a workbook to reckon the objectives of lots to come. Exit 0. */
export async function runGrille(options: Options, output: Output): Promise<number> {
  if (options.classeur !== null) {
    throw new HostError(
      "OPTION_INVALIDE",
      `La grille de calcul ne lit aucun classeur : « ${basename(options.classeur)} » est en trop.`,
      "Indiquez le classeur à écrire avec -o, par exemple : clausier grille -o grille.xlsx",
    );
  }
  const path = options.sortie ?? "grille.xlsx";
  if (!path.toLowerCase().endsWith(".xlsx")) {
    throw new HostError(
      "OPTION_INVALIDE",
      "La grille à écrire doit porter l'extension .xlsx.",
      "Changez le nom donné avec -o, par exemple : grille.xlsx",
    );
  }
  const reglages = await readReglages(options.parametres);
  const parametres = { ...DEFAUTS, ...reglages.parametres };
  await writeWhole(
    path,
    await newWorkbook([layoutGrille("Grille de calcul", parametres)], nodeDeflater),
  );
  if (options.json) writeJson(output, { version: 1, sortie: path });
  else output.out(`Grille de calcul écrite dans ${path}.\n`);
  return 0;
}
