import { nodeInflater } from "../../src/hosts/xlsx/node/nodeInflater";
import { readZip } from "../../src/hosts/xlsx/zip/readZip";
import type { WorkbookData } from "../../src/domain/sheet";
import { timed, type Measure } from "./table";

export const INFLATE = "borne : décompresser";
export const SCAN = "borne : décompresser et regarder chaque octet";
export const LOOP = "borne : boucle nue sur les colonnes";

const LESS_THAN = 60;

/** The least that any program must do: inflate the sheets, look at each byte, touch each cell once. */
export async function lowerBounds(
  bytes: Uint8Array,
  workbook: WorkbookData,
): Promise<readonly Measure[]> {
  const inflate = await timed(() => inflateSheets(bytes, () => 0));
  const scan = await timed(() => inflateSheets(bytes, countTags));
  const loop = await timed(() => touchCells(workbook));
  return [
    { station: INFLATE, ms: inflate.ms, bound: null },
    { station: SCAN, ms: scan.ms, bound: INFLATE },
    { station: LOOP, ms: loop.ms, bound: null },
  ];
}

export async function inflateSheets(
  bytes: Uint8Array,
  look: (chunk: Uint8Array) => number,
): Promise<number> {
  let seen = 0;
  for (const entry of readZip(bytes)) {
    if (!entry.name.startsWith("xl/worksheets/sheet")) continue;
    for await (const chunk of nodeInflater.stream(entry, Number.MAX_SAFE_INTEGER))
      seen += look(chunk);
  }
  return seen;
}

function countTags(chunk: Uint8Array): number {
  let count = 0;
  for (const byte of chunk) if (byte === LESS_THAN) count++;
  return count;
}

function touchCells(workbook: WorkbookData): number {
  let total = 0;
  for (const { columns } of workbook.sheets) {
    for (const { codes, numbers } of columns) {
      for (let row = 0; row < codes.length; row++) {
        const code = codes[row] ?? 0;
        total += code < 0 ? (numbers[row] ?? 0) : code;
      }
    }
  }
  return total;
}
