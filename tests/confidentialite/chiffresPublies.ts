import type { CellToWrite, SheetToWrite } from "../../src/domain/sheetToWrite";

/** What a line of a table shows: numbers, « s » where nothing may be told, null for the rest. */
export type Publie = number | "s" | null;

export interface LignePubliee {
  readonly libelle: string;
  readonly valeurs: readonly Publie[];
}

/** The lines of one table, under the title of its first column. */
export type TablesPubliees = ReadonlyMap<string, readonly LignePubliee[]>;

const TABLES = new Set([
  ...["1. Chiffres clés", "8. Qualité des données", "Quartier", "Public", "Sexe", "Âge"],
  ...["Type de contrat", "Type d'employeur", "Mois", "Trimestre", "Maître d'ouvrage"],
]);

/** Reads a sheet as somebody who receives it does: titles, labels, figures. */
export function tablesOf(sheet: SheetToWrite): TablesPubliees {
  const tables = new Map<string, LignePubliee[]>();
  let current: LignePubliee[] | null = null;
  for (const { cells } of sheet.rows) {
    const [first, ...rest] = cells;
    const titre = first === undefined ? "" : wordsOf(first.cell);
    if (TABLES.has(titre)) {
      current = [];
      tables.set(titre, current);
    } else if (rest.length === 0 || /^\d\. /.test(titre)) current = null;
    else current?.push({ libelle: titre, valeurs: rest.map(({ cell }) => publie(cell)) });
  }
  return tables;
}

export function publie(cell: CellToWrite | undefined): Publie {
  if (cell === undefined) return null;
  if ("number" in cell) return cell.number;
  if ("formula" in cell) return typeof cell.value === "number" ? cell.value : null;
  return "text" in cell && cell.text === "s" ? "s" : null;
}

function wordsOf(cell: CellToWrite): string {
  if ("number" in cell) return String(cell.number);
  return "text" in cell ? cell.text.replaceAll(/[\u00A0\u202F]/g, " ").trim() : "";
}
