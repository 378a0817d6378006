import { readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeGrandExemple } from "../exemples/grandExemple";
import { lowerBounds } from "./lowerBounds";
import { runStations } from "./stations";
import { printTable, type Measure } from "./table";

/**
 * `npm run bench [rows…]`: time of each station and its ratio to the lower
 * bound measured in the same run; medians of interleaved rounds.
 */
const ROUNDS = 5;
const SIZES = [2_000, 50_000, 200_000];
/** 3 rows out of 100 carry a defect. */
const DIRTY = 0.03;

const asked = process.argv.slice(2).map(Number);
for (const rows of asked.length > 0 ? asked : SIZES) {
  const path = join(tmpdir(), `clausier-bench-${String(process.pid)}.xlsx`);
  await writeGrandExemple(path, { rows, dirty: DIRTY, seed: 1 });
  const bytes = await readFile(path);
  await rm(path);
  const rounds: (readonly Measure[])[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const { measures, workbook } = await runStations(bytes);
    rounds.push([...(await lowerBounds(bytes, workbook)), ...measures]);
  }
  printTable(rows, bytes.length, rounds);
}
