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
  /** What is said when the two others are not there. */
  readonly untold: number;
}

/** Domaine: taux = réalisées ÷ prévues; restantes = prévues − réalisées. */
const FORMULAS: Readonly<Partial<Record<ChampId, Formula>>> = {
  tauxRealisation: {
    from: ["heuresRealisees", "heuresPrevues"],
    compute: (done, planned) => done / planned,
    isRate: true,
    untold: -0.05,
  },
  heuresRestantes: {
    from: ["heuresPrevues", "heuresRealisees"],
    compute: (planned, done) => planned - done,
    isRate: false,
    untold: 0,
  },
};

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
  if (first === undefined || second === undefined || told === undefined) return formula.untold;
  const rowNumbers = Array.from(
    { length: Math.min(SAMPLE, Math.max(0, rows.end - rows.start)) },
    (_, at) => rows.start + at,
  );
  const compared = rowNumbers
    .map((row) => ({
      expected: formula.compute(numberAt(first, row), numberAt(second, row)),
      value: numberAt(told, row),
    }))
    .filter(({ expected, value }) => Number.isFinite(expected) && !Number.isNaN(value));
  if (compared.length < ENOUGH) return 0;
  const equal = compared.filter((each) => isComputed(each, formula));
  return equal.length / compared.length >= 0.7 ? AGREES : -AGREES;
}

function isComputed(
  { expected, value }: { readonly expected: number; readonly value: number },
  { isRate }: Formula,
): boolean {
  return near(value, expected) || (isRate && near(value, expected * 100));
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
