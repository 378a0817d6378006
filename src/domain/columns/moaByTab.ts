import { cellText, type WorkbookData } from "../sheet";
import { comparable } from "../values/text";
import { mayNameMoa } from "./constants";
import { askConstant, askConstants } from "./questions";
import type { Question, SheetRecognition, TableConstant, TableRecognition } from "./recognition";

/** A table told apart from those alike by what its tab, or its banner, says of the MOA. */
interface Member {
  readonly table: TableRecognition;
  /** The tab's name, when it may be that of a MOA. */
  readonly name: string | null;
  readonly told: TableConstant | undefined;
}

/**
 * Tabs alike that no column tells apart: one tab by MOA, perhaps. It is asked once for all of them;
 * their names are used meanwhile when most of these tabs name a MOA, and once one is confirmed.
 */
export function nameMoaByTab(
  recognitions: readonly SheetRecognition[],
  workbook: WorkbookData,
): SheetRecognition[] {
  const named = new Map<TableRecognition, TableRecognition>();
  for (const members of gatherAlike(recognitions, workbook).values())
    for (const [table, after] of settleAlike(members, workbook)) named.set(table, after);
  return recognitions.map((recognition) => ({
    ...recognition,
    tables: recognition.tables.map((table) => named.get(table) ?? table),
  }));
}

function gatherAlike(
  recognitions: readonly SheetRecognition[],
  workbook: WorkbookData,
): Map<string, Member[]> {
  const alike = new Map<string, Member[]>();
  for (const table of recognitions.flatMap(({ tables }) => tables)) {
    if (!isByMoa(table)) continue;
    const name = mayNameMoa(workbook.sheets[table.sheet]?.name ?? "");
    const told = table.constants.find(({ champ }) => champ === "moa");
    const key = signature(table);
    alike.set(key, [...(alike.get(key) ?? []), { table, name, told }]);
  }
  return alike;
}

function settleAlike(
  members: readonly Member[],
  workbook: WorkbookData,
): (readonly [TableRecognition, TableRecognition])[] {
  if (members.length < 2) return [];
  const isConfirmed = members.some((member) => confirms(member, workbook));
  const named = members.filter(({ told }) => told !== undefined && told.origine !== "reponse");
  const isUsed = isConfirmed || named.length * 2 > members.length;
  const open = members.filter((member) => isOpen(member));
  return open.map((member, rank) => {
    const constant = constantOf(member);
    const asked = isConfirmed || rank > 0 ? [] : [askAll(constant, open.length - 1)];
    return [member.table, withMoa(member, constant, { isUsed, asked })];
  });
}

function constantOf({ told, name }: Member): TableConstant {
  return told ?? { champ: "moa", texte: name ?? "", origine: "onglet" };
}

function askAll(constant: TableConstant, others: number): Question {
  return others === 0
    ? askConstant("moa", constant.texte, constant.origine)
    : askConstants("moa", constant, others);
}

/** All the names are used, or none: the only one in use would take the hours of the others. */
function withMoa(
  { table }: Member,
  constant: TableConstant,
  { isUsed, asked }: { readonly isUsed: boolean; readonly asked: readonly Question[] },
): TableRecognition {
  const kept = table.aConfirmer.filter(({ champ, column }) => champ !== "moa" || column !== null);
  const others = table.constants.filter(({ champ }) => champ !== "moa");
  const constants = isUsed ? [...others, constant] : others;
  return { ...table, constants, aConfirmer: [...kept, ...asked] };
}

/** Nothing tells its MOA for sure, but its tab or its banner may. */
function isOpen({ table, name, told }: Member): boolean {
  if (told === undefined) return name !== null;
  return table.aConfirmer.some(
    ({ champ, proposition }) => champ === "moa" && proposition !== undefined,
  );
}

/** A person gave the very name that the tab has, or a row above the titles. */
function confirms({ table, name, told }: Member, workbook: WorkbookData): boolean {
  if (told?.origine !== "reponse") return false;
  const texte = comparable(told.texte);
  return comparable(name ?? "") === texte || isAbove(table, texte, workbook);
}

function isAbove(
  { sheet, headerRows: [first] }: TableRecognition,
  texte: string,
  workbook: WorkbookData,
): boolean {
  const columns = workbook.sheets[sheet]?.columns ?? [];
  return columns.some((column) =>
    Array.from({ length: first }, (_, row) => cellText(column, row) ?? "").some((cell) =>
      comparable(cell).includes(texte),
    ),
  );
}

/** No column nor row tells the MOA: told by the tab, or not at all. */
export function isByMoa(table: TableRecognition): boolean {
  if (table.sections !== undefined) return false;
  return !table.columns.some(
    ({ champ, confiance }) => champ === "moa" && confiance !== "à vérifier",
  );
}

/** What a table is made of: tables alike list other rows of the same kind. */
export function signature({ columns }: TableRecognition): string {
  return columns.map(({ champ, titre }) => champ ?? titre).join("|");
}
