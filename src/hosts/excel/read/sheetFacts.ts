import type { CellRange, SheetData } from "../../../domain/sheet";
import { readSheetIdentity, SHEET_IDENTITY_NAME } from "../../sheets/sheetIdentity";

const VISIBILITIES: ReadonlyMap<string, SheetData["visibility"]> = new Map([
  ["Visible", "visible"],
  ["Hidden", "hidden"],
  ["VeryHidden", "veryHidden"],
]);

/** What surrounds the cells of a sheet. */
export interface SheetFacts {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetData["visibility"];
  readonly generated: string | null;
  /** The smallest range with every value; null when the sheet is empty. */
  readonly used: CellRange | null;
  readonly merges: readonly CellRange[];
  readonly hiddenColumns: ReadonlySet<number>;
  /** Some rows of the used range may be hidden: to be looked at with the cells. */
  readonly mayHideRows: boolean;
}

interface Asked {
  readonly sheet: Excel.Worksheet;
  readonly identity: Excel.NamedItem;
  readonly used: Excel.Range;
}

/** The facts of all sheets, in tab order: two requests, whatever their number. */
export async function readSheetFacts(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly SheetFacts[]> {
  const asked = sheets.map((sheet): Asked => {
    const identity = sheet.names.getItemOrNullObject(SHEET_IDENTITY_NAME);
    const used = sheet.getUsedRangeOrNullObject(true);
    identity.load("formula");
    used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden");
    return { sheet, identity, used };
  });
  await context.sync();
  const layouts = asked.map(({ used }) => (used.isNullObject ? null : askLayout(used)));
  await context.sync();
  return asked.map((one, index) => factsOf(one, layouts[index] ?? null));
}

interface AskedLayout {
  readonly merged: Excel.RangeAreas;
  /** Null when no column is hidden. */
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | null;
}

function askLayout(used: Excel.Range): AskedLayout {
  const merged = used.getMergedAreasOrNullObject();
  merged.load(
    "areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount",
  );
  const hidesColumns = isHidden(used.columnHidden);
  return {
    merged,
    columns: hidesColumns ? used.getColumnProperties({ columnHidden: true }) : null,
  };
}

/** Excel answers null when some are hidden and some are not, which the types do not say. */
function isHidden(hidden: unknown): boolean {
  return hidden !== false;
}

function factsOf({ sheet, identity, used }: Asked, layout: AskedLayout | null): SheetFacts {
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: VISIBILITIES.get(sheet.visibility) ?? "visible",
    generated: identity.isNullObject ? null : readSheetIdentity(String(identity.formula)),
    used: layout === null ? null : rangeOf(used),
    merges: layout === null ? [] : mergesOf(layout.merged),
    hiddenColumns: layout === null ? new Set() : hiddenColumnsOf(used, layout),
    mayHideRows: layout !== null && isHidden(used.rowHidden),
  };
}

function mergesOf(merged: Excel.RangeAreas): readonly CellRange[] {
  return merged.isNullObject ? [] : merged.areas.items.map(rangeOf);
}

function hiddenColumnsOf(used: Excel.Range, { columns }: AskedLayout): ReadonlySet<number> {
  const hidden = new Set<number>();
  columns?.value.forEach(({ columnHidden }, index) => {
    if (columnHidden === true) hidden.add(used.columnIndex + index);
  });
  return hidden;
}

function rangeOf(range: Excel.Range): CellRange {
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
  return { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
}
