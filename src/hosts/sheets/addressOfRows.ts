/** Longest list of addresses that Excel takes in one range (documentation: Worksheet.getRanges). */
const MAX_ADDRESS = 8_192;

/** Whole rows that follow each other, 0-based, both included. */
type RowRun = readonly [first: number, last: number];

/** « 5:7,12:12 » for the first of these rows, as many as one address holds, and how many. */
export function addressOfRows(rows: readonly number[]): {
  readonly address: string;
  readonly count: number;
} {
  let address = "";
  let count = 0;
  for (const [first, last] of runsOf(rows)) {
    const more = `${address === "" ? "" : ","}${String(first + 1)}:${String(last + 1)}`;
    if (address.length + more.length > MAX_ADDRESS) break;
    address += more;
    count += last - first + 1;
  }
  return { address, count };
}

/** Rows that follow each other as one, from top to bottom. */
export function runsOf(rows: readonly number[]): readonly RowRun[] {
  const runs: [number, number][] = [];
  for (const row of [...new Set(rows)].toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.[1] === row - 1) run[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}
