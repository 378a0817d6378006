import type { FunctionOutcome } from "../host/customFunctions";
import type { CellValue } from "../model/cellValue";
import type { UniverArray, UniverFunction, UniverPreset, UniverValue } from "./thread/univerTypes";
import type { FunctionCall } from "./univerMessages";

export type CallAddin = (request: FunctionCall) => Promise<FunctionOutcome>;

/** The classes of the engine in use: the thread's, or those of the page with the grid. */
export type EngineClasses = Pick<
  UniverPreset,
  "AsyncCustomFunction" | "ArrayValueObject" | "ValueObjectFactory"
>;

function readItem(item: UniverValue | null): CellValue | null {
  if (item === null || item.isNull()) return null;
  return item.isError() ? item.getErrorType() : item.getValue();
}

function isArray(argument: UniverValue): argument is UniverArray {
  return argument.isArray();
}

/** Null: left out between two commas. A reference, even to one empty cell, is an array. */
function readArgument(argument: UniverValue): (CellValue | null)[][] | null {
  if (!isArray(argument)) return argument.isNull() ? null : [[readItem(argument)]];
  const rows: (CellValue | null)[][] = [];
  argument.iterator((item, row, column) => {
    (rows[row] ??= [])[column] = readItem(item);
  });
  return rows;
}

function toUniver(engine: EngineClasses, outcome: FunctionOutcome): unknown {
  const create = (value: CellValue) => engine.ValueObjectFactory.create(value);
  if (outcome.kind === "error") return create(outcome.error);
  if (!Array.isArray(outcome.value)) return create(outcome.value);
  return engine.ArrayValueObject.create({
    calculateValueList: outcome.value.map((row) => row.map(create)),
    rowCount: outcome.value.length,
    columnCount: outcome.value[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

/** A function of the add-in: called through its runtime, empty cells kept apart from zeros. */
export function newAddinFunction(
  engine: EngineClasses,
  name: string,
  callAddin: CallAddin,
): UniverFunction {
  class AddinFunction extends engine.AsyncCustomFunction {
    readonly minParams = -1;
    readonly maxParams = -1;

    /** What the engine calls "custom" loses the difference between an empty cell and 0. */
    override isCustom(): boolean {
      return false;
    }

    async calculate(...args: readonly UniverValue[]): Promise<unknown> {
      const place = { sheetId: this._subUnitId, row: this._row, column: this._column };
      const request = { name, args: args.map(readArgument), ...place };
      return toUniver(engine, await callAddin(request));
    }
  }
  return new AddinFunction(name);
}
