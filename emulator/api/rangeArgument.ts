import type { Sheet } from "../model/sheet";
import { readText } from "./arguments";
import { findRange } from "./findRange";
import type { Host } from "./host";
import type { Range } from "./range";
import { RangeGeometry } from "./rangeGeometry";

/** An argument that may be a range or its address. */
export function rangeArgument(host: Host, argument: unknown, sheet: Sheet): Range {
  if (argument instanceof RangeGeometry) return host.range(argument.sheet, argument.area);
  return findRange(host, readText(argument), sheet);
}
