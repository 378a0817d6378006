import type { SheetData, WorkbookData } from "../../../domain/sheet";
import type { Inflater } from "../inflater";
import { fileKind, oleError } from "../fileKind";
import { classeurTronque, classeurVide, pasUnClasseur } from "../xlsxErrors";
import { readZip } from "../zip/readZip";
import type { CellContext } from "./cells/cellValues";
import { workbookCellNames } from "./definedNames";
import { findWorkbookPart, packageKind } from "./packageKind";
import { PackageParts } from "./packageParts";
import { ReadBudget } from "./readBudget";
import { readStyles } from "./readStyles";
import type { Relationship } from "./relationships";
import { readRelationships, targetOfKind } from "./relationships";
import { SharedStringsHandler } from "./sharedStringsHandler";
import { SheetReader } from "./sheetReader";
import type { SheetSource } from "./sheetSources";
import { findSheets } from "./sheetSources";
import { StringTable } from "./stringTable";
import { type DefinedName, readWorkbookPart, type WorkbookPart } from "./workbookPart";
import { XmlScanner } from "./xml/xmlScanner";

export interface ReadOptions {
  /** File name, shown to the user; never a path. */
  readonly name: string;
  readonly inflater: Inflater;
  /** Called as the sheets are read, in bytes of their XML. */
  readonly onProgress?: (done: number, total: number) => void;
}

export interface ReadPackage {
  readonly workbook: WorkbookData;
  readonly kind: "xlsx" | "xlsm";
}

/** What is being read, and what it may still cost. */
interface Reading {
  readonly parts: PackageParts;
  readonly budget: ReadBudget;
  readonly options: ReadOptions;
}

export async function readPackage(bytes: Uint8Array, options: ReadOptions): Promise<ReadPackage> {
  const opened = await openPackage(bytes, options);
  const { date1904, definedNames } = opened.workbook;
  const sheets = await readSheets(opened, opened.sources);
  const names = workbookCellNames(
    definedNames,
    sheets.map((sheet) => sheet.name),
  );
  const kind = await packageKind(opened.reading.parts);
  return { workbook: { name: options.name, sheets, date1904, names }, kind };
}

/** A package whose sheets are found, none read. */
interface OpenedPackage {
  readonly reading: Reading;
  readonly workbook: WorkbookPart;
  readonly sources: readonly SheetSource[];
  readonly context: CellContext;
}

export async function openPackage(bytes: Uint8Array, options: ReadOptions): Promise<OpenedPackage> {
  const { budget, parts, part, workbook } = await openWorkbookPart(bytes, options.inflater);
  const relationships = await readRelationships(parts, part);
  const reading = { parts, budget, options };
  const context = await readContext(reading, relationships);
  const { date1904 } = workbook;
  const sources = findSheets(workbook, relationships);
  return { reading, workbook, sources, context: { ...context, date1904 } };
}

/** The names of a workbook and of its sheets; nothing else of it is read. */
export async function readDefinedNames(
  bytes: Uint8Array,
  inflater: Inflater,
): Promise<readonly DefinedName[]> {
  return (await openWorkbookPart(bytes, inflater)).workbook.definedNames;
}

async function openWorkbookPart(bytes: Uint8Array, inflater: Inflater) {
  refuseOther(bytes);
  const budget = new ReadBudget();
  const parts = new PackageParts(readZip(bytes), inflater, budget);
  const part = await findWorkbookPart(parts);
  const content = await parts.content(part);
  if (content === null) throw classeurTronque();
  const workbook = readWorkbookPart(content, budget);
  if (workbook === null) throw pasUnClasseur();
  return { budget, parts, part, workbook };
}

function refuseOther(bytes: Uint8Array): void {
  const kind = fileKind(bytes);
  if (kind === "empty") throw classeurVide();
  if (kind === "ole") throw oleError(bytes);
}

async function readContext(
  { parts, budget }: Reading,
  relationships: readonly Relationship[],
): Promise<Omit<CellContext, "date1904">> {
  const table = new StringTable(budget);
  const shared = new SharedStringsHandler(table, budget);
  const strings = targetOfKind(relationships, "sharedStrings");
  if (strings !== null) {
    const scanner = new XmlScanner(shared);
    for await (const chunk of parts.stream(strings, false)) scanner.feed(chunk);
    scanner.end();
  }
  const styles = await parts.content(targetOfKind(relationships, "styles") ?? "");
  return {
    table,
    sharedCodes: shared.codes,
    styles: styles === null ? [] : readStyles(styles),
  };
}

/** The cells of these sheets; `isNoted` tells the formulas to keep. */
export async function readSheets(
  { reading: { parts, budget, options }, context }: OpenedPackage,
  sources: readonly SheetSource[],
  isNoted?: (formula: string) => boolean,
): Promise<readonly SheetData[]> {
  const total = sources.reduce((sum, { part }) => sum + parts.size(part), 0);
  let done = 0;
  const sheets: SheetData[] = [];
  for (const { part, identity } of sources) {
    const reader = new SheetReader(context, budget, isNoted);
    for await (const chunk of parts.stream(part, true)) {
      reader.feed(chunk);
      done += chunk.length;
      options.onProgress?.(done, total);
    }
    sheets.push(reader.end(identity));
  }
  return sheets;
}
