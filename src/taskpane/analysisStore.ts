import type { ColumnAnswers } from "../domain/columns/recognition";
import type { Parametres } from "../domain/parametres";
import type { CellPlace } from "../domain/sheet";
import type { WorkbookHost } from "../hosts/workbookHost";
import { IDLE, restOf, STARTING, stopped, type AnalysisState } from "./analysisState";
import type { Progress, RestState } from "./analysisState";
import { mergeAnswers, NO_ANSWERS } from "./colonnes/answers";
import type { BilanChoice } from "./creation";
import { failureOf } from "./failure";
import { breathe } from "./task";
import type { Verification } from "./verification";

/** The domain comes in a chunk of its own: the pane is on screen before the rules of the trade. */
const loadEngine = () => import(/* webpackChunkName: "moteur" */ "./engine");

/** A progress told more often than this cannot be read. */
const TOLD_EVERY_MS = 100;

/** What the pane is doing with the workbook: one work at a time, and the one place where failures land. */
export class AnalysisStore {
  readonly #host: WorkbookHost;
  readonly #listeners = new Set<() => void>();
  #state: AnalysisState = IDLE;
  #running: AbortController | null = null;
  #toldAt = 0;
  /** Answers of this session: they serve even when the workbook could not keep them. */
  #answers: ColumnAnswers = NO_ANSWERS;

  constructor(host: WorkbookHost) {
    this.#host = host;
  }

  readonly getState = (): AnalysisState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Reads the workbook without checking it; answers how to stop. */
  readonly look = (): (() => void) => {
    const controller = this.#start();
    void this.#look(controller.signal);
    return () => {
      controller.abort();
    };
  };

  readonly verify = (): Promise<boolean> =>
    this.#work("reading", async (signal) => {
      const verification = await this.#verify(signal);
      return { name: "analysed", verification, isStopped: false };
    });

  /** Keeps answers on columns in the workbook, then checks again; false when they could not be kept. */
  readonly answer = async (answers: ColumnAnswers): Promise<boolean> => {
    this.#answers = mergeAnswers(this.#answers, answers);
    const isKept = await this.#keepAnswers();
    await this.verify();
    return isKept;
  };

  readonly createBilans = (choice: BilanChoice): Promise<boolean> =>
    this.#work("writing", async (signal) => {
      const verification = await this.#verify(signal);
      const { createBilans } = await loadEngine();
      const creation = await createBilans(this.#host, verification, choice, {
        signal,
        onSheet: (sheetName, done, total) => {
          this.#tell({ stage: "ecriture", sheetName, done, total });
        },
      });
      return { name: "done", verification, creation };
    });

  /** Writes « Paramètres », then checks again if the workbook was checked. */
  readonly saveParametres = async (parametres: Parametres): Promise<boolean> => {
    const isSaved = await this.#attempt(() => this.#host.saveParametres(parametres));
    if (!isSaved) return false;
    if (restOf(this.#state).name === "idle") this.look();
    else await this.verify();
    return true;
  };

  readonly goTo = (place: CellPlace): Promise<boolean> =>
    this.#attempt(() => this.#host.goTo(place));

  readonly cancel = (): void => {
    this.#running?.abort();
  };

  /** Leaves a failure, or a result, for what was there before. */
  readonly dismiss = (): void => {
    const rest = restOf(this.#state);
    this.#set(
      rest.name === "done"
        ? { name: "analysed", verification: rest.verification, isStopped: false }
        : rest,
    );
  };

  readonly fail = (error: unknown): void => {
    this.#set({ name: "failed", failure: failureOf(error), back: restOf(this.#state) });
  };

  async #look(signal: AbortSignal): Promise<void> {
    try {
      const answers = mergeAnswers(await this.#host.readAnswers(), this.#answers);
      const workbook = await this.#host.readWorkbook({ signal, onProgress: () => undefined });
      const { overviewOf } = await loadEngine();
      await breathe();
      if (signal.aborted || restOf(this.#state).name !== "idle") return;
      this.#set({ name: "idle", overview: overviewOf(workbook, answers), isStopped: false });
    } catch (error) {
      if (!signal.aborted) this.fail(error);
    }
  }

  async #verify(signal: AbortSignal): Promise<Verification> {
    const answers = mergeAnswers(await this.#host.readAnswers(), this.#answers);
    const { verifyWorkbook } = await loadEngine();
    return verifyWorkbook(this.#host, answers, signal, (stage, done, total) => {
      this.#tell({ stage, sheetName: "", done, total });
    });
  }

  async #keepAnswers(): Promise<boolean> {
    try {
      const known = await this.#host.readAnswers();
      await this.#host.saveAnswers(mergeAnswers(known, this.#answers));
      return true;
    } catch {
      return false;
    }
  }

  /** One long work; true when it came to its end. */
  async #work(
    name: "reading" | "writing",
    run: (signal: AbortSignal) => Promise<RestState>,
  ): Promise<boolean> {
    const back = restOf(this.#state);
    const { signal } = this.#start();
    this.#set({ name, progress: STARTING, back });
    try {
      const result = await run(signal);
      this.#set(result);
      return true;
    } catch (error) {
      if (signal.aborted) this.#set(stopped(back));
      else this.fail(error);
      return false;
    }
  }

  async #attempt(run: () => Promise<void>): Promise<boolean> {
    try {
      await run();
      return true;
    } catch (error) {
      this.fail(error);
      return false;
    }
  }

  #start(): AbortController {
    this.#running?.abort();
    this.#running = new AbortController();
    return this.#running;
  }

  #tell(progress: Progress): void {
    const state = this.#state;
    if (state.name !== "reading" && state.name !== "writing") return;
    const isNew = progress.stage !== state.progress.stage || progress.stage === "ecriture";
    if (!isNew && performance.now() - this.#toldAt < TOLD_EVERY_MS) return;
    this.#toldAt = performance.now();
    this.#set({ ...state, progress });
  }

  #set(state: AnalysisState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
