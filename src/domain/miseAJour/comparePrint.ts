import { codeOf, type Empreinte } from "./empreinte";
import type { Comparison } from "./mergeCells";
import type { Placement } from "./placement";
import type { GeneratedSheet } from "./readSheet";
import type { SheetUpdate } from "./sheetUpdate";

/** The text at the top of the pages and the page breaks, unless the person changed them. */
export function printOf(
  { now, next, empreinte, plan, placement }: Comparison,
  written: Empreinte,
): Pick<SheetUpdate, "headerRight" | "pageBreaks"> {
  const isOwnHeader = codeOf(now.headerRight) === empreinte.headerRight;
  const isSameHeader = written.headerRight === empreinte.headerRight;
  const wanted = next.print.pageBreaks.map((row) => plan.finalOfNext.get(row) ?? row);
  const moved = now.pageBreaks.map((row) => plan.finalOfNow.get(row) ?? null);
  return {
    headerRight: isOwnHeader && !isSameHeader ? next.print.headerRight : null,
    pageBreaks: areOwnBreaks(now, empreinte, placement) && !areEqual(moved, wanted) ? wanted : null,
  };
}

function areOwnBreaks(
  { pageBreaks }: GeneratedSheet,
  empreinte: Empreinte,
  { rowWritten }: Placement,
): boolean {
  const written = pageBreaks.map((row) => rowWritten.get(row) ?? null);
  return areEqual(written, empreinte.pageBreaks);
}

function areEqual(a: readonly (number | null)[], b: readonly number[]): boolean {
  const [left, right] = [new Set(a), new Set<number | null>(b)];
  return left.size === right.size && [...left].every((one) => right.has(one));
}
