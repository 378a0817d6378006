import { type CellRead, contentAt, formulaAt } from "../../../domain/cellRead";
import { placeKey, type WorkbookData } from "../../../domain/sheet";
import { isSameContent } from "../../sheets/sameContent";
import { classeurModifie } from "../../writeErrors";
import { formulasOfFile } from "../editFile";
import type { Inflater } from "../inflater";

/** Throws when one of these cells no longer holds what was read of it; `workbook`: what these bytes hold. */
export async function refuseChanged(
  { bytes, workbook }: { readonly bytes: Uint8Array; readonly workbook: WorkbookData },
  expected: readonly CellRead[],
  inflater: Inflater,
): Promise<void> {
  const differ = new Set(
    expected.filter(({ place, content }) => !isSameContent(content, contentAt(workbook, place))),
  );
  const doubtful = expected.filter((cell) => cell.formula !== undefined || differ.has(cell));
  const places = doubtful.map(({ place }) => place);
  const formulas = new Set((await formulasOfFile(bytes, places, inflater)).map(placeKey));
  const isAsRead = (cell: CellRead): boolean => {
    const { place, formula } = cell;
    if (!formulas.has(placeKey(place))) return typeof formula !== "string" && !differ.has(cell);
    return formula === undefined || formula === formulaAt(workbook, place);
  };
  if (!doubtful.every(isAsRead)) throw classeurModifie();
}
