import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import vm from "node:vm";
import { installEmulator } from "../../emulator/boot/browserEntry";

const IMPORT = /(?:import|export)\s+(?!type)[^;]*?from\s+"([^"]+)"/g;

/** Every module that a file brings along at run time. */
function modulesFrom(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, name = ""] of readFileSync(`${file}.ts`, "utf8").matchAll(IMPORT)) {
    if (name.startsWith(".")) modulesFrom(join(dirname(file), name), seen);
    else seen.add(name);
  }
  return seen;
}

describe("dans un navigateur", () => {
  it("l'entrée du navigateur n'emporte rien de Node ni de Microsoft", () => {
    const entry = join(__dirname, "../../emulator/boot/browserEntry");
    const packages = [...modulesFrom(entry)].filter((name) => !name.startsWith("/"));
    expect(packages).toEqual(["numfmt"]);
  });

  it("se pose sur window.external avant qu'Office.js ne démarre", () => {
    const page = vm.createContext({ sessionStorage: { removeItem: () => undefined } });
    const { host } = installEmulator(page as unknown as Window, { locale: "fr-FR" });
    const info: unknown = vm.runInContext("external.GetHostInfo()", page);
    expect(info).toMatch(/^Excel\$Win32\$16\.01\$fr-FR\$/);
    expect(host.workbook.activeSheet.name).toBe("Feuil1");
  });
});
