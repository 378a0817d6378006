import { leaveExemple } from "../exemple/isExemple";
import type { SheetData, WorkbookData } from "../sheet";
import { eachInTurn, PAUSE, runToEnd, type Steps } from "../steps";
import { agreeOnTitles } from "./agreeOnTitles";
import { askOnce } from "./askOnce";
import { settleJoinKeys } from "./joinKeys";
import { nameMoaByTab } from "./moaByTab";
import { placeMonthTabs } from "./monthTabs";
import { acceptObjectives } from "./objectivesByMoa";
import type { ColumnAnswers, SheetRecognition } from "./recognition";
import { sheetSteps, type SheetToRead } from "./recognizeSheet";
import { settleSameColumns } from "./sameColumns";
import { shareAnswers } from "./siblings";
import { knownTitles } from "./titleDictionary";
import { TitleReader } from "./titleReader";
import { dropToldElsewhere } from "./toldElsewhere";

interface Known {
  readonly how: string;
  readonly recognition: SheetRecognition;
}

/** An analysis made again after a correction finds the sheets that it did not touch. */
const memo = new WeakMap<SheetData, readonly Known[]>();
/** As its own answers tell it, then with those of the other sheets. */
const KEPT = 2;

/** Understands every sheet of a workbook, then what its tabs tell of each other. */
export function recognizeWorkbook(
  workbook: WorkbookData,
  answers: ColumnAnswers,
): readonly SheetRecognition[] {
  return runToEnd(recognizeSteps(workbook, answers));
}

/** The same, cut by sheet, by column and every few thousand rows. */
export function* recognizeSteps(
  workbook: WorkbookData,
  answers: ColumnAnswers,
): Steps<readonly SheetRecognition[]> {
  const reader = new TitleReader(yield* knownTitles());
  const first = yield* readSheets(reader, workbook, answers);
  const shared = shareAnswers(first, answers, (sheet) => workbook.sheets[sheet]?.name ?? "");
  const second = yield* readSheets(reader, workbook, shared);
  const recognitions = agreeOnTitles(acceptObjectives(second, workbook));
  yield PAUSE;
  const keyed = settleJoinKeys(recognitions, workbook);
  yield PAUSE;
  const linked = settleSameColumns(keyed, workbook);
  yield PAUSE;
  return askOnce(dropToldElsewhere(nameMoaByTab(placeMonthTabs(linked, workbook), workbook)));
}

function* readSheets(
  reader: TitleReader,
  workbook: WorkbookData,
  { feuilles }: ColumnAnswers,
): Steps<readonly SheetRecognition[]> {
  const { sheets, date1904 } = workbook;
  const recognitions = yield* eachInTurn(sheets.entries(), ([sheetIndex, sheet]) =>
    readOnce(reader, { sheet, sheetIndex, answers: feuilles[sheet.name], date1904 }),
  );
  return leaveExemple(workbook, recognitions);
}

function* readOnce(reader: TitleReader, source: SheetToRead): Steps<SheetRecognition> {
  const { sheet, sheetIndex, answers, date1904 } = source;
  const how = JSON.stringify([sheetIndex, date1904, answers ?? null]);
  const known = memo.get(sheet)?.find((each) => each.how === how);
  if (known !== undefined) return known.recognition;
  const recognition = yield* sheetSteps(reader, source);
  const before = memo.get(sheet)?.slice(1 - KEPT) ?? [];
  memo.set(sheet, [...before, { how, recognition }]);
  return recognition;
}
