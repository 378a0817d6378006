import { performance } from "node:perf_hooks";
import { recognizeWorkbook } from "../../src/domain/columns/recognizeWorkbook";
import type { SheetData, WorkbookData } from "../../src/domain/sheet";
import { contenuOf } from "./contenus";
import { sheetDataOf } from "./donnees";
import { PLAT } from "./dispositions/commun";
import { graphiesOf } from "./graphies";
import { cellule } from "./grille";
import { PARASITES } from "./parasites";
import { onglet, Tirage, type Colonne } from "./tirage";

/**
 * `npm run bench:taille`: how long recognition takes once a workbook is read, by number of sheets,
 * columns and rows; median of five times, elapsed and spent by the processor.
 */
const SIZES = [
  { feuilles: 1, colonnes: 25, lignes: 100_000 },
  { feuilles: 1, colonnes: 200, lignes: 100_000 },
  { feuilles: 30, colonnes: 25, lignes: 3_333 },
  { feuilles: 30, colonnes: 200, lignes: 3_333 },
] as const;
const TIMES = 5;

/** A follow-up whose last columns are no champ, or the same titles again for other years. */
function colonnesOf(tirage: Tirage, count: number): Colonne[] {
  const known = tirage.colonnes(PLAT);
  const others = Array.from({ length: Math.max(0, count - known.length) }, (_, at) => {
    const parasite = PARASITES[at % PARASITES.length];
    const rang = Math.floor(at / PARASITES.length);
    if (parasite !== undefined && rang < 3)
      return {
        champ: null,
        titre: `${parasite.titre} ${rang === 0 ? "" : String(rang)}`,
        contenu: parasite.contenu,
      };
    const titre = `${graphiesOf("observations")[at % 5] ?? ""} ${String(at)}`;
    return { champ: null, titre, contenu: contenuOf("observations", titre) };
  });
  return [...known, ...others];
}

/** Texts that each row has its own of. */
const NAMES: ReadonlySet<string> = new Set(["nom", "prenom", "operation", "observations"]);

/** The same facts over and over, persons and operations apart. */
function sheetOf(name: string, seed: number, colonnes: number, lignes: number): SheetData {
  const tirage = new Tirage(seed);
  const all = colonnesOf(tirage, colonnes);
  const faits = tirage.faits();
  const some = faits.map((fait) => tirage.row(all, fait));
  const rows = Array.from({ length: Math.min(lignes, 2000) }, (_, at) =>
    (some[at % some.length] ?? []).map((cell, column) =>
      NAMES.has(all[column]?.champ ?? "") ? cellule(`${String(cell.valeur)} ${String(at)}`) : cell,
    ),
  );
  return lengthen(sheetDataOf(onglet(name, [tirage.titles(all), ...rows])), lignes);
}

function lengthen(sheet: SheetData, lignes: number): SheetData {
  const source = sheet.rowCount;
  const at = (row: number) => (row < source ? row : 1 + ((row - 1) % (source - 1)));
  const columns = sheet.columns.map(({ codes, numbers, texts }) => ({
    codes: Int32Array.from({ length: lignes + 1 }, (_, row) => codes[at(row)] ?? 0),
    numbers: Float64Array.from({ length: lignes + 1 }, (_, row) => numbers[at(row)] ?? 0),
    texts,
  }));
  return { ...sheet, rowCount: lignes + 1, columns };
}

/** Sheets are remembered once understood: each time has its own. */
function workbookOf(sheets: readonly SheetData[]): WorkbookData {
  const own = sheets.map((sheet) => ({ ...sheet }));
  return { name: "suivi.xlsx", sheets: own, date1904: false, names: new Map() };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

for (const { feuilles, colonnes, lignes } of SIZES) {
  const sheets = Array.from({ length: feuilles }, (_, at) =>
    sheetOf(`Suivi ${String(2000 + at)}`, at + 1, colonnes, lignes),
  );
  const times: number[] = [];
  const busy: number[] = [];
  for (let time = 0; time < TIMES; time++) {
    const workbook = workbookOf(sheets);
    const start = performance.now();
    const cpu = process.cpuUsage();
    recognizeWorkbook(workbook, { feuilles: {} });
    times.push(performance.now() - start);
    busy.push(process.cpuUsage(cpu).user / 1000);
  }
  process.stdout.write(
    `${String(feuilles)} feuille(s) × ${String(colonnes)} colonnes × ${String(lignes)} lignes : ${median(times).toFixed(0)} ms, dont ${median(busy).toFixed(0)} ms de processeur\n`,
  );
}
