import { readFile, writeFile } from "node:fs/promises";
import { DISPOSITIONS } from "./dispositions";
import { PLUMES } from "./ecrire";
import { tryWorkbook, type Resultat } from "./epreuve";
import { readGraphies } from "./graphies";
import { tableOfIssues, tableOfSeries, tableOfSorts } from "./mesures";
import type { Oubli } from "./oubli";
import { tryHeldOut, type Essai } from "./titresRetenus";

/**
 * `npm run bench:reconnaissance [workbooks by layout] [draws of titles] [first draw]`: what is
 * recognised of titles taken out of the dictionary and of generated workbooks; printed, and kept in
 * docs/reconnaissance.md. The same numbers give the same figures. The weights were set on the draws
 * 1 to 60 and the workbooks of the first 1000: those measured here are others.
 */
const PAGE = "docs/reconnaissance.md";
const [workbooks = 45, draws = 16, first = 6001] = process.argv.slice(2).map(Number);

function heldOut(oubli: Oubli, titreSeul = false): Essai[] {
  return Array.from({ length: draws }, (_, at) => tryHeldOut(first + at, oubli, titreSeul)).flat();
}

async function population(): Promise<Resultat[]> {
  const results: Resultat[] = [];
  for (const [rank, disposition] of DISPOSITIONS.entries()) {
    for (let at = 0; at < workbooks; at++) {
      const plume = PLUMES[at % PLUMES.length] ?? "exceljs";
      results.push(await tryWorkbook((first + at) * 31 + rank * 1009 + 7, disposition, plume));
    }
  }
  return results;
}

const graphies = new Set(readGraphies().map(({ champ, texte }) => `${champ} ${texte}`));
const isGraphie = ({ champ, titre }: Essai) => graphies.has(`${champ} ${titre}`);
const without = heldOut("graphie");
const series = new Map([
  ["tous connus", heldOut("aucun")],
  ["**graphie retirée, titres du métier**", without.filter(isGraphie)],
  ["graphie retirée, tous les titres", without],
  ["graphie retirée, colonne vide, titres du métier", heldOut("graphie", true).filter(isGraphie)],
  ["graphies des mêmes mots retirées, titres du métier", heldOut("equivalents").filter(isGraphie)],
  ["graphies et mots retirés, titres du métier", heldOut("mots").filter(isGraphie)],
]);
const results = await population();
const sections = [
  "### Titres retirés du dictionnaire",
  tableOfSeries(series),
  "### Classeurs engendrés, par disposition",
  tableOfIssues("disposition", results, ({ disposition }) => disposition),
  "### Classeurs engendrés, par programme qui les écrit",
  tableOfIssues("programme", results, ({ plume }) => plume),
  "### Graphie retirée, par champ",
  tableOfSorts("champ", without, ({ champ }) => champ),
  "### Colonnes des classeurs engendrés, par champ",
  tableOfSorts(
    "champ",
    results.flatMap(({ colonnes }) => colonnes),
    ({ champ }) => champ,
  ),
];
const measured = sections.join("\n\n");
process.stdout.write(`${measured}\n`);
const [head = ""] = (await readFile(PAGE, "utf8")).split(/(?<=<!-- mesures -->\n)/);
await writeFile(PAGE, `${head}\n${measured}\n`);
