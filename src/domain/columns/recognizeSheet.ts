import { isExemple } from "../exemple/isExemple";
import { CellCode, type SheetData } from "../sheet";
import { eachInTurn, PAUSE, runToEnd, type Steps } from "../steps";
import { findBands } from "./bands";
import { holdsCards } from "./cards";
import type { ChampId } from "./champs";
import { scoreHeader } from "./headerRows";
import { isFollowUp, mayBeObjective } from "./nature";
import type {
  ColumnMatch,
  SheetAnswers,
  SheetRecognition,
  SheetRefusal,
  TableRecognition,
} from "./recognition";
import { recognizeTable, type TablePlace } from "./recognizeTable";
import { findTables } from "./tablePlaces";
import { holdsTitlesDown, isNamedByTitles } from "./titlesDown";
import { TitleReader } from "./titleReader";
import type { Window } from "./titles";
import { readTitleWords } from "./titleWords";
import { isParametersName } from "./vocabularyOfSheets";

/**
 * Understands a sheet of any follow-up: its tables, what each column is and why, which rows are
 * data. A sheet that is not a follow-up gives no table and says why; a sheet that the person leaves
 * out gives neither.
 */
export function recognizeSheet(
  sheet: SheetData,
  sheetIndex: number,
  answers: SheetAnswers | undefined,
  date1904 = false,
): SheetRecognition {
  return recognizeWith(new TitleReader(), { sheet, sheetIndex, answers, date1904 });
}

/** The same, with what one dictionary of titles knows. */
export function recognizeWith(reader: TitleReader, source: SheetToRead): SheetRecognition {
  return runToEnd(sheetSteps(reader, source));
}

/** The same, cut by column and every few thousand rows. */
export function* sheetSteps(reader: TitleReader, source: SheetToRead): Steps<SheetRecognition> {
  const { sheet, sheetIndex, answers } = source;
  const result = (refusal: SheetRefusal | null, tables: readonly TableRecognition[] = []) => ({
    sheet: sheetIndex,
    tables,
    refusal,
  });
  if (answers?.ignorer === true) return result(null);
  if (sheet.generated !== null && !isExemple(sheet)) return result("generee");
  return isEmpty(sheet) ? result("vide") : yield* readSheet(source, result, reader);
}

export interface SheetToRead {
  readonly sheet: SheetData;
  readonly sheetIndex: number;
  readonly answers: SheetAnswers | undefined;
  readonly date1904: boolean;
}

function* readSheet(
  source: SheetToRead,
  result: MakeResult,
  reader: TitleReader,
): Steps<SheetRecognition> {
  const { sheet, sheetIndex, answers, date1904 } = source;
  const places = yield* placesOf(sheet, date1904, reader, answers);
  const tables = yield* eachInTurn(places, (place) =>
    recognizeTable(place, { reader, sheetIndex, answers }),
  );
  yield PAUSE;
  const followUps: TableRecognition[] = [];
  for (const table of tables)
    if (yield* isTableOfFollowUp(table, source, reader)) followUps.push(table);
  if (followUps.length > 0) return accept(sheet, followUps, result, reader);
  const possible = tables.filter((table) => mayBeObjective(champsOf(table, true)));
  const refused = result(whyRefused(sheet, tables, reader));
  return refused.refusal === "pasUnSuivi" && possible.length > 0
    ? { ...refused, possible }
    : refused;
}

function* isTableOfFollowUp(
  table: TableRecognition,
  { sheet, answers }: SheetToRead,
  reader: TitleReader,
): Steps<boolean> {
  const isAnswered = answers?.titres !== undefined || answers?.enTete !== undefined;
  const suits = isFollowUp({
    known: champsOf(table, isAnswered),
    proposed: champsOf(table, true),
    namesHours: table.columns.some(namesHours),
  });
  return suits && (isAnswered || !(yield* isNamedByTitles(sheet, table, reader)));
}

function whyRefused(
  sheet: SheetData,
  tables: readonly TableRecognition[],
  reader: TitleReader,
): SheetRefusal {
  if (holdsCards(sheet, reader)) return "fichesParPersonne";
  if (isParametersName(sheet.name)) return "parametres";
  return holdsTitlesDown(sheet, reader) ? "titresEnColonne" : refusalOf(sheet, tables);
}

type MakeResult = (
  refusal: SheetRefusal | null,
  tables?: readonly TableRecognition[],
) => SheetRecognition;

function accept(
  sheet: SheetData,
  tables: readonly TableRecognition[],
  result: MakeResult,
  reader: TitleReader,
): SheetRecognition {
  if (isParametersName(sheet.name) && !tables.some(holdsFigures)) return result("parametres");
  if (sheet.visibility !== "visible" && tables.every((table) => isLists(sheet, table))) {
    return result("parametres");
  }
  const isTooSmall = tables.every(({ dataRows }) => dataRows.length <= 1);
  return isTooSmall && holdsCards(sheet, reader)
    ? result("fichesParPersonne")
    : result(null, tables);
}

function isEmpty({ columns }: SheetData): boolean {
  return columns.every(({ codes }) => codes.every((code) => code === CellCode.empty));
}

function* placesOf(
  sheet: SheetData,
  date1904: boolean,
  reader: TitleReader,
  answers: SheetAnswers | undefined,
): Steps<TablePlace[]> {
  const forced = answers?.enTete;
  if (forced !== undefined) {
    const window = { sheet, left: 0, right: sheet.columns.length - 1, date1904 };
    const [first, last] = [forced[0] - 1, Math.max(forced[0], forced[1]) - 1];
    const header = scoreHeader(window, reader, Math.max(0, first), Math.max(0, last));
    return [{ window, header, bannerFrom: 0, end: sheet.rowCount }];
  }
  const tables = yield* eachInTurn(findBands(sheet), ({ left, right }) => {
    const window: Window = { sheet, left, right, date1904 };
    return findTables(window, reader);
  });
  return tables.flat();
}

/** Champs in use; with those still to be confirmed when `proposed` is true. */
function champsOf({ columns, constants }: TableRecognition, proposed: boolean) {
  const used = columns.flatMap(({ champ, confiance, autres: [other] }) => {
    if (confiance === "à vérifier") return proposed ? (champ ?? other ?? []) : [];
    return champ ?? [];
  });
  const told = constants.map(({ champ }) => champ).filter((champ) => champ !== "mois");
  return new Set([...used, ...told]);
}

/** The title says « heures », or a month. */
function namesHours({ titre, periode }: ColumnMatch): boolean {
  return periode !== null || readTitleWords([titre], false).ideas.has("heure");
}

const FIGURES: readonly ChampId[] = [
  "heuresPrevues",
  "heuresRealisees",
  "heuresPartielles",
  "heuresMois",
];

function holdsFigures({ columns, dataRows }: TableRecognition): boolean {
  return (
    dataRows.length > 0 && columns.some(({ champ }) => champ !== null && FIGURES.includes(champ))
  );
}

/** Lists to choose from: texts only, each written once. */
function isLists(sheet: SheetData, { columns, dataRows }: TableRecognition): boolean {
  return columns.every(({ column }) => {
    const codes = Array.from(
      dataRows,
      (row) => sheet.columns[column]?.codes[row] ?? CellCode.empty,
    );
    const filled = codes.filter((code) => code !== CellCode.empty);
    return filled.every((code) => code >= 0) && new Set(filled).size === filled.length;
  });
}

function refusalOf(sheet: SheetData, tables: readonly TableRecognition[]): SheetRefusal {
  if (tables.length === 0) return "titresIntrouvables";
  if (sheet.visibility !== "visible" && tables.every((table) => isLists(sheet, table)))
    return "parametres";
  const known = tables.some(({ columns }) => columns.some(({ champ }) => champ !== null));
  const titled = tables.some(
    ({ columns }) => columns.filter(({ titre }) => titre !== "").length >= 3,
  );
  return known || titled ? "pasUnSuivi" : "titresIntrouvables";
}
