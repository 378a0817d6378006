import { basename, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Options } from "./options";
import type { Output } from "./output";
import { runBilan } from "./runBilan";
import { runColonnes } from "./runColonnes";
import { runVerifier } from "./runVerifier";

/** `clausier essayer`: the whole job on an example, or on one's own workbook, told in the terminal. */
export async function runEssayer(options: Options, output: Output): Promise<number> {
  const classeur = options.classeur ?? EXEMPLE;
  const name = basename(classeur, extname(classeur));
  const extension = extname(classeur).toLowerCase() === ".xlsm" ? ".xlsm" : ".xlsx";
  const sortie = options.sortie ?? join("sortie", `${name}-bilans${extension}`);
  const all: Options = { ...options, classeur, sortie, json: false };
  output.out(`1. Les colonnes de ${basename(classeur)}\n\n`);
  await runColonnes(all, output);
  output.out("\n2. Les anomalies\n\n");
  await runVerifier({ ...all, rapport: null }, output);
  output.out("\n3. Les bilans\n\n");
  await runBilan(all, output);
  output.out(`\nOuvrez ${sortie} dans Excel ou LibreOffice.\n`);
  return 0;
}

/** Beside the built program: dist/cli → assets/exemples. */
const EXEMPLE = fileURLToPath(
  new URL("../../assets/exemples/suivi-plat-mois.xlsx", import.meta.url),
);
