import { columnLetters } from "../../../../domain/sheet";
import { isInSheet, parseCell } from "../../../sheets/cellReference";

/** A quoted text or sheet name; else a cell, not part of a longer name, of a function or of a table. */
const PIECES = /"[^"]*"|'[^']*'|(?<![\w.$])\$?[A-Z]{1,3}\$?\d{1,7}(?![\w.([!])/g;

/** The formula as it reads `rows` lower and `columns` to the right: references without $ move along. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(PIECES, (piece) =>
    /^["']/.test(piece) ? piece : shiftCell(piece, rows, columns),
  );
}

function shiftCell(cell: string, rows: number, columns: number): string {
  const place = parseCell(cell);
  if (place === null) return cell;
  const fixColumn = cell.startsWith("$") ? "$" : "";
  const fixRow = cell.includes("$", 1) ? "$" : "";
  const column = place.column + (fixColumn === "" ? columns : 0);
  const row = place.row + (fixRow === "" ? rows : 0);
  return isInSheet(row, column)
    ? fixColumn + columnLetters(column) + fixRow + String(row + 1)
    : "#REF!";
}
