import type { Jour } from "../domain/clause";
import type { Anomalie } from "../domain/anomalies/anomalie";
import type { ColumnAnswers } from "../domain/columns/recognition";
import type { Correction, CorrectionPreview } from "../domain/corrections/correction";
import type { Parametres } from "../domain/parametres";
import type { CellPlace } from "../domain/sheet";
import type { WorkbookHost } from "../hosts/workbookHost";
import {
  dismissed,
  IDLE,
  restOf,
  STARTING,
  stopped,
  verificationIn,
  type AnalysisState,
  type Progress,
  type RestState,
} from "./analysisState";
import type { Acceptation } from "./acceptation";
import { AnswersKept } from "./colonnes/answersKept";
import type { BilanChoice } from "./creation";
import { failureOf } from "./failure";
import { Listeners } from "./listeners";
import { breathe } from "./task";
import { isLive, sinceOf, type Verification } from "./verification";

/** The domain comes in a chunk of its own: the pane is on screen before the rules of the trade. */
const loadEngine = () => import(/* webpackChunkName: "moteur" */ "./engine");

type Engine = Awaited<ReturnType<typeof loadEngine>>;

/** A progress told more often than this cannot be read. */
const TOLD_EVERY_MS = 100;

/** What the pane is doing with the workbook: one work at a time, and the one place where failures land. */
export class AnalysisStore {
  readonly #host: WorkbookHost;
  readonly #listeners = new Listeners();
  #state: AnalysisState = IDLE;
  #running: AbortController | null = null;
  #toldAt = 0;
  readonly #answers: AnswersKept;

  constructor(host: WorkbookHost) {
    this.#host = host;
    this.#answers = new AnswersKept(host);
  }

  readonly getState = (): AnalysisState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => this.#listeners.add(listener);

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

  /**
   * Checks again after cells changed, without a word on screen meanwhile: nothing when
   * another work is under way, or when the workbook is too large for it.
   */
  readonly recheck = async (isRemote: boolean): Promise<void> => {
    const rest = this.#state;
    if ("back" in rest || rest.name === "idle" || !isLive(rest.verification)) return;
    const before = rest.verification;
    const { signal } = this.#start();
    const isCurrent = () => !signal.aborted && this.#state === rest;
    try {
      const checked = await this.#verify(signal);
      if (!isCurrent()) return;
      const verification = { ...checked, since: sinceOf(before, checked, isRemote) };
      this.#set({ ...rest, verification, ...(rest.name === "done" ? {} : { isStopped: false }) });
    } catch {
      if (isCurrent()) this.#set({ ...rest, verification: { ...before, isStale: true } });
    }
  };

  /** Keeps answers on columns in the workbook, then checks again; false when they could not be kept. */
  readonly answer = async (answers: ColumnAnswers): Promise<boolean> => {
    const isKept = await this.#answers.add(answers);
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
    const isSaved = await this.#did(() => this.#host.saveParametres(parametres));
    if (!isSaved) return false;
    if (restOf(this.#state).name === "idle") this.look();
    else await this.verify();
    return true;
  };

  /** Checks again, and writes « Contrôle »; its name, or null when it was refused. */
  readonly writeReport = (editeLe: Jour): Promise<string | null> =>
    this.#onFresh(({ writeReport }, fresh) => writeReport(this.#host, fresh, editeLe));

  /** What can be written for these anomalies; null when it could not be known. */
  readonly previewCorrections = (
    anomalies: readonly Anomalie[],
  ): Promise<CorrectionPreview | null> =>
    this.#attempt(async () => {
      const { previewCorrections } = await loadEngine();
      const verification = verificationIn(this.#state);
      return verification && previewCorrections(this.#host, verification, anomalies);
    });

  /** Writes them, then checks again: quietly where the workbook is small enough. */
  readonly applyCorrections = async (corrections: readonly Correction[]): Promise<boolean> => {
    const { writeCorrections } = await loadEngine();
    const isWritten = await this.#did(() => writeCorrections(this.#host, corrections));
    if (isWritten) await this.#checkAgain();
    return isWritten;
  };

  /** Accepts anomalies, or no longer, then checks again; how many, or null when refused. */
  readonly accept = async (asked: Acceptation): Promise<number | null> => {
    const count = await this.#onFresh(({ saveAcceptation }, fresh) =>
      saveAcceptation(this.#host, fresh, asked),
    );
    if (count !== null) await this.#checkAgain();
    return count;
  };

  readonly goTo = (place: CellPlace): Promise<boolean> => this.#did(() => this.#host.goTo(place));

  readonly openSheet = (name: string): Promise<boolean> =>
    this.#did(() => this.#host.openSheet(name));

  readonly markCells = (places: readonly CellPlace[]): Promise<boolean> =>
    this.#did(() => this.#host.markCells(places));

  readonly clearMarks = (): Promise<boolean> => this.#did(() => this.#host.clearMarks());

  readonly cancel = (): void => {
    this.#running?.abort();
  };

  /** Leaves a failure, or a result, for what was there before. */
  readonly dismiss = (): void => {
    this.#set(dismissed(this.#state));
  };

  /** Quietly where the workbook is small enough. */
  async #checkAgain(): Promise<void> {
    const verification = verificationIn(this.#state);
    await (verification && isLive(verification) ? this.recheck(false) : this.verify());
  }

  /** A short gesture on what the workbook holds now. */
  #onFresh<Result>(run: (engine: Engine, fresh: Verification) => Promise<Result>) {
    return this.#attempt(async () =>
      run(await loadEngine(), await this.#verify(this.#start().signal)),
    );
  }

  /** A short gesture: its result, or null once its refusal is told, with a way to try again. */
  async #attempt<Result>(run: () => Promise<Result>): Promise<Result | null> {
    try {
      return await run();
    } catch (error) {
      this.#fail(error, () => {
        this.dismiss();
        void this.#attempt(run);
      });
      return null;
    }
  }

  async #did(run: () => Promise<void>): Promise<boolean> {
    return (await this.#attempt(run)) !== null;
  }

  #fail(error: unknown, retry: () => void): void {
    this.#set({ name: "failed", failure: failureOf(error), back: restOf(this.#state), retry });
  }

  async #look(signal: AbortSignal): Promise<void> {
    try {
      const answers = await this.#answers.read();
      const workbook = await this.#host.readWorkbook({ signal, onProgress: () => undefined });
      const { overviewOf } = await loadEngine();
      await breathe();
      if (signal.aborted || restOf(this.#state).name !== "idle") return;
      this.#set({ name: "idle", overview: overviewOf(workbook, answers), isStopped: false });
    } catch (error) {
      if (!signal.aborted) this.#fail(error, this.look);
    }
  }

  async #verify(signal: AbortSignal): Promise<Verification> {
    const answers = await this.#answers.read();
    const { verifyWorkbook } = await loadEngine();
    return verifyWorkbook(this.#host, answers, signal, (stage, done, total) => {
      this.#tell({ stage, sheetName: "", done, total });
    });
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
      else this.#fail(error, () => void this.#work(name, run));
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
    this.#listeners.tell();
  }
}
