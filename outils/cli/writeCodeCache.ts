import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";
import { codeCacheOf, loadProgram } from "../../src/cli/loadProgram";

/*
 * Runs the built program on the examples, then keeps what V8 compiled of it beside it: the next
 * starts find it ready (docs/decisions/0018). Part of `npm run prepare`.
 */
const inRoot = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const program = inRoot("dist/cli/clausier.mjs");
const address = pathToFileURL(program).href;
rmSync(codeCacheOf(address), { force: true });
const { script, run } = loadProgram(address);
const folder = mkdtempSync(join(tmpdir(), "clausier-cache-"));
const sortie = join(folder, "sortie.xlsx");
const write = process.stdout.write.bind(process.stdout);
try {
  process.stdout.write = () => true;
  for (const name of ["suivi-plat-mois.xlsx", "suivi-a-corriger.xlsx"]) {
    const classeur = inRoot(`assets/exemples/${name}`);
    for (const args of [
      ["verifier", classeur],
      ["bilan", classeur, "-o", sortie, "--json"],
    ]) {
      process.argv = [process.execPath, program, ...args];
      await run();
    }
  }
} finally {
  process.stdout.write = write;
  rmSync(folder, { recursive: true });
}
writeFileSync(codeCacheOf(address), script.createCachedData());
process.exitCode = 0;
