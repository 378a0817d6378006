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
import { readWorkbookPart } from "./workbookPart";
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
  refuseOther(bytes);
  const budget = new ReadBudget();
  const parts = new PackageParts(readZip(bytes), options.inflater, budget);
  const part = await findWorkbookPart(parts);
  const content = await parts.content(part);
  if (content === null) throw classeurTronque();
  const workbook = readWorkbookPart(content, budget);
  if (workbook === null) throw pasUnClasseur();
  const { date1904, definedNames } = workbook;
  const relationships = await readRelationships(parts, part);
  const sources = findSheets(workbook, relationships);
  const reading = { parts, budget, options };
  const context = { ...(await readContext(reading, relationships)), date1904 };
  const sheets = await readSheets(reading, context, sources);
  const names = workbookCellNames(
    definedNames,
    sheets.map((sheet) => sheet.name),
  );
  const kind = await packageKind(parts);
  return { workbook: { name: options.name, sheets, date1904, names }, kind };
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

async function readSheets(
  { parts, budget, options }: Reading,
  context: CellContext,
  sources: readonly SheetSource[],
): Promise<readonly SheetData[]> {
  const total = sources.reduce((sum, { part }) => sum + parts.size(part), 0);
  let done = 0;
  const sheets: SheetData[] = [];
  for (const { part, identity } of sources) {
    const reader = new SheetReader(context, budget);
    for await (const chunk of parts.stream(part, true)) {
      reader.feed(chunk);
      done += chunk.length;
      options.onProgress?.(done, total);
    }
    sheets.push(reader.end(identity));
  }
  return sheets;
}
