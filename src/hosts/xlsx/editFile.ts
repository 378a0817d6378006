import type { CellEdit } from "../../domain/cellEdit";
import type { CellPlace } from "../../domain/sheet";
import type { Deflater } from "./deflater";
import { editCells, formulasAmong } from "./edit/editCells";
import { csvNonModifiable } from "./edit/editErrors";
import { fileKind } from "./fileKind";
import type { Inflater } from "./inflater";

/** The bytes of a workbook with these cells changed; refuses a text file. */
export async function editFile(
  bytes: Uint8Array,
  edits: readonly CellEdit[],
  deflater: Deflater,
): Promise<Uint8Array> {
  if (edits.length > 0 && isText(bytes)) throw csvNonModifiable();
  return editCells(bytes, edits, deflater);
}

/** Those of these cells that hold a formula; a text file has none. */
export async function formulasOfFile(
  bytes: Uint8Array,
  places: readonly CellPlace[],
  inflater: Inflater,
): Promise<readonly CellPlace[]> {
  return isText(bytes) ? [] : formulasAmong(bytes, places, inflater);
}

function isText(bytes: Uint8Array): boolean {
  return fileKind(bytes) === "other";
}
