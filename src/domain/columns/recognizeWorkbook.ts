import type { SheetData, WorkbookData } from "../sheet";
import type { ChampId } from "./champs";
import { agreeOnTitles } from "./agreeOnTitles";
import { askOnce } from "./askOnce";
import { settleJoinKeys } from "./joinKeys";
import { isByMoa, nameMoaByTab, signature } from "./moaByTab";
import { placeMonthTabs } from "./monthTabs";
import { acceptObjectives } from "./objectivesByMoa";
import type { ColumnAnswers, Question, SheetRecognition, TableRecognition } from "./recognition";
import { recognizeWith, type SheetToRead } from "./recognizeSheet";
import { settleSameColumns } from "./sameColumns";
import { shareAnswers } from "./siblings";
import { TitleReader } from "./titleReader";

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
    workbook.sheets.map((sheet, sheetIndex) =>
      readOnce(reader, { sheet, sheetIndex, answers: feuilles[sheet.name], date1904 }),
    );
  const { date1904 } = workbook;
  const first = read(answers);
  const shared = shareAnswers(first, answers, (sheet) => workbook.sheets[sheet]?.name ?? "");
  const recognitions = agreeOnTitles(acceptObjectives(read(shared), workbook));
  const linked = settleSameColumns(settleJoinKeys(recognitions, workbook), workbook);
  return askOnce(dropJoined(nameMoaByTab(placeMonthTabs(linked, workbook), workbook)));
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

function lacksMoa(table: TableRecognition): boolean {
  return isByMoa(table) && !table.constants.some(({ champ }) => champ === "moa");
}

const LINKS: readonly ChampId[] = [
  "marcheNum",
  "operation",
  "operationRef",
  "participantId",
  "nom",
  "numPassIae",
];

/** A table without MOA is not asked for it when another sheet tells it for the same marchés or persons. */
function dropJoined(recognitions: readonly SheetRecognition[]): SheetRecognition[] {
  const tables = recognitions.flatMap((recognition) => recognition.tables);
  return recognitions.map((recognition) => ({
    ...recognition,
    tables: recognition.tables.map((table) => {
      const isJoined = tables.some(
        (other) => other !== table && !lacksMoa(other) && shareLink(table, other),
      );
      return isJoined ? { ...table, aConfirmer: table.aConfirmer.filter(isNotMissingMoa) } : table;
    }),
  }));
}

/** Tabs alike list other rows of the same kind: they do not describe each other. */
function shareLink(table: TableRecognition, other: TableRecognition): boolean {
  if (signature(table) === signature(other)) return false;
  const links = (each: TableRecognition) =>
    LINKS.filter((link) =>
      each.columns.some(({ champ, confiance }) => champ === link && confiance !== "à vérifier"),
    );
  const known = links(other);
  return links(table).some((link) => known.includes(link));
}

function isNotMissingMoa({ champ, column }: Question): boolean {
  return champ !== "moa" || column !== null;
}
