import { z } from "zod";

/** What Chromium is asked to note: its tasks, the marks of a page, and the functions that run, every millisecond. */
export const CATEGORIES = [
  "disabled-by-default-devtools.timeline",
  "blink.user_timing",
  "disabled-by-default-v8.cpu_profiler",
];

const frame = z.object({ functionName: z.string(), url: z.string().default("") });
const node = z.object({ id: z.number(), parent: z.number().optional(), callFrame: frame });
const profile = z.object({
  cpuProfile: z
    .object({ nodes: z.array(node).default([]), samples: z.array(z.number()).default([]) })
    .default({ nodes: [], samples: [] }),
  timeDeltas: z.array(z.number()).default([]),
});
const event = z.object({
  name: z.string(),
  pid: z.number(),
  tid: z.number(),
  ts: z.number().default(0),
  dur: z.number().default(0),
  /** Of the processor, where `dur` is of the clock. */
  tdur: z.number().default(0),
  args: z.object({ data: z.unknown().optional() }).default({}),
});
const trace = z.object({ traceEvents: z.array(event) });

type Event = z.output<typeof event>;

/** A function that was running, and the one that called it. */
export interface Appel {
  readonly name: string;
  readonly url: string;
  readonly caller: Appel | null;
}

/** All times in milliseconds. */
export interface Echantillon {
  readonly at: number;
  readonly call: Appel;
}

export interface TacheNotee {
  readonly start: number;
  readonly duration: number;
  readonly processor: number;
}

export interface Trace {
  readonly tasks: readonly TacheNotee[];
  /** In the order of time. */
  readonly samples: readonly Echantillon[];
  /** The marks of the pages: their names, and when. */
  readonly marks: ReadonlyMap<string, number>;
}

/** What Chromium noted of the thread where marks beginning with `prefix` were made. */
export function readTrace(bytes: Buffer, prefix: string): Trace {
  const { traceEvents } = trace.parse(JSON.parse(bytes.toString("utf8")));
  const marks = traceEvents.filter(({ name }) => name.startsWith(prefix));
  const { pid, tid } = marks[0] ?? { pid: 0, tid: 0 };
  const ofProcess = traceEvents.filter((one) => one.pid === pid);
  const tasks = ofProcess.filter((one) => one.name === "RunTask" && one.tid === tid);
  return {
    tasks: tasks.map(({ ts, dur, tdur }) => ({
      start: ts / 1000,
      duration: dur / 1000,
      processor: tdur / 1000,
    })),
    samples: readSamples(ofProcess),
    marks: new Map(marks.map(({ name, ts }) => [name.slice(prefix.length), ts / 1000])),
  };
}

/** Functions and samples come by pieces, in order; each sample tells how long after the one before. */
function readSamples(events: readonly Event[]): readonly Echantillon[] {
  let at = startOf(events);
  const calls = new Map<number, Appel>();
  const samples: Echantillon[] = [];
  for (const { args } of events.filter(({ name }) => name === "ProfileChunk")) {
    const { cpuProfile, timeDeltas } = profile.parse(args.data);
    for (const { id, parent = -1, callFrame } of cpuProfile.nodes) {
      const { functionName: name, url } = callFrame;
      calls.set(id, { name, url, caller: calls.get(parent) ?? null });
    }
    for (const [index, id] of cpuProfile.samples.entries()) {
      at += timeDeltas[index] ?? 0;
      const call = calls.get(id);
      if (call !== undefined) samples.push({ at: at / 1000, call });
    }
  }
  return samples;
}

function startOf(events: readonly Event[]): number {
  const start = events.find(({ name }) => name === "Profile");
  return z.object({ startTime: z.number() }).parse(start?.args.data).startTime;
}
