import { existsSync } from "node:fs";
import { basename, extname, resolve } from "node:path";
import { buildDemo, isBuildNeeded } from "./build";
import { startDemoServer } from "./demoServer";
import { EXAMPLE } from "./folders";
import { openBrowser } from "./openBrowser";

/** `npm start -- mon-suivi.xlsx`: without a name, an example made for this. */
function chooseWorkbook(argument: string | undefined): string {
  if (argument === undefined) return EXAMPLE;
  // npm runs this in the project's folder: the name is told from where npm was called.
  const file = resolve(process.env["INIT_CWD"] ?? ".", argument);
  if (!existsSync(file)) throw new Error(`« ${basename(file)} » est introuvable.`);
  const isKnown = [".xlsx", ".xlsm"].includes(extname(file).toLowerCase());
  if (!isKnown) throw new Error(`« ${basename(file)} » n'est pas un classeur .xlsx ou .xlsm.`);
  return file;
}

async function start(): Promise<void> {
  const file = chooseWorkbook(process.argv[2]);
  if (isBuildNeeded())
    console.log("Préparation du complément, une minute environ la première fois…");
  await buildDemo();
  const { url, close } = await startDemoServer(file);
  console.log(`
  ${basename(file)} est ouvert dans un tableur, le volet Clausier à sa droite :

      ${url}

  Rien ne sort de cet ordinateur, et votre fichier n'est jamais modifié.
  Pour arrêter : Ctrl+C.
`);
  openBrowser(url);
  process.once("SIGINT", () => void close());
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
});
