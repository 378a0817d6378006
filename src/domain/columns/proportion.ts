import { CellCode, type SheetColumn } from "../sheet";
import type { ChampId } from "./champs";
import type { TableCells } from "./decide";
import type { Draft } from "./draft";

const SAMPLE = 60;
const ENOUGH = 2;

/**
 * Speaks for « Taux de réalisation » when the column is réalisées ÷ prévues on most rows, and
 * against it when both are there and it is not. Formula: domaine, taux = réalisées ÷ prévues.
 */
export function proportion(
  champ: ChampId,
  draft: Draft,
  drafts: readonly Draft[],
  { sheet, rows }: TableCells,
): number {
  if (champ !== "tauxRealisation") return 0;
  const planned = columnOf("heuresPrevues", drafts, sheet.columns);
  const done = columnOf("heuresRealisees", drafts, sheet.columns);
  const rate = sheet.columns[draft.column];
  if (planned === undefined || done === undefined || rate === undefined) return -0.05;
  const sample = Array.from({ length: Math.min(SAMPLE, rows.end - rows.start) }, (_, at) => {
    const row = rows.start + at;
    return { expected: numberAt(done, row) / numberAt(planned, row), told: numberAt(rate, row) };
  }).filter(({ expected, told }) => Number.isFinite(expected) && !Number.isNaN(told));
  if (sample.length < ENOUGH) return 0;
  const equal = sample.filter(
    ({ expected, told }) => near(told, expected) || near(told, expected * 100),
  );
  return equal.length / sample.length >= 0.7 ? 0.3 : -0.3;
}

function near(told: number, expected: number): boolean {
  return Math.abs(told - expected) <= 0.01 * Math.max(1, Math.abs(expected));
}

function columnOf(
  champ: ChampId,
  drafts: readonly Draft[],
  columns: readonly SheetColumn[],
): SheetColumn | undefined {
  const draft = drafts.find(({ candidates }) => candidates[0]?.champ === champ);
  return draft === undefined ? undefined : columns[draft.column];
}

function numberAt(column: SheetColumn, row: number): number {
  return column.codes[row] === CellCode.number ? (column.numbers[row] ?? Number.NaN) : Number.NaN;
}
