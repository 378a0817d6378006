import type { SheetColumn } from "../../../../domain/sheet";
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
    return Array.from(this.builders, (builder, column) => {
      // Let go at once: two copies of a large sheet would not fit in memory.
      this.builders[column] = undefined;
      return builder?.build(table) ?? EMPTY_COLUMN;
    });
  }

  private add(column: number): ColumnBuilder {
    const builder = new ColumnBuilder(this.budget);
    while (this.builders.length < column) this.builders.push(undefined);
    this.builders[column] = builder;
    return builder;
  }
}
