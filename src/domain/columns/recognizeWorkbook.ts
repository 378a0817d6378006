import { leaveExemple } from "../exemple/isExemple";
import type { SheetData, WorkbookData } from "../sheet";
import { agreeOnTitles } from "./agreeOnTitles";
import { askOnce } from "./askOnce";
import { settleJoinKeys } from "./joinKeys";
import { nameMoaByTab } from "./moaByTab";
import { placeMonthTabs } from "./monthTabs";
import { acceptObjectives } from "./objectivesByMoa";
import type { ColumnAnswers, SheetRecognition } from "./recognition";
import { recognizeWith, type SheetToRead } from "./recognizeSheet";
import { settleSameColumns } from "./sameColumns";
import { shareAnswers } from "./siblings";
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
  const reader = new TitleReader();
  const read = ({ feuilles }: ColumnAnswers) =>
    leaveExemple(
      workbook,
      workbook.sheets.map((sheet, sheetIndex) =>
        readOnce(reader, { sheet, sheetIndex, answers: feuilles[sheet.name], date1904 }),
      ),
    );
  const { date1904 } = workbook;
  const first = read(answers);
  const shared = shareAnswers(first, answers, (sheet) => workbook.sheets[sheet]?.name ?? "");
  const recognitions = agreeOnTitles(acceptObjectives(read(shared), workbook));
  const linked = settleSameColumns(settleJoinKeys(recognitions, workbook), workbook);
  return askOnce(dropToldElsewhere(nameMoaByTab(placeMonthTabs(linked, workbook), workbook)));
}

function readOnce(reader: TitleReader, source: SheetToRead): SheetRecognition {
  const { sheet, sheetIndex, answers, date1904 } = source;
  const how = JSON.stringify([sheetIndex, date1904, answers ?? null]);
  const known = memo.get(sheet)?.find((each) => each.how === how);
  if (known !== undefined) return known.recognition;
  const recognition = recognizeWith(reader, source);
  const before = memo.get(sheet)?.slice(1 - KEPT) ?? [];
  memo.set(sheet, [...before, { how, recognition }]);
  return recognition;
}
