import { parseAddress } from "../model/address";
import { itemNotFound } from "../model/excelError";
import type { NamedItem } from "../model/namedItems";
import type { Sheet } from "../model/sheet";
import type { Host } from "./host";
import type { Range } from "./range";

function findName(host: Host, text: string, sheet: Sheet): NamedItem | undefined {
  return sheet.names.find(text) ?? host.workbook.names.find(text);
}

/** A range by address or by name (documentation: Worksheet.getRange). */
export function findRange(host: Host, text: string, sheet: Sheet): Range {
  const named = findName(host, text, sheet);
  const { sheetName, area } = parseAddress(named ? named.formula.slice(1) : text);
  const found = sheetName === undefined ? sheet : host.workbook.findSheet(sheetName);
  if (!found) throw itemNotFound();
  return host.range(found, area);
}
