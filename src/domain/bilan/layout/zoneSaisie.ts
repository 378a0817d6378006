import type { CellToWrite } from "../../sheetToWrite";
import { emptyCell, textCell } from "./cells";

const INVITE = ["Saisissez ici votre commentaire.", "Cette zone n'est jamais effacée."] as const;

/**
 * Rows of cells, `columns` wide, that look as one zone: one frame, one fill, and
 * in its first cells what the person is invited to type over.
 */
export function zoneSaisie(rows: number, columns: number): readonly (readonly CellToWrite[])[] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => {
      const invite = column === 0 ? INVITE[row] : undefined;
      if (invite !== undefined) return textCell(invite, row === 0 ? "zoneInvite" : "zoneSuite");
      return emptyCell(`zone${place(row, rows, VERTICAL)}${place(column, columns, HORIZONTAL)}`);
    }),
  );
}

const VERTICAL = ["Haut", "Milieu", "Bas"] as const;
const HORIZONTAL = ["Gauche", "Centre", "Droite"] as const;

function place<Name>(index: number, count: number, names: readonly [Name, Name, Name]): Name {
  if (index === 0) return names[0];
  return index === count - 1 ? names[2] : names[1];
}
