import type { Alea } from "../../outils/exemples/alea";
import { cellAddress, type CellPlace, type WorkbookData } from "../../src/domain/sheet";
import { editFile } from "../../src/hosts/xlsx/editFile";
import { nodeDeflater } from "../../src/hosts/xlsx/node/nodeDeflater";
import { openWorkbook } from "../../src/hosts/xlsx/openWorkbook";
import { refusal } from "../support/refusal";
import { shownCells } from "../support/shownCells";
import { abimerPaquet } from "./abimerPaquet";
import { OPTIONS, tirerClasseur } from "./classeurs";
import { expectSame, type Epreuve } from "./epreuve";
import { lire } from "./lecture";

/** A cell typed in a mutated workbook: refused, or read again with every other cell as it was. */
export const CORRECTIONS: Epreuve = {
  nom: "corrections",
  jouer: async (alea) => {
    const before = abimerPaquet(await tirerClasseur(alea), alea);
    const { fate } = await lire(before, OPTIONS.inflater);
    if (fate !== "lu") return fate;
    const { workbook } = await openWorkbook(before, OPTIONS);
    const place = placeIn(workbook, alea);
    const value = alea.pick([12.5, "Ville d'Alès", "=1+1", "_x0041_ <&>", -0.1]);
    let after = before;
    const edited = await refusal(async () => {
      after = await editFile(before, [{ place, value }], nodeDeflater);
    });
    if (edited !== "lu") return `correction refusée : ${edited}`;
    const expected = cellsWith(workbook, place, String(value));
    expectSame("cellules", cellsOf((await openWorkbook(after, OPTIONS)).workbook), expected);
    return "lu";
  },
};

function placeIn({ sheets }: WorkbookData, alea: Alea): CellPlace {
  const sheet = alea.int(0, sheets.length - 1);
  const { rowCount = 0, columns = [] } = sheets[sheet] ?? {};
  return { sheet, row: alea.int(0, rowCount + 1), column: alea.int(0, columns.length + 1) };
}

/** A number typed where dates are shown is shown as a date: the format of a cell is its own. */
function cellsOf({ sheets }: WorkbookData): readonly (readonly string[])[] {
  return sheets.map((sheet) =>
    shownCells(sheet)
      .map((cell) => cell.replace(/^([A-Z]+\d+) (?:date|durée) /, "$1 "))
      .toSorted(),
  );
}

function cellsWith(
  workbook: WorkbookData,
  { sheet, row, column }: CellPlace,
  value: string,
): readonly (readonly string[])[] {
  const start = `${cellAddress(row, column)} `;
  return cellsOf(workbook).map((cells, index) =>
    index === sheet
      ? [...cells.filter((cell) => !cell.startsWith(start)), start + value].toSorted()
      : cells,
  );
}
