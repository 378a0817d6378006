import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetColDataMutation,
  SetFrozenMutation,
  SetRowDataMutation,
  SetTabColorMutation,
  SetWorksheetHideMutation,
  ToggleGridlinesMutation,
} from "@univerjs/preset-sheets-core";
import type { Sheet } from "../../model/sheet";
import type { GridBook } from "./gridBook";
import { gridLayout } from "./gridSheet";

type Layout = ReturnType<typeof gridLayout>;
type Part = keyof Layout;

/** Null takes away what a row or a column had. */
function withRemoved<T>(before: Readonly<Record<number, T>>, after: Readonly<Record<number, T>>) {
  const removed = Object.keys(before).map((index) => [index, null] as const);
  return { ...Object.fromEntries(removed), ...after };
}

/** The changes of the grid that bring each part of a sheet's layout up to date. */
const changes: Readonly<
  Record<Part, (before: Layout, after: Layout) => readonly (readonly [string, object])[]>
> = {
  mergeData: (before, after) => [
    [RemoveWorksheetMergeMutation.id, { ranges: before.mergeData }],
    [AddWorksheetMergeMutation.id, { ranges: after.mergeData }],
  ],
  rowData: (before, after) => [
    [SetRowDataMutation.id, { rowData: withRemoved(before.rowData, after.rowData) }],
  ],
  columnData: (before, after) => [
    [SetColDataMutation.id, { columnData: withRemoved(before.columnData, after.columnData) }],
  ],
  freeze: (_before, { freeze }) => [[SetFrozenMutation.id, freeze]],
  showGridlines: (_before, { showGridlines }) => [[ToggleGridlinesMutation.id, { showGridlines }]],
  tabColor: (_before, { tabColor }) => [[SetTabColorMutation.id, { color: tabColor }]],
  hidden: (_before, { hidden }) => [[SetWorksheetHideMutation.id, { hidden }]],
};

const parts = Object.keys(changes) as Part[];

/** Follows the widths, merges, panes… of each sheet, of which the model tells nothing. */
export class LayoutToGrid {
  readonly #shown = new WeakMap<Sheet, Layout>();

  /** To be called when the grid just received the whole sheet. */
  note(sheet: Sheet): void {
    this.#shown.set(sheet, gridLayout(sheet));
  }

  update(book: GridBook, sheet: Sheet): void {
    const after = gridLayout(sheet);
    const before = this.#shown.get(sheet) ?? after;
    this.#shown.set(sheet, after);
    for (const part of parts) {
      if (JSON.stringify(before[part]) === JSON.stringify(after[part])) continue;
      for (const [id, params] of changes[part](before, after)) book.write(id, sheet, params);
    }
  }
}
