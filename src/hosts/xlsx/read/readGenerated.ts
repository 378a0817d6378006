import {
  CellCode,
  cellCode,
  ERROR_TEXTS,
  type SheetColumn,
  type SheetData,
} from "../../../domain/sheet";
import type { GeneratedSheet, ReadCell, ReadRow } from "../../../domain/miseAJour/readSheet";
import { MAX_FORMULA } from "../../sheets/formulaToNote";
import { readEmpreinte } from "../../sheets/sheetIdentity";
import { readZip } from "../zip/readZip";
import type { ReadOptions } from "./readPackage";
import { openPackage, readSheets } from "./readPackage";
import { readSheetExtras } from "./sheetExtras";

/** The sheets that Clausier wrote in a workbook, cell by cell, formulas included. */
export async function readGenerated(
  bytes: Uint8Array,
  options: ReadOptions,
): Promise<readonly GeneratedSheet[]> {
  const opened = await openPackage(bytes, options);
  const sources = opened.sources.filter(({ identity }) => identity.generated !== null);
  const sheets = await readSheets(opened, sources, (formula) => formula.length <= MAX_FORMULA);
  const entries = readZip(bytes);
  const generated: GeneratedSheet[] = [];
  for (const [order, { part, index, identity }] of sources.entries()) {
    const sheet = sheets[order];
    if (sheet === undefined) continue;
    const names = opened.workbook.definedNames.filter(({ localSheet }) => localSheet === index);
    generated.push({
      name: identity.name,
      identity: identity.generated ?? "",
      empreinte: readEmpreinte(names),
      rows: rowsOf(sheet),
      ...(await readSheetExtras(entries, part, options.inflater)),
    });
  }
  return generated;
}

function rowsOf(sheet: SheetData): ReadonlyMap<number, ReadRow> {
  const rows = new Map<number, Map<number, ReadCell>>();
  const put = (row: number, column: number, cell: ReadCell) => {
    const cells = rows.get(row) ?? new Map<number, ReadCell>();
    rows.set(row, cells.set(column, cell));
  };
  sheet.columns.forEach((column, index) => {
    for (let row = 0; row < column.codes.length; row++) {
      const cell = valueOf(column, row);
      if (cell !== null) put(row, index, cell);
    }
  });
  for (const [place, formula] of sheet.formulas) {
    const [row = 0, column = 0] = place.split(":").map(Number);
    put(row, column, { formula, value: shownBy(rows.get(row)?.get(column)) });
  }
  return rows;
}

/** What a formula gives; null when the file does not tell, or tells an error. */
function shownBy(value: ReadCell | undefined): number | string | null {
  if (value === undefined || "other" in value || "formula" in value) return null;
  return "text" in value ? value.text : value.number;
}

function valueOf(column: SheetColumn, row: number): ReadCell | null {
  const code = cellCode(column, row);
  if (code < 0) return plainCell(code, column.numbers[row] ?? 0);
  const text = column.texts[code] ?? "";
  return text === "" ? null : { text };
}

function plainCell(code: number, number: number): ReadCell | null {
  if (code === CellCode.empty) return null;
  if (code === CellCode.boolean) return { other: number === 1 ? "VRAI" : "FAUX" };
  return code === CellCode.error ? { other: ERROR_TEXTS[number]?.shown ?? "" } : { number };
}
