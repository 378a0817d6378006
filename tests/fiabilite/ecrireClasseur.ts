import { utils, write, type CellObject, type WorkSheet } from "@e965/xlsx";

/** What is typed in a cell. */
export type Cellule = string | number | Date | null | typeof ERREUR;

/** #N/A, as a failed lookup leaves it. */
export const ERREUR = Symbol("#N/A");

/** Rows of cells by tab. */
export type Onglets = Readonly<Record<string, readonly (readonly Cellule[])[]>>;

const NA = 0x2a;
const MS_PER_DAY = 86_400_000;
/** Midnight UTC of 30/12/1899: day 0 of Excel's calendar. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** The bytes of an .xlsx, written by SheetJS and not by the product. */
export function ecrireClasseur(onglets: Onglets): Uint8Array {
  const book = utils.book_new();
  for (const [nom, rows] of Object.entries(onglets)) {
    utils.book_append_sheet(book, sheetOf(rows), nom);
  }
  const bytes: unknown = write(book, { type: "buffer", bookType: "xlsx", compression: true });
  if (!(bytes instanceof Uint8Array)) throw new Error("SheetJS wrote no bytes");
  return new Uint8Array(bytes);
}

function sheetOf(rows: readonly (readonly Cellule[])[]): WorkSheet {
  const sheet: WorkSheet = {};
  const width = Math.max(1, ...rows.map(({ length }) => length));
  for (const [r, cells] of rows.entries()) {
    for (const [c, cell] of cells.entries()) {
      if (cell !== null) sheet[utils.encode_cell({ r, c })] = cellOf(cell);
    }
  }
  sheet["!ref"] = utils.encode_range({ r: 0, c: 0 }, { r: rows.length - 1, c: width - 1 });
  return sheet;
}

function cellOf(cell: Exclude<Cellule, null>): CellObject {
  if (cell === ERREUR) return { t: "e", v: NA };
  if (cell instanceof Date) {
    return { t: "n", v: (cell.getTime() - DAY_ZERO) / MS_PER_DAY, z: "dd/mm/yyyy" };
  }
  return typeof cell === "number" ? { t: "n", v: cell } : { t: "s", v: cell };
}
