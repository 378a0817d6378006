import type { Sheet } from "../../emulator/model/sheet";
import type { Workbook } from "../../emulator/model/workbook";

/** Everything that a person could see of a workbook, to compare before and after. */
export function workbookState(workbook: Workbook): object {
  return {
    sheets: workbook.sheets.map(sheetState),
    names: workbook.names.list().map(({ name, formula }) => `${name} ${formula}`),
    settings: Object.fromEntries(workbook.settings),
    active: workbook.activeSheet.name,
  };
}

function sheetState(sheet: Sheet): object {
  const { name, visibility, merges, conditionalFormats, hyperlinks, pageLayout, frozen } = sheet;
  return {
    name,
    visibility,
    cells: cellsState(sheet),
    names: sheet.names.list().map((item) => `${item.name} ${item.formula}`),
    merges,
    rules: conditionalFormats.map(({ areas, type, formula, style }) => ({
      areas,
      type,
      formula,
      style,
    })),
    links: Object.fromEntries(hyperlinks),
    pageLayout,
    frozen: frozen ?? null,
    widths: Object.fromEntries(sheet.columnWidths),
  };
}

function cellsState({ cells }: Sheet): readonly unknown[] {
  const area = cells.usedArea(false);
  if (area === undefined) return [];
  return Array.from({ length: area.rowCount * area.columnCount }, (_, index) => {
    const row = area.row + Math.floor(index / area.columnCount);
    const column = area.column + (index % area.columnCount);
    const content = cells.formula(row, column) ?? cells.value(row, column);
    return [row, column, content, cells.numberFormat(row, column), cells.style(row, column)];
  });
}
