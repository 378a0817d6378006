import { withoutBrokenPrefix, type Remplacement } from "../../domain/formulesAppels";
import type { FormulesDuComplement, Remplacant } from "../workbookHost";
import { findCallsInWorkbook, putFormulasBack, type CellWithCall } from "./formulesCellules";
import { toNativeFormula } from "./formulesNatives";
import { runExcel, runUndoable } from "./runExcel";

type Matrix = readonly (readonly unknown[])[];

/** One call of figures and cells, that becomes plain arithmetic: short, and the same in every language. */
const EXEMPLE = /^=\w+\([^()]*\)$/;
const ARITHMETIC = /^=[^(]*$/;

/** The formulas that call our functions; the first one that can be told is the example. */
export function findFormulas(): Promise<FormulesDuComplement> {
  return runExcel(async (context) => {
    const calls = await findCallsInWorkbook(context);
    const exemples = calls.filter(isReplaceable).flatMap((call) => {
      const avant = withoutBrokenPrefix(call.formula);
      const apres = toNativeFormula(avant);
      const isPlain = apres !== null && EXEMPLE.test(avant) && ARITHMETIC.test(apres);
      return isPlain ? [{ avant, apres }] : [];
    });
    return { nombre: calls.length, exemple: exemples[0] ?? null };
  });
}

export function replaceFormulas(by: Remplacant): Promise<Remplacement> {
  return by === "valeurs" ? replaceCallsByValues() : replaceCallsByFormulas();
}

/** Puts plain arithmetic in place of our functions; a formula whose result would change is put back. */
export function replaceCallsByFormulas(): Promise<Remplacement> {
  return runUndoable(async (context) => {
    const calls = await findCallsInWorkbook(context);
    const written = calls.filter(isReplaceable).flatMap((call) => {
      const native = toNativeFormula(withoutBrokenPrefix(call.formula));
      return native === null ? [] : [{ call, after: writeFormula(call, native) }];
    });
    const touched = written.map(({ call }) => call);
    return putFormulasBack(context, touched, async () => {
      await context.sync();
      const changed = written.filter(({ call, after }) => !isSame(call.values, valuesOf(after)));
      for (const { call } of changed) call.cell.formulas = [[call.formula]];
      await context.sync();
      return countOf(calls, written.length - changed.length);
    });
  });
}

/** Puts their results in place of the formulas that call our functions. */
export function replaceCallsByValues(): Promise<Remplacement> {
  return runUndoable(async (context) => {
    const calls = await findCallsInWorkbook(context);
    const replaced = calls.filter(isReplaceable);
    for (const { filled, values } of replaced)
      filled.values = values.map((row) => row.map(asValue));
    return putFormulasBack(context, replaced, async () => {
      await context.sync();
      return countOf(calls, replaced.length);
    });
  });
}

function countOf(calls: readonly CellWithCall[], remplacees: number): Remplacement {
  return { remplacees, laissees: calls.length - remplacees };
}

interface Written {
  readonly cell: Excel.Range;
  readonly spill: Excel.Range;
}

function writeFormula({ cell }: CellWithCall, formula: string): Written {
  cell.formulas = [[formula]];
  return {
    cell: cell.load("values"),
    spill: cell.getSpillingToRangeOrNullObject().load("values"),
  };
}

function valuesOf({ cell, spill }: Written): Matrix {
  return spill.isNullObject ? cell.values : spill.values;
}

/** Errors are texts that start with # (« #VALUE! », « #BUSY! »…): there is no result to keep. */
function isReplaceable({ values, isLocked }: CellWithCall): boolean {
  return !isLocked && !values.flat().some((value) => /^#\p{L}/u.test(String(value)));
}

/** Excel takes a text that is written for something typed: the apostrophe keeps it a text. */
function asValue(value: unknown): unknown {
  return typeof value === "string" && value !== "" ? `'${value}` : value;
}

function isSame(before: Matrix, after: Matrix): boolean {
  const [left, right] = [before.flat(), after.flat()];
  if (before.length !== after.length || left.length !== right.length) return false;
  return left.every((value, i) => isSameValue(value, right[i]));
}

/** The last binary digits depend on who divides. */
function isSameValue(left: unknown, right: unknown): boolean {
  if (typeof left !== "number" || typeof right !== "number") return left === right;
  return Math.abs(left - right) <= 1e-12 * Math.max(Math.abs(left), Math.abs(right));
}
