import { read, type CellObject } from "@e965/xlsx";

export interface Cells {
  readonly values: ReadonlyMap<string, string>;
  readonly looks: ReadonlyMap<string, string>;
  readonly formulas: ReadonlySet<string>;
}

/** What each cell holds and how it is shown, as a third party reads the file. */
export function cellsOf(bytes: Uint8Array): Cells {
  const { Sheets } = read(bytes, { type: "array", cellNF: true, cellStyles: true });
  const cells = Object.entries(Sheets).flatMap(([name, sheet]) =>
    Object.entries(sheet)
      .filter(([address]) => !address.startsWith("!"))
      .map(([address, cell]) => [`${name}!${address}`, cell as CellObject] as const),
  );
  const told = cells.filter(([, { t }]) => t !== "z");
  return {
    values: new Map(told.map(([key, { t, v }]) => [key, `${t} ${shownOf(v)}`])),
    looks: new Map(told.map(([key, { z, s }]) => [key, lookOf(z, s)])),
    formulas: new Set(told.flatMap(([key, { f }]) => (f === undefined ? [] : [key]))),
  };
}

/** A plain fill has no second colour: LibreOffice writes any. */
function lookOf(format: CellObject["z"], style: unknown): string {
  return JSON.stringify([format, style], (key, value: unknown) =>
    key === "bgColor" ? undefined : value,
  );
}

function shownOf(value: CellObject["v"]): string {
  return typeof value === "number" ? String(Number(value.toPrecision(12))) : String(value);
}

/** Keys whose value is not the same. */
export function differences(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly string[] {
  const keys = new Set([...before.keys(), ...after.keys()]);
  return [...keys].filter((key) => before.get(key) !== after.get(key)).sort();
}
