import type { SheetColumn } from "../../../../domain/sheet";
import { CellCode } from "../../../../domain/sheet";
import type { ReadBudget } from "../readBudget";
import type { StringTable } from "../stringTable";
import { ColumnBuilder } from "./columnBuilder";

const EMPTY_COLUMN: SheetColumn = {
  codes: new Int32Array(0),
  numbers: new Float64Array(0),
  texts: [],
};

/** The columns of a sheet being read: only those that hold a value take memory. */
export class SheetColumns {
  private readonly builders: (ColumnBuilder | undefined)[] = [];
  private readonly budget: ReadBudget;

  constructor(budget: ReadBudget) {
    this.budget = budget;
  }

  at(column: number): ColumnBuilder {
    return this.builders[column] ?? this.add(column);
  }

  rowCount(): number {
    return this.builders.reduce((rows, builder) => Math.max(rows, builder?.used ?? 0), 0);
  }

  /** Columns up to the last one that holds a value, each with its own dictionary. */
  build(table: StringTable): readonly SheetColumn[] {
    const seen = table.zeros();
    return Array.from(this.builders, (builder, column) => {
      // Let go at once: two copies of a large sheet would not fit in memory.
      this.builders[column] = undefined;
      return builder === undefined
        ? EMPTY_COLUMN
        : builder.build(ownTexts(builder, table.texts, seen));
    });
  }

  private add(column: number): ColumnBuilder {
    const builder = new ColumnBuilder(this.budget);
    while (this.builders.length < column) this.builders.push(undefined);
    this.builders[column] = builder;
    return builder;
  }
}

/**
 * Renumbers the codes of a column from those of the workbook to its own, in
 * order of appearance, and returns its texts. `seen` holds own code + 1 by
 * workbook code; it is zero again on return.
 */
function ownTexts(
  builder: ColumnBuilder,
  texts: readonly string[],
  seen: Int32Array,
): readonly string[] {
  const { codes, used } = builder;
  const own: string[] = [];
  const met: number[] = [];
  for (let row = 0; row < used; row++) {
    const code = codes[row] ?? CellCode.empty;
    if (code < 0) continue;
    if (seen[code] === 0) {
      seen[code] = own.push(texts[code] ?? "");
      met.push(code);
    }
    codes[row] = (seen[code] ?? 0) - 1;
  }
  for (const code of met) seen[code] = 0;
  return own;
}
