import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as z from "zod/mini";
import { comparable } from "../../src/domain/values/text";
import type { Candidat } from "./course";

const inRoot = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const inPairs = (name: string) => inRoot(`outils/bench/pairs/${name}`);

/** Debian's, which sees Debian's pandas. */
const PYTHON = "/usr/bin/python3";

const bilanJson = z.object({
  moa: z.array(
    z.object({ nom: z.string(), heuresRealisees: z.number(), personnes: z.nullable(z.number()) }),
  ),
});

const pairJson = z.object({
  etapes: z.record(z.string(), z.number()),
  controle: z.nullable(z.record(z.string(), z.array(z.number()))),
});

/** Clausier as it is delivered: `clausier bilan`, every check on. */
export function clausier(entree: string, sortie: string): Candidat {
  const program = inRoot("dist/cli/clausier.mjs");
  const args = [program, "bilan", entree, "-o", sortie, "--json"];
  return { nom: "Clausier", command: process.execPath, args, read: readBilan };
}

function readBilan(stdout: string) {
  const { moa } = bilanJson.parse(JSON.parse(stdout));
  const totals = moa.map(
    ({ nom, heuresRealisees, personnes }) =>
      [comparable(nom), [Math.round(heuresRealisees * 100) / 100, personnes ?? 0]] as const,
  );
  return { controle: controleOf(totals) };
}

/** The same job by the libraries that an engineer would pick instead. */
export function pairs(entree: string, sortie: string): readonly Candidat[] {
  const node = (nom: string, file: string, most: number): Candidat => ({
    ...{ nom, command: process.execPath, most, read: readPair },
    args: ["--max-old-space-size=8000", inPairs(file), entree, sortie],
  });
  return [
    node("hucre + zod par ligne", "hucre.mjs", 200_000),
    node("SheetJS + zod par ligne", "sheetjs.mjs", 200_000),
    node("exceljs + zod par ligne", "exceljs.mjs", 200_000),
    ...(hasPandas()
      ? [
          {
            ...{ nom: "pandas + openpyxl", command: PYTHON, most: 50_000, read: readPair },
            args: ["-W", "ignore", inPairs("pandas_openpyxl.py"), entree, sortie],
          },
        ]
      : []),
  ];
}

function readPair(stdout: string) {
  const { controle } = pairJson.parse(JSON.parse(stdout));
  return { controle: controleOf(Object.entries(controle ?? {})) };
}

function controleOf(totals: readonly (readonly [string, readonly number[]])[]): string {
  return JSON.stringify(totals.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** Reading alone, each by its own clock: starting the program is not reading. */
export function lecteurs(entree: string, dossier: string): readonly Candidat[] {
  const own = (nom: string, args: readonly string[], most = Infinity): Candidat => ({
    ...{ nom, command: process.execPath, args, most, read: readEtape("lire") },
  });
  const tsx = ["--import", "tsx", inRoot("outils/bench/lectureSeule.ts")];
  return [
    own("borne : décompresser", [...tsx, entree, "borne"]),
    own("Clausier", [...tsx, entree, "lire"]),
    own("hucre, en flux", [inPairs("hucreFlux.mjs"), entree]),
    own("exceljs, en flux", [inPairs("exceljsFlux.mjs"), entree], 200_000),
    ...(hasLibreOffice()
      ? [
          {
            ...{
              nom: "LibreOffice, vers .csv (avec son lancement)",
              command: "soffice",
              most: 200_000,
            },
            args: ["--headless", "--convert-to", "csv", "--outdir", dossier, entree],
          },
        ]
      : []),
  ];
}

function readEtape(etape: string) {
  return (stdout: string) => {
    const { etapes } = pairJson.parse(JSON.parse(stdout));
    return { cpu: etapes[etape] ?? Number.NaN };
  };
}

/** The aggregation alone, by DuckDB, on facts that Clausier wrote. */
export function duckdb(faits: string): Candidat {
  const args = [inPairs("duckdbAgreger.mjs"), faits];
  return { nom: "DuckDB", command: process.execPath, args, read: readEtape("agreger") };
}

function hasPandas(): boolean {
  return spawnSync(PYTHON, ["-c", "import pandas, openpyxl"]).status === 0;
}

function hasLibreOffice(): boolean {
  return spawnSync("soffice", ["--version"]).status === 0;
}

/** Versions of whatever ran, as each tells it. */
export function versionsOf(): Readonly<Record<string, string>> {
  const told = (command: string, ...args: readonly string[]) =>
    spawnSync(command, args, { encoding: "utf8" }).stdout.trim().split("\n")[0] ?? "";
  const python = "import pandas, openpyxl; print(pandas.__version__, '/', openpyxl.__version__)";
  return {
    "Node.js": process.versions.node,
    ...Object.fromEntries(LIBRARIES.map((name) => [name, versionOf(name)])),
    ...(hasPandas() ? { "pandas / openpyxl": told(PYTHON, "-c", python) } : {}),
    ...(hasLibreOffice() ? { LibreOffice: told("soffice", "--version").split(" ")[1] ?? "" } : {}),
  };
}

const LIBRARIES = ["exceljs", "@e965/xlsx", "zod", "hucre", "@duckdb/node-api"];

const packageJson = z.object({ version: z.string() });

/** As installed for the bench, else for the project. */
function versionOf(name: string): string {
  const path = [inPairs(`node_modules/${name}`), inRoot(`node_modules/${name}`)]
    .map((folder) => `${folder}/package.json`)
    .find((file) => existsSync(file));
  return path === undefined
    ? ""
    : packageJson.parse(JSON.parse(readFileSync(path, "utf8"))).version;
}
