import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { analyzeWorkbook } from "../../src/domain/analyzeWorkbook";
import { checkSuivi } from "../../src/domain/anomalies/checkSuivi";
import { recognizeWorkbook } from "../../src/domain/columns/recognizeWorkbook";
import { DEFAUTS } from "../../src/domain/parametres";
import {
  CellCode,
  cellCode,
  cellText,
  type SheetData,
  type WorkbookData,
} from "../../src/domain/sheet";
import { runToEnd } from "../../src/domain/steps";
import { joinSuivi } from "../../src/domain/suivi/joinSuivi";
import { SheetCells } from "../../src/hosts/excel/read/sheetCells";
import { nodeInflater } from "../../src/hosts/xlsx/node/nodeInflater";
import { readWorkbook } from "../../src/hosts/xlsx/readWorkbook";
import { writeGrandExemple } from "../exemples/grandExemple";
import { controlerALaMain, type Rangee } from "./aLaMain";
import type { EpreuveOptions } from "./epreuves";
import type { Passage } from "./mesures";
import { parseTables, unread } from "./stations";
import { middle, timed } from "./table";

const LIGNES = 50_000;
/** Rounds before those that are kept. */
const MISES_EN_TRAIN = 3;
const TOURS = 7;

/** The checks alone, on 50 000 rows in memory, beside the loop that one writes by hand. */
export async function controles({ dossier }: EpreuveOptions): Promise<readonly Passage[]> {
  const path = join(dossier, "controles.xlsx");
  await writeGrandExemple(path, { rows: LIGNES, dirty: 0.03, seed: 1 });
  const source = { name: "controles.xlsx", inflater: nodeInflater };
  const workbook = await readWorkbook(await readFile(path), source);
  await rm(path);
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error("the workbook has no sheet");
  const rangees = rangeesOf(sheet);
  const recognitions = recognizeWorkbook(workbook, ANSWERS);
  return [
    ...(await passages("16 contrôles écrits à la main, ligne par ligne", () =>
      controlerALaMain(rangees),
    )),
    ...(await passages("Clausier : lire, relier, contrôler, toutes les règles", () => {
      const anew = unread(workbook);
      const tables = parseTables(anew, recognitions);
      return checkSuivi(
        joinSuivi({ workbook: anew, recognitions, answers: ANSWERS, tables }),
        DEFAUTS,
      );
    })),
    ...(await passages(
      "Clausier : des tableaux d'Office.js aux anomalies, reconnaissance comprise",
      () => analyzeWorkbook(fromExcel(workbook, sheet, rangees)),
    )),
  ];
}

const ANSWERS = { feuilles: {} };

/** Once warm, then the very first time. */
async function passages(nom: string, work: () => unknown): Promise<readonly Passage[]> {
  const rounds: number[] = [];
  for (let round = 0; round < MISES_EN_TRAIN + TOURS; round++) rounds.push((await timed(work)).ms);
  const [first = Number.NaN] = rounds;
  return [
    passage(nom, middle(rounds.slice(MISES_EN_TRAIN))),
    passage(`${nom} : premier passage`, first),
  ];
}

function passage(nom: string, ms: number): Passage {
  return { nom, ms: Math.round(ms * 10) / 10, dureeMs: null, memoireMo: null, isSame: null };
}

/** Under its titles, the values as Office.js gives them: rows of texts and numbers. */
function rangeesOf({ columns, rowCount }: SheetData): readonly Rangee[] {
  return Array.from({ length: rowCount - 1 }, (_, at) =>
    columns.map((column) => {
      const row = at + 1;
      return (
        cellText(column, row) ??
        (cellCode(column, row) === CellCode.empty ? "" : (column.numbers[row] ?? ""))
      );
    }),
  );
}

/** The same sheet, built from the arrays as the Excel host does. */
function fromExcel(
  workbook: WorkbookData,
  sheet: SheetData,
  rangees: readonly Rangee[],
): WorkbookData {
  const { name, visibility, generated, merges, hiddenColumns, columns, rowCount } = sheet;
  const used = { top: 0, left: 0, bottom: rowCount - 1, right: columns.length - 1 };
  const facts = {
    id: "",
    mayHideRows: false,
    name,
    visibility,
    generated,
    merges,
    hiddenColumns,
    used,
  };
  const cells = new SheetCells(facts, new Map());
  const titles = columns.map((column) => cellText(column, 0) ?? "");
  const formats = columns.map((column) => formatOf(cellCode(column, 1)));
  for (const [row, rangee] of [titles, ...rangees].entries()) {
    for (const [column, value] of rangee.entries())
      cells.put(row, column, {
        value,
        numberFormat: formats[column],
        formula: value,
        isError: false,
      });
  }
  return { ...workbook, sheets: [runToEnd(cells.build())] };
}

function formatOf(code: number): string {
  return code === CellCode.date ? "dd/mm/yyyy" : "General";
}
