import { utils, write, type BookType } from "@e965/xlsx";

/** The bytes of a workbook written by another library, tab by tab. */
export function workbookFile(
  tabs: Readonly<Record<string, string>>,
  bookType: BookType = "xlsx",
): Uint8Array {
  const book = utils.book_new();
  for (const [name, table] of Object.entries(tabs)) {
    utils.book_append_sheet(book, utils.aoa_to_sheet(rowsOf(table)), name);
  }
  return write(book, { type: "buffer", bookType }) as Uint8Array;
}

/** A text table as rows of cells: "12,5" is a number, anything else a text. */
function rowsOf(table: string): (string | number | null)[][] {
  return table
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cellOf(cell.trim())));
}

function cellOf(text: string): string | number | null {
  if (/^-?\d+(?:,\d+)?$/.test(text)) return Number(text.replace(",", "."));
  return text === "" ? null : text;
}
