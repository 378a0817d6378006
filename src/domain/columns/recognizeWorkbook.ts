import type { SheetData, WorkbookData } from "../sheet";
import type { ChampId } from "./champs";
import { mayNameMoa } from "./constants";
import { settleJoinKeys } from "./joinKeys";
import { placeMonthTabs } from "./monthTabs";
import { askConstant } from "./questions";
import type {
  ColumnAnswers,
  Question,
  SheetRecognition,
  TableConstant,
  TableRecognition,
} from "./recognition";
import { recognizeWith } from "./recognizeSheet";
import { settleSameColumns } from "./sameColumns";
import { TitleReader } from "./titleReader";

interface Known {
  readonly how: string;
  readonly recognition: SheetRecognition;
}

/** An analysis made again after a correction finds the sheets that it did not touch. */
const memo = new WeakMap<SheetData, Known>();

/** Understands every sheet of a workbook, then what its tabs tell of each other. */
export function recognizeWorkbook(
  workbook: WorkbookData,
  answers: ColumnAnswers,
): readonly SheetRecognition[] {
  const reader = new TitleReader();
  const { date1904 } = workbook;
  const recognitions = workbook.sheets.map((sheet, sheetIndex) => {
    const own = answers.feuilles[sheet.name];
    const how = JSON.stringify([sheetIndex, date1904, own ?? null]);
    const known = memo.get(sheet);
    if (known?.how === how) return known.recognition;
    const recognition = recognizeWith(reader, { sheet, sheetIndex, answers: own, date1904 });
    memo.set(sheet, { how, recognition });
    return recognition;
  });
  const linked = settleSameColumns(settleJoinKeys(recognitions, workbook), workbook);
  return dropJoined(nameMoaByTab(placeMonthTabs(linked, workbook), workbook));
}

function lacksMoa(table: TableRecognition): boolean {
  return isByMoa(table) && !table.constants.some(({ champ }) => champ === "moa");
}

interface Alike {
  readonly tables: number;
  /** Those whose tab names a MOA. */
  readonly named: number;
}

/**
 * Tabs alike that no column tells apart: one tab by MOA, perhaps. The name is asked; it is used
 * meanwhile when most of these tabs name a MOA.
 */
function nameMoaByTab(
  recognitions: readonly SheetRecognition[],
  workbook: WorkbookData,
): SheetRecognition[] {
  const alike = countAlike(recognitions.flatMap((recognition) => recognition.tables));
  return recognitions.map((recognition) => {
    const name = mayNameMoa(workbook.sheets[recognition.sheet]?.name ?? "");
    if (name === null) return recognition;
    const tables = recognition.tables.map((table) => {
      const like = alike.get(signature(table));
      if (like === undefined || like.tables < 2 || !lacksMoa(table)) return table;
      return proposeMoa(table, name, like.named * 2 > like.tables);
    });
    return { ...recognition, tables };
  });
}

function countAlike(tables: readonly TableRecognition[]): Map<string, Alike> {
  const alike = new Map<string, Alike>();
  for (const table of tables) {
    if (!isByMoa(table)) continue;
    const key = signature(table);
    const before = alike.get(key) ?? { tables: 0, named: 0 };
    const named = before.named + (lacksMoa(table) ? 0 : 1);
    alike.set(key, { tables: before.tables + 1, named });
  }
  return alike;
}

/** No column nor row tells the MOA: told by the tab, or not at all. */
function isByMoa(table: TableRecognition): boolean {
  if (table.sections !== undefined) return false;
  return !table.columns.some(
    ({ champ, confiance }) => champ === "moa" && confiance !== "à vérifier",
  );
}

function signature({ columns }: TableRecognition): string {
  return columns.map(({ champ, titre }) => champ ?? titre).join("|");
}

function proposeMoa(table: TableRecognition, texte: string, isUsed: boolean): TableRecognition {
  const others = table.aConfirmer.filter(({ champ, column }) => champ !== "moa" || column !== null);
  const constant: TableConstant = { champ: "moa", texte, origine: "onglet" };
  return {
    ...table,
    constants: isUsed ? [...table.constants, constant] : table.constants,
    aConfirmer: [...others, askConstant("moa", texte, "onglet")],
  };
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
