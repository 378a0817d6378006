import { cellAddress } from "../sheet";
import type { CellToWrite, RowToWrite, SheetToWrite } from "../sheetToWrite";
import { contenu, contenuFormule, sameValue } from "./contenu";
import { codeOf, type Empreinte } from "./empreinte";
import type { Placement } from "./placement";
import type { RowPlan } from "./planRows";
import type { GeneratedSheet, ReadCell } from "./readSheet";
import { moveReferences } from "./references";
import type { PlacedCell } from "./sheetUpdate";

/** What to do of the cells that the person typed over. */
export type Saisies = "garder" | "remplacer";

/** A sheet written last time, as it is now, and what to make of it. */
export interface Comparison {
  readonly now: GeneratedSheet;
  readonly next: SheetToWrite;
  readonly empreinte: Empreinte;
  readonly placement: Placement;
  readonly plan: RowPlan;
  readonly saisies: Saisies;
}

/** A cell of the sheet once updated, beside what it holds now. */
export interface MergedCell {
  readonly row: number;
  readonly column: number;
  /** Its place in the sheet to write. */
  readonly next: { readonly row: number; readonly column: number };
  readonly before: ReadCell | undefined;
  readonly after: CellToWrite | undefined;
  /** The person typed over what was written; where, as the person sees it. */
  readonly typedOver: string | null;
  /**
   * "same": nothing to do; "refresh": the formula is the same, not its value;
   * "date": only the day when it is written, or the file, is another.
   */
  readonly action: "same" | "refresh" | "date" | "write";
}

/** The cells of the rows that stay, but those of the zone to type in, which is the person's. */
export function mergeCells(comparison: Comparison): readonly MergedCell[] {
  const { plan, placement, empreinte } = comparison;
  const nextRows = new Map(comparison.next.rows.map((row) => [row.row, row]));
  return plan.rows.flatMap(({ now, next }, row) => {
    if (now === null || next === null) return [];
    const written = empreinte.rows[placement.rowWritten.get(now) ?? -1];
    if (written === undefined || written.kind === "z") return [];
    const cells = cellsByColumn(nextRows.get(next));
    const columns = new Set([...cells.keys(), ...written.codes.keys()]);
    return [...columns].map((column) =>
      mergeCell(comparison, {
        place: { row, column, now, next },
        code: written.codes[column] ?? "",
        after: cells.get(column),
      }),
    );
  });
}

/** The cells of the rows that come. */
export function newCells({ next, plan, placement }: Comparison): readonly PlacedCell[] {
  const nextRows = new Map(next.rows.map((row) => [row.row, row]));
  return plan.rows.flatMap((planned, row) => {
    if (planned.now !== null || planned.next === null) return [];
    const cells = nextRows.get(planned.next)?.cells ?? [];
    return cells.map(({ column, cell }) => ({
      row,
      column: placement.columnNow(column),
      cell: moveFormula(cell, plan, placement),
    }));
  });
}

function cellsByColumn(row: RowToWrite | undefined): ReadonlyMap<number, CellToWrite> {
  return new Map((row?.cells ?? []).map(({ column, cell }) => [column, cell]));
}

interface CellToMerge {
  readonly place: {
    readonly row: number;
    readonly column: number;
    readonly now: number;
    readonly next: number;
  };
  /** Of what was written there. */
  readonly code: string;
  readonly after: CellToWrite | undefined;
}

function mergeCell(
  { now, plan, placement }: Comparison,
  { place, code, after: toWrite }: CellToMerge,
): MergedCell {
  const column = placement.columnNow(place.column);
  const before = now.rows.get(place.now)?.get(column);
  const after = toWrite === undefined ? undefined : moveFormula(toWrite, plan, placement);
  const isTypedOver = codeOf(contenuWritten(before, placement)) !== code;
  const action = actionOf({ before, after, plan });
  return {
    row: place.row,
    column,
    next: { row: place.next, column: place.column },
    before,
    after,
    typedOver: isTypedOver && action === "write" ? cellAddress(place.now, column) : null,
    action,
  };
}

function actionOf({
  before,
  after,
  plan,
}: Pick<MergedCell, "before" | "after"> & { readonly plan: RowPlan }): MergedCell["action"] {
  if (contenuMoved(before, plan) !== contenu(after))
    return isDated(before, after) ? "date" : "write";
  return shows(before, after) ? "same" : "refresh";
}

/** Only the end of the text differs, which tells a day or a file. */
function isDated(before: ReadCell | undefined, after: CellToWrite | undefined): boolean {
  if (before === undefined || !("text" in before)) return false;
  if (after === undefined || !("text" in after)) return false;
  return after.stable !== undefined && before.text.startsWith(after.stable);
}

/** Whether a formula already shows its value; a plain cell does. */
function shows(before: ReadCell | undefined, after: CellToWrite | undefined): boolean {
  if (before === undefined || !("formula" in before)) return true;
  return after === undefined || !("formula" in after) || sameValue(before.value, after.value);
}

const OWN_SHEET = (sheetName: string | null): boolean => sheetName === null;

function moveFormula(cell: CellToWrite, plan: RowPlan, placement: Placement): CellToWrite {
  if (!("formula" in cell)) return cell;
  const move = {
    row: (row: number) => plan.finalOfNext.get(row) ?? null,
    column: placement.columnNow,
  };
  const options = { concerns: OWN_SHEET, ranges: "parts" } as const;
  return { ...cell, formula: moveReferences(cell.formula, move, options) };
}

/** What a cell will hold once rows have come and gone. */
function contenuMoved(cell: ReadCell | undefined, { finalOfNow }: RowPlan): string {
  if (cell === undefined || !("formula" in cell)) return contenu(cell);
  const move = {
    row: (row: number) => finalOfNow.get(row) ?? null,
    column: (column: number) => column,
  };
  return contenuFormule(
    moveReferences(cell.formula, move, { concerns: OWN_SHEET, ranges: "whole" }),
  );
}

/** What a cell held when it was written, if nobody changed it since. */
function contenuWritten(cell: ReadCell | undefined, placement: Placement): string {
  if (cell === undefined || !("formula" in cell)) return contenu(cell);
  const move = {
    row: (row: number) => placement.rowWritten.get(row) ?? null,
    column: placement.columnWritten,
  };
  const written = moveReferences(cell.formula, move, { concerns: OWN_SHEET, ranges: "whole" });
  return contenuFormule(joinParts(written));
}

const NEIGHBOURS = /\b([A-Z]+)(\d+):\1(\d+),\1(\d+):\1(\d+)\b/;

/** D3:D4,D5:D6 → D3:D6: what rows of the person had come between. */
function joinParts(formula: string): string {
  const joined = formula.replace(NEIGHBOURS, (parts: string, ...ends: readonly string[]) => {
    const [column = "", first = "", end, start, last = ""] = ends;
    return Number(start) === Number(end) + 1 ? `${column}${first}:${column}${last}` : parts;
  });
  return joined === formula ? formula : joinParts(joined);
}
