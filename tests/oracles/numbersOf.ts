import { read, utils, type WorkSheet } from "@e965/xlsx";

/** Numbers and error cells of the sheets, as a third party reads them: « Bilan X!C9 » → 12.5. */
export interface CellsRead {
  readonly numbers: Readonly<Record<string, number>>;
  readonly errors: readonly string[];
}

export function numbersOf(bytes: Uint8Array, sheets: readonly string[]): CellsRead {
  const workbook = read(bytes, { type: "array" });
  const numbers: Record<string, number> = {};
  const errors: string[] = [];
  for (const name of sheets) {
    const sheet = workbook.Sheets[name];
    if (sheet === undefined) throw new Error(`no sheet ${name}`);
    for (const [address, { t, v }] of cellsOf(sheet)) {
      if (t === "n") numbers[`${name}!${address}`] = Number(Number(v).toPrecision(12));
      if (t === "e") errors.push(`${name}!${address}`);
    }
  }
  return { numbers, errors };
}

function cellsOf(sheet: WorkSheet): (readonly [string, { t: string; v?: unknown }])[] {
  const { s, e } = utils.decode_range(sheet["!ref"] ?? "A1");
  const cells: (readonly [string, { t: string; v?: unknown }])[] = [];
  for (let r = s.r; r <= e.r; r++) {
    for (let c = s.c; c <= e.c; c++) {
      const address = utils.encode_cell({ r, c });
      const cell: unknown = sheet[address];
      if (isCell(cell)) cells.push([address, cell]);
    }
  }
  return cells;
}

function isCell(value: unknown): value is { t: string; v?: unknown } {
  return typeof value === "object" && value !== null && "t" in value;
}
