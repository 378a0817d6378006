/** One timed station; `bound` names the measure that no program can beat for this work. */
export interface Measure {
  readonly station: string;
  readonly ms: number;
  readonly bound: string | null;
}

/** Prints the median of each station over the rounds, and its ratio to its bound. */
export function printTable(
  rows: number,
  fileBytes: number,
  rounds: readonly (readonly Measure[])[],
): void {
  const [first] = rounds;
  const median = (station: string) =>
    middle(
      rounds.map((round) => round.find((measure) => measure.station === station)?.ms ?? Number.NaN),
    );
  console.log(
    `\n${rows.toLocaleString("fr-FR")} lignes, fichier de ${(fileBytes / 1e6).toFixed(1)} Mo, mémoire ${String(Math.round(process.memoryUsage.rss() / 1e6))} Mo`,
  );
  console.log("| station | ms | × borne | borne |\n|---|--:|--:|---|");
  for (const { station, bound } of first ?? []) {
    const ratio = bound === null ? "" : (median(station) / median(bound)).toFixed(1);
    console.log(`| ${station} | ${median(station).toFixed(1)} | ${ratio} | ${bound ?? ""} |`);
  }
}

/** The median. */
export function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

export async function timed<Result>(
  work: () => Result | Promise<Result>,
): Promise<{ result: Result; ms: number }> {
  const start = performance.now();
  const result = await work();
  return { result, ms: performance.now() - start };
}
