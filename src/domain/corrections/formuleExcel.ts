import { etp, FormuleError, insertionHeures, insertionMontant, tauxRealisation } from "../formules";
import { findCalls, withoutBrokenPrefix, type Fonction } from "../formulesAppels";
import { DEFAUTS } from "../parametres";
import { CellCode, type CellPlace } from "../sheet";
import type { WorkbookCells } from "./workbookCells";

interface Equivalent {
  /** Arguments by their rank. */
  readonly modele: string;
  /** What stands for an argument that is left out; null where it must be told. */
  readonly omis: readonly (number | null)[];
  readonly compute: (a: number, b: number, c?: number, d?: number) => number;
}

const { partMainOeuvre, coutHoraire, tauxInsertion, baseEtp } = DEFAUTS;
const PAR_MONTANT = [null, partMainOeuvre, coutHoraire, tauxInsertion];
/** The tranches have none: their floor forgives what Excel's does not. */
const EQUIVALENTS: Readonly<Partial<Record<Fonction, Equivalent>>> = {
  INSERTION_HEURES: { modele: "0*1/2*3", omis: PAR_MONTANT, compute: insertionHeures },
  INSERTION_MONTANT: { modele: "0/3*2/1", omis: PAR_MONTANT, compute: insertionMontant },
  ETP: { modele: "0/1", omis: [null, baseEtp], compute: etp },
  TAUX_REALISATION: { modele: "0/1", omis: [null, null], compute: tauxRealisation },
};

const FIGURE = /^\d+(?:\.\d+)?(%?)$/;
const CELL = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i;

function columnOf(letters: string): number {
  const digits = Array.from(letters.toUpperCase(), (letter) => letter.charCodeAt(0) - 64);
  return digits.reduce((column, digit) => column * 26 + digit, 0) - 1;
}

/** A figure, a cell of the same sheet or a name of one cell; NaN for anything else. */
function figureOf(cells: WorkbookCells, { sheet }: CellPlace, arg: string): number {
  const figure = FIGURE.exec(arg);
  if (figure !== null) return Number.parseFloat(arg) / (figure[1] === "%" ? 100 : 1);
  const [, letters, row] = CELL.exec(arg) ?? [];
  const place =
    letters === undefined
      ? cells.suivi.workbook.names.get(arg)
      : { sheet, row: Number(row) - 1, column: columnOf(letters) };
  if (place === undefined || cells.code(place) !== CellCode.number) return Number.NaN;
  return cells.number(place);
}

function computed(compute: Equivalent["compute"], figures: readonly number[]): number {
  const [a = Number.NaN, b = Number.NaN, c, d] = figures;
  try {
    return compute(a, b, c, d);
  } catch (error) {
    if (error instanceof FormuleError) return Number.NaN;
    throw error;
  }
}

/**
 * What Excel alone computes for a formula that is one call of ours on figures and
 * cells, in English and without "=", and its result; null for any other formula.
 */
export function formuleExcel(
  cells: WorkbookCells,
  place: CellPlace,
  written: string,
): { readonly formula: string; readonly value: number } | null {
  const formula = withoutBrokenPrefix(written).trim();
  const [call] = findCalls(formula);
  const equivalent = call === undefined ? undefined : EQUIVALENTS[call.fonction];
  if (call === undefined || equivalent === undefined) return null;
  if (call.start !== 0 || call.end !== formula.length) return null;
  const { modele, omis, compute } = equivalent;
  const args = omis.map((omitted, rank) => (call.args[rank] ?? "") || String(omitted ?? ""));
  const figures = args.map((arg) => figureOf(cells, place, arg));
  const value = computed(compute, figures);
  if (call.args.length > args.length || Number.isNaN(value)) return null;
  return { formula: modele.replaceAll(/\d/g, (rank) => args[Number(rank)] ?? ""), value };
}
