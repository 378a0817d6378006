import type {
  ColumnMatch,
  SheetRecognition,
  TableRecognition,
} from "../../../src/domain/columns/recognition";
import { recognizeSheet } from "../../../src/domain/columns/recognizeSheet";
import type { SheetAnswers } from "../../../src/domain/columns/recognition";
import { sheetOf, type SheetOptions } from "../../support/sheetOf";

export function recognize(
  table: string,
  options: SheetOptions = {},
  answers?: SheetAnswers,
): SheetRecognition {
  return recognizeSheet(sheetOf(table, options), 0, answers);
}

export function firstTable({ tables }: SheetRecognition): TableRecognition {
  const [table] = tables;
  if (table === undefined) throw new Error("aucun tableau reconnu");
  return table;
}

export function tableOf(
  text: string,
  options: SheetOptions = {},
  answers?: SheetAnswers,
): TableRecognition {
  return firstTable(recognize(text, options, answers));
}

/** « titre → champ (confiance) » for each column. */
export function shownColumns({ columns }: TableRecognition): string[] {
  return columns.map(({ titre, champ, confiance }) => `${titre} → ${champ ?? "–"} (${confiance})`);
}

/** Champs in use, by title. */
export function champs({ columns }: TableRecognition): Record<string, string | null> {
  return Object.fromEntries(
    columns.map(({ titre, champ, confiance }) => [
      titre,
      confiance === "à vérifier" ? null : champ,
    ]),
  );
}

export function column({ columns }: TableRecognition, titre: string): ColumnMatch {
  const found = columns.find((each) => each.titre === titre);
  if (found === undefined) throw new Error(`aucune colonne « ${titre} »`);
  return found;
}

/** Excel row numbers of the data rows. */
export function dataRows({ dataRows: rows }: TableRecognition): number[] {
  return Array.from(rows, (row) => row + 1);
}

/** « ligne genre libellé » of the other rows, in Excel row numbers. */
export function otherRows({ otherRows: rows }: TableRecognition): string[] {
  return rows.map(({ row, kind, libelle }) => `${String(row + 1)} ${kind} ${libelle}`.trim());
}
