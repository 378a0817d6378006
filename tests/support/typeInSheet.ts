import type { PlacedCell, RowsChange } from "../../src/domain/miseAJour/sheetUpdate";
import type { CellToWrite } from "../../src/domain/sheetToWrite";
import { nodeDeflater } from "../../src/hosts/xlsx/node/nodeDeflater";
import { readGenerated } from "../../src/hosts/xlsx/read/readGenerated";
import { parseCell } from "../../src/hosts/sheets/cellReference";
import { updateSheets } from "../../src/hosts/xlsx/update/updateSheets";
import { readZip } from "../../src/hosts/xlsx/zip/readZip";
import { writeZip } from "../../src/hosts/xlsx/zip/writeZip";

export interface Typed {
  readonly rows?: readonly RowsChange[];
  /** By address once rows have come; null empties the cell. */
  readonly cells?: Readonly<Record<string, string | number | null>>;
}

/** The workbook once a person has inserted rows in a generated sheet and typed in its cells. */
export async function typeInSheet(
  bytes: Uint8Array,
  name: string,
  { rows = [], cells = {} }: Typed,
): Promise<Uint8Array> {
  const sheets = await readGenerated(bytes, { name: "suivi.xlsx", inflater: nodeDeflater });
  const empreinte = sheets.find((sheet) => sheet.name === name)?.empreinte ?? "";
  const update = {
    name,
    identity: { type: "bilan", key: "" },
    empreinte,
    rows,
    newRows: [],
    cells: Object.entries(cells).map(([address, value]) => placedCell(address, value)),
    heights: [],
    dataBars: null,
    headerRight: null,
    pageBreaks: null,
    charts: { added: [], updated: [], removed: [] },
    recalculates: false,
  } as const;
  return writeZip(await updateSheets(readZip(bytes), [update], nodeDeflater));
}

function placedCell(address: string, value: string | number | null): PlacedCell {
  const { row, column } = parseCell(address) ?? { row: 0, column: 0 };
  return { row, column, cell: cellOf(value) };
}

function cellOf(value: string | number | null): CellToWrite | null {
  if (value === null) return null;
  return typeof value === "number"
    ? { number: value, style: "entier" }
    : { text: value, style: "texte" };
}
