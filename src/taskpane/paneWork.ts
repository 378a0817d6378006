import {
  dismissed,
  IDLE,
  restOf,
  STARTING,
  stopped,
  type AnalysisState,
  type Progress,
  type RestState,
} from "./analysisState";
import { failureOf } from "./failure";
import { Listeners } from "./listeners";

/** A progress told more often than this cannot be read. */
const TOLD_EVERY_MS = 100;

/** What the pane is doing: one work at a time, and the one place where failures land. */
export class PaneWork {
  readonly #listeners = new Listeners();
  #state: AnalysisState = IDLE;
  #running: AbortController | null = null;
  #toldAt = 0;

  readonly getState = (): AnalysisState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => this.#listeners.add(listener);

  set(state: AnalysisState): void {
    this.#state = state;
    this.#listeners.tell();
  }

  /** Stops what is under way: another work begins. */
  start(): AbortController {
    this.cancel();
    this.#running = new AbortController();
    return this.#running;
  }

  readonly cancel = (): void => {
    this.#running?.abort();
  };

  /** Leaves a failure, or a result, for what was there before. */
  readonly dismiss = (): void => {
    this.set(dismissed(this.#state));
  };

  /** One long work; true when it came to its end. */
  async run(
    name: "reading" | "writing",
    work: (signal: AbortSignal) => Promise<RestState>,
  ): Promise<boolean> {
    const back = restOf(this.#state);
    const { signal } = this.start();
    this.set({ name, progress: STARTING, back });
    try {
      this.set(await work(signal));
      return true;
    } catch (error) {
      if (signal.aborted) this.set(stopped(back));
      else this.fail(error, () => void this.run(name, work));
      return false;
    }
  }

  /** A short gesture: its result, or null once its refusal is told, with a way to try again. */
  async attempt<Result>(gesture: () => Promise<Result>): Promise<Result | null> {
    try {
      return await gesture();
    } catch (error) {
      this.fail(error, () => {
        this.dismiss();
        void this.attempt(gesture);
      });
      return null;
    }
  }

  fail(error: unknown, retry: () => void): void {
    this.set({ name: "failed", failure: failureOf(error), back: restOf(this.#state), retry });
  }

  /** Of the long work under way; nothing when there is none. */
  tell(progress: Progress): void {
    const state = this.#state;
    if (state.name !== "reading" && state.name !== "writing") return;
    const isNew = progress.stage !== state.progress.stage || progress.stage === "ecriture";
    if (!isNew && performance.now() - this.#toldAt < TOLD_EVERY_MS) return;
    this.#toldAt = performance.now();
    this.set({ ...state, progress });
  }
}
