import { CellCode, type SheetColumn } from "../sheet";
import type { ChampId } from "./champs";
import type { TableCells } from "./decide";
import type { Draft } from "./draft";

const SAMPLE = 60;
const ENOUGH = 2;

/** What a champ is, from two others; the cell may also tell a rate in percents. */
interface Formula {
  readonly from: readonly [ChampId, ChampId];
  readonly compute: (first: number, second: number) => number;
  readonly isRate: boolean;
}

/** Domaine: taux = réalisées ÷ prévues; restantes = prévues − réalisées. */
const FORMULAS: Readonly<Partial<Record<ChampId, Formula>>> = {
  tauxRealisation: {
    from: ["heuresRealisees", "heuresPrevues"],
    compute: (done, planned) => done / planned,
    isRate: true,
  },
  heuresRestantes: {
    from: ["heuresPrevues", "heuresRealisees"],
    compute: (planned, done) => planned - done,
    isRate: false,
  },
};

const UNTOLD = -0.05;
const AGREES = 0.3;

/** Speaks for a champ when the column is what two others make it, and against it when it is not. */
export function proportion(
  champ: ChampId,
  draft: Draft,
  drafts: readonly Draft[],
  { sheet, rows }: TableCells,
): number {
  const formula = FORMULAS[champ];
  if (formula === undefined) return 0;
  const [first, second] = formula.from.map((id) => columnOf(id, draft, drafts, sheet.columns));
  const told = sheet.columns[draft.column];
  if (first === undefined || second === undefined || told === undefined)
    return formula.isRate ? UNTOLD : 0;
  let equal = 0;
  let compared = 0;
  for (let row = rows.start; row < Math.min(rows.end, rows.start + SAMPLE); row++) {
    const expected = formula.compute(numberAt(first, row), numberAt(second, row));
    const value = numberAt(told, row);
    if (!Number.isFinite(expected) || Number.isNaN(value)) continue;
    compared++;
    if (near(value, expected) || (formula.isRate && near(value, expected * 100))) equal++;
  }
  if (compared < ENOUGH) return 0;
  return equal / compared >= 0.7 ? AGREES : -AGREES;
}

function near(told: number, expected: number): boolean {
  return Math.abs(told - expected) <= 0.01 * Math.max(1, Math.abs(expected));
}

function columnOf(
  champ: ChampId,
  { column }: Draft,
  drafts: readonly Draft[],
  columns: readonly SheetColumn[],
): SheetColumn | undefined {
  const draft = drafts.find(
    (other) => other.column !== column && other.candidates[0]?.champ === champ,
  );
  return draft === undefined ? undefined : columns[draft.column];
}

function numberAt(column: SheetColumn, row: number): number {
  return column.codes[row] === CellCode.number ? (column.numbers[row] ?? Number.NaN) : Number.NaN;
}
