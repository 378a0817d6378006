/**
 * `npm run bench:reprise`: time of a check after one correction, against that of a
 * whole check, on 50 000 rows of each layout. Told in docs/decisions/0007.
 */
import { analyzeWorkbook } from "../../src/domain/analyzeWorkbook";
import { recheckSteps } from "../../src/domain/recheck";
import type { WorkbookData } from "../../src/domain/sheet";
import { runToEnd } from "../../src/domain/steps";
import { classeurOf, type Onglets } from "./classeur";
import { mois, plat, troisFeuilles } from "./propres";

const ROWS = 50_000;
const ROUNDS = 3;
const DISPOSITIONS = { plat, troisFeuilles, mois };
const CORRECTIONS = [
  ["Heures réalisées", 210],
  ["janv. 2026", 21],
  ["Début du contrat", 46_100],
  ["Quartier", "Bellevue"],
  ["Entreprise", "Bâti Sud"],
  ["Nom", "ZED"],
] as const;

/** The same cells, of which nothing is known yet. */
function unread(workbook: WorkbookData): WorkbookData {
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    columns: sheet.columns.map((column) => ({ ...column })),
  }));
  return { ...workbook, sheets };
}

/** The best of some rounds, in milliseconds. */
function best(work: () => unknown): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

function mesurer(disposition: string, onglets: Onglets): readonly object[] {
  const workbook = classeurOf(onglets);
  const entiere = best(() => analyzeWorkbook(unread(workbook)));
  const analysis = analyzeWorkbook(workbook);
  const sheet = workbook.sheets.length - 1;
  const titres = Object.values(onglets).at(-1)?.[0] ?? [];
  return CORRECTIONS.flatMap(([titre, value]) => {
    const column = titres.indexOf(titre);
    if (column === -1) return [];
    const edit = { place: { sheet, row: ROWS / 2, column }, value };
    const reprise = best(() => runToEnd(recheckSteps(analysis, [edit])));
    const rapport = Number((reprise / entiere).toFixed(2));
    return [
      { disposition, titre, entiere: Math.round(entiere), reprise: Math.round(reprise), rapport },
    ];
  });
}

const mesures = Object.entries(DISPOSITIONS).flatMap(([nom, make]) => mesurer(nom, make(ROWS)));
console.table(mesures);
