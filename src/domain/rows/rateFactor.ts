import type { ChampId } from "../columns/champs";
import { CellCode, cellCode, cellText, type SheetColumn } from "../sheet";
import { CELLS } from "./parseNumberColumn";
import { inSlices, type Steps } from "../steps";
import { readNumber } from "../values/number";

/** Highest figure that is a share and not a percentage: a realisation above 100 % is common. */
function highestShare(champ: ChampId): number {
  return champ === "tauxRealisation" ? 3 : 1;
}

/** A column of rates written 37,5 and 40 rather than 37,5 % and 40 % is in percents as a whole. */
export function* rateFactor(cells: SheetColumn, rows: Int32Array, champ: ChampId): Steps<number> {
  const highest = highestShare(champ);
  const figures = new Map<number, number | null>();
  let numbers = 0;
  let percents = 0;
  yield* inSlices(rows.length, CELLS, (from, to) => {
    for (const row of rows.subarray(from, to)) {
      const code = cellCode(cells, row);
      const known = code >= 0 ? figures.get(code) : undefined;
      const figure = known === undefined ? bareFigure(cells, row) : known;
      if (code >= 0) figures.set(code, figure);
      if (figure === null) continue;
      numbers++;
      if (figure > highest) percents++;
    }
  });
  return percents * 2 > numbers ? 0.01 : 1;
}

/** The figure of a cell as it is written, in Excel or as text; null when it has a unit or is none. */
export function bareFigure(cells: SheetColumn | undefined, row: number): number | null {
  const text = cellText(cells, row);
  if (text === null) {
    return cellCode(cells, row) === CellCode.number ? (cells?.numbers[row] ?? null) : null;
  }
  const reading = readNumber(text);
  return reading.state === "value" && reading.value.unit === null ? reading.value.value : null;
}
