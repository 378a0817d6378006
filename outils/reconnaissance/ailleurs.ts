import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { analyzeWorkbook, type Analysis } from "../../src/domain/analyzeWorkbook";
import type { SheetRecognition, SheetRefusal } from "../../src/domain/columns/recognition";
import { compte } from "../../src/domain/francais";
import { nodeInflater } from "../../src/hosts/xlsx/node/nodeInflater";
import { openWorkbook } from "../../src/hosts/xlsx/openWorkbook";

/**
 * `npm run bench:ailleurs -- <folder>`: what happens to the workbooks of a folder
 * that are made by others, as the table of docs/reconnaissance.md. Files .xlsx, .xlsm and .csv;
 * those of LibreOffice are converted before: `soffice --headless --convert-to xlsx *.ods`.
 */
const READ = /\.(?:xlsx|xlsm|csv)$/i;
const [folder = "."] = process.argv.slice(2);

const REFUSALS: Readonly<Record<SheetRefusal, string>> = {
  vide: "vide",
  titresIntrouvables: "titres introuvables",
  pasUnSuivi: "pas un suivi",
  generee: "écrite par Clausier",
  fichesParPersonne: "fiches par personne",
  titresEnColonne: "titres en colonne",
  parametres: "paramètres ou listes",
};

/** Each way in which sheets ended, and how many did. */
function outcomeOf({ suivi: { recognitions } }: Analysis): string {
  const times = new Map<string, number>();
  for (const each of recognitions.map(outcomeOfSheet)) times.set(each, (times.get(each) ?? 0) + 1);
  return [...times]
    .map(([what, count]) => `${what}${count > 1 ? ` (${String(count)})` : ""}`)
    .join(" ; ");
}

function outcomeOfSheet({ refusal, tables }: SheetRecognition): string {
  if (refusal !== null) return `refusée : ${REFUSALS[refusal]}`;
  const asked = tables.reduce((sum, { aConfirmer }) => sum + aConfirmer.length, 0);
  return `lue : ${compte(tables.length, "tableau", "tableaux")}, ${compte(asked, "question")}`;
}

async function tryFile(name: string): Promise<string> {
  const bytes = await readFile(join(folder, name));
  try {
    const { workbook } = await openWorkbook(bytes, { name, inflater: nodeInflater });
    const rows = workbook.sheets.reduce((sum, { rowCount }) => sum + rowCount, 0);
    const size = `${compte(workbook.sheets.length, "feuille")}, ${compte(rows, "ligne")}`;
    return `| ${name} | ${size} | ${outcomeOf(analyzeWorkbook(workbook))} |`;
  } catch (error) {
    return `| ${name} | – | fichier refusé : ${error instanceof Error ? error.message : "?"} |`;
  }
}

const names = (await readdir(folder)).filter((name) => READ.test(name)).sort();
process.stdout.write("| fichier | taille | ce qui s'est passé |\n| --- | --- | --- |\n");
for (const name of names) process.stdout.write(`${await tryFile(name)}\n`);
