/** One timed station; `bound` names the measure that no program can beat for this work. */
export interface Measure {
  readonly station: string;
  readonly ms: number;
  readonly bound: string | null;
}

/** The median. */
export function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Processor time of some work, threads of the program included: others on the machine change it little. */
export async function timed<Result>(
  work: () => Result | Promise<Result>,
): Promise<{ result: Result; ms: number }> {
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  return { result, ms: (user + system) / 1_000 };
}
