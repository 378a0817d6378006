import type { WorkbookData } from "../sheet";
import type { ChampId } from "./champs";
import { mayNameMoa } from "./constants";
import { askConstant } from "./questions";
import type { ColumnAnswers, Question, SheetRecognition, TableRecognition } from "./recognition";
import { recognizeSheet } from "./recognizeSheet";

/** Understands every sheet of a workbook, then what its tabs tell of each other. */
export function recognizeWorkbook(
  workbook: WorkbookData,
  answers: ColumnAnswers,
): readonly SheetRecognition[] {
  const recognitions = workbook.sheets.map((sheet, index) =>
    recognizeSheet(sheet, index, answers.feuilles[sheet.name], workbook.date1904),
  );
  return dropJoined(nameMoaByTab(recognitions, workbook));
}

const lacksMoa = (table: TableRecognition) =>
  !table.columns.some(({ champ, confiance }) => champ === "moa" && confiance !== "à vérifier") &&
  !table.constants.some(({ champ }) => champ === "moa");

/** Tabs alike that no column tells apart: one tab by MOA, perhaps. The name is asked, not assumed. */
function nameMoaByTab(
  recognitions: readonly SheetRecognition[],
  workbook: WorkbookData,
): SheetRecognition[] {
  const alike = new Map<string, number>();
  for (const { tables } of recognitions) {
    for (const table of tables) {
      if (!isByMoa(table)) continue;
      alike.set(signature(table), (alike.get(signature(table)) ?? 0) + 1);
    }
  }
  return recognitions.map((recognition) => {
    const name = mayNameMoa(workbook.sheets[recognition.sheet]?.name ?? "");
    if (name === null) return recognition;
    const tables = recognition.tables.map((table) =>
      lacksMoa(table) && (alike.get(signature(table)) ?? 0) >= 2 ? proposeMoa(table, name) : table,
    );
    return { ...recognition, tables };
  });
}

/** No column tells the MOA: told by the tab, or not at all. */
function isByMoa(table: TableRecognition): boolean {
  return !table.columns.some(
    ({ champ, confiance }) => champ === "moa" && confiance !== "à vérifier",
  );
}

function signature({ columns }: TableRecognition): string {
  return columns.map(({ champ, titre }) => champ ?? titre).join("|");
}

function proposeMoa(table: TableRecognition, name: string): TableRecognition {
  const others = table.aConfirmer.filter(({ champ, column }) => champ !== "moa" || column !== null);
  return { ...table, aConfirmer: [...others, askConstant("moa", name, "onglet")] };
}

const LINKS: readonly ChampId[] = [
  "marcheNum",
  "operation",
  "operationRef",
  "lotNum",
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
