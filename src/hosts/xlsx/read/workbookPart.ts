import type { SheetData } from "../../../domain/sheet";
import type { ReadBudget } from "./readBudget";
import type { ScannedTag } from "./xml/scannedTag";
import type { XmlHandler } from "./xml/xmlScanner";
import { XmlScanner } from "./xml/xmlScanner";
import { decodeEscapes, decodeXmlText } from "./xml/xmlText";

interface SheetEntry {
  readonly name: string;
  readonly relationshipId: string;
  readonly visibility: SheetData["visibility"];
}

export interface DefinedName {
  readonly name: string;
  /** Index in the sheets of the workbook, charts included; null for a name of the whole workbook. */
  readonly localSheet: number | null;
  readonly formula: string;
}

/** What the workbook part says, in its order. */
export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  readonly definedNames: readonly DefinedName[];
  readonly date1904: boolean;
}

/** null when the part is no spreadsheet workbook. */
export function readWorkbookPart(content: Uint8Array, budget: ReadBudget): WorkbookPart | null {
  const handler = new WorkbookHandler(budget);
  const scanner = new XmlScanner(handler);
  scanner.feed(content);
  scanner.end();
  return handler.root === "workbook" ? handler : null;
}

class WorkbookHandler implements XmlHandler, WorkbookPart {
  root = "";
  date1904 = false;
  readonly sheets: SheetEntry[] = [];
  readonly definedNames: DefinedName[] = [];
  private readonly budget: ReadBudget;
  private inSheets = false;
  private inName = false;
  private name = "";
  private localSheet: number | null = null;
  private formula = "";

  constructor(budget: ReadBudget) {
    this.budget = budget;
  }

  open(tag: ScannedTag): void {
    if (this.root === "") this.root = tag.name;
    else if (tag.name === "workbookPr") this.date1904 = tag.isOn("date1904");
    else if (tag.name === "sheets") this.inSheets = true;
    else if (tag.name === "sheet" && this.inSheets) this.addSheet(tag);
    else if (tag.name === "definedName") this.openName(tag);
  }

  text(bytes: Uint8Array, start: number, end: number): void {
    if (this.inName) this.formula = decodeXmlText(bytes, start, end);
  }

  close(name: string): void {
    if (name === "sheets") this.inSheets = false;
    if (name !== "definedName") return;
    const { localSheet, formula } = this;
    this.budget.spend("names", 1);
    this.definedNames.push({ name: this.name, localSheet, formula });
    this.inName = false;
  }

  private addSheet(tag: ScannedTag): void {
    this.budget.spend("sheets", 1);
    this.sheets.push({
      name: decodeEscapes(tag.attribute("name") ?? ""),
      relationshipId: tag.attribute("id") ?? "",
      visibility: visibilityOf(tag.attribute("state")),
    });
  }

  private openName(tag: ScannedTag): void {
    const local = tag.attribute("localSheetId");
    this.name = tag.attribute("name") ?? "";
    this.localSheet = local === null ? null : Number(local);
    this.formula = "";
    this.inName = true;
  }
}

function visibilityOf(state: string | null): SheetData["visibility"] {
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}
