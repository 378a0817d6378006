import type { Jour } from "../domain/clause";
import type { Anomalie } from "../domain/anomalies/anomalie";
import type { ColumnAnswers } from "../domain/columns/recognition";
import type { Correction } from "../domain/corrections/correction";
import type { PeriodeDuBilan } from "../domain/bilan/periodeDuBilan";
import type { GravitesDemandees } from "../domain/gravites/graviteEdits";
import type { Parametres } from "../domain/parametres";
import type { CellPlace } from "../domain/sheet";
import type { WorkbookHost } from "../hosts/workbookHost";
import { overviewIn, restOf, verificationIn } from "./analysisState";
import type { Acceptation } from "./acceptation";
import { autonomieActions, type AutonomieActions } from "./autonomieActions";
import { AnswersKept } from "./colonnes/answersKept";
import type { CheckedPreview, CorrectionOutcome } from "./corrections";
import type { Reviewed } from "./creation";
import { exempleActions, type ExempleActions } from "./exempleActions";
import type { EtatsBilans } from "./etatsBilans";
import { failureOf } from "./failure";
import type { Origines } from "./origines";
import { PaneWork } from "./paneWork";
import type { BilanChoice } from "./preparation";
import { tracesAction } from "./tracesAction";
import { isLive, sinceOf, withSheets, type Verification } from "./verification";

/** The domain comes in a chunk of its own: the pane is on screen before the rules of the trade. */
const loadEngine = () => import(/* webpackChunkName: "moteur" */ "./engine");

type Engine = Awaited<ReturnType<typeof loadEngine>>;

/** What the pane does with the workbook. */
export class AnalysisStore {
  readonly #host: WorkbookHost;
  readonly #work = new PaneWork();
  readonly #answers: AnswersKept;
  readonly exemple: ExempleActions | null;
  readonly removeTraces: (() => Promise<boolean>) | null;
  readonly autonomie: AutonomieActions | null;

  constructor(host: WorkbookHost) {
    this.#host = host;
    this.#answers = new AnswersKept(host);
    this.exemple = exempleActions(host, this.#work, this);
    this.removeTraces = tracesAction(host, this.#work, () => {
      this.#answers.forget();
      if (restOf(this.getState()).name === "idle") this.look();
      else void this.#checkAgain();
    });
    this.autonomie = autonomieActions(host, this.#work, () => this.#checkAgain());
  }

  readonly getState = this.#work.getState;

  readonly subscribe = this.#work.subscribe;

  /** Reads the workbook without checking it; answers how to stop. */
  readonly look = (): (() => void) => {
    const controller = this.#work.start();
    void this.#look(controller.signal);
    return () => {
      controller.abort();
    };
  };

  readonly verify = async (): Promise<boolean> => {
    const isDone = await this.#work.run("reading", async (signal) => {
      const verification = await this.#verify(signal);
      return { name: "analysed", verification, isStopped: false };
    });
    // It took the place of the first look at the workbook, which is still to be had.
    if (!isDone && overviewIn(this.getState()) === null && this.getState().name === "idle")
      this.look();
    return isDone;
  };

  /**
   * Checks again after cells changed, without a word on screen meanwhile: nothing when
   * another work is under way, or when the workbook is too large for it.
   */
  readonly recheck = async (isRemote: boolean): Promise<void> => {
    const rest = this.getState();
    if ("back" in rest || rest.name === "idle" || !isLive(rest.verification)) return;
    const before = rest.verification;
    const { signal } = this.#work.start();
    const isCurrent = () => !signal.aborted && this.getState() === rest;
    try {
      const checked = await this.#verify(signal);
      if (!isCurrent()) return;
      const verification = { ...checked, since: sinceOf(before, checked, isRemote) };
      this.#work.set({
        ...rest,
        verification,
        ...("isStopped" in rest ? { isStopped: false } : {}),
      });
    } catch (error) {
      const recheckFailure = failureOf(error);
      if (isCurrent()) this.#work.set({ ...rest, verification: { ...before, recheckFailure } });
    }
  };

  /** Keeps answers on columns in the workbook, then checks again; false when they could not be kept. */
  readonly answer = async (answers: ColumnAnswers): Promise<boolean> => {
    const isKept = await this.#answers.add(answers);
    await this.verify();
    return isKept;
  };

  /** Writes bilans, or shows first what they would change in those there are. */
  readonly createBilans = (
    choice: BilanChoice,
    reviewed: Reviewed | null = null,
  ): Promise<boolean> =>
    this.#work.run("writing", async (signal) => {
      const verification = await this.#verify(signal);
      const { writeBilans } = await loadEngine();
      const asked = { choice, reviewed };
      const outcome = await writeBilans(this.#host, verification, asked, {
        signal,
        onSheet: (sheetName, done, total) => {
          this.#work.tell({ stage: "ecriture", sheetName, done, total });
        },
      });
      return "creation" in outcome
        ? { name: "done", verification: withSheets(verification, outcome.creation), ...outcome }
        : { name: "prepared", verification, ...outcome };
    });

  /** How the bilans of the workbook stand; null when it cannot be known: a comfort, whose refusal is not told. */
  readonly etatsBilans = async (choice: BilanChoice): Promise<EtatsBilans | null> => {
    const verification = verificationIn(this.getState());
    if (verification === null) return null;
    const { etatsBilans } = await loadEngine();
    return etatsBilans(this.#host, verification, choice).catch(() => null);
  };

  /** Writes « Paramètres », then checks again if the workbook was checked. */
  readonly saveParametres = async (
    parametres: Parametres,
    gravites: GravitesDemandees,
  ): Promise<boolean> => {
    const { saveGravites } = await loadEngine();
    const isSaved = await this.#did(async () => {
      const moas = verificationIn(this.getState())?.bilans.moas.map(({ moa }) => moa);
      await this.#host.saveParametres(parametres, moas);
      await saveGravites(this.#host, gravites);
    });
    if (!isSaved) return false;
    if (restOf(this.getState()).name === "idle") this.look();
    else await this.verify();
    return true;
  };

  /** Checks again, and writes « Contrôle »; its name, or null when it was refused. */
  readonly writeReport = (editeLe: Jour): Promise<string | null> =>
    this.#onFresh(({ writeReport }, fresh) => writeReport(this.#host, fresh, editeLe));

  /** What can be written for these anomalies; null when it could not be known. */
  readonly previewCorrections = (anomalies: readonly Anomalie[]): Promise<CheckedPreview | null> =>
    this.#work.attempt(async () => {
      const { previewCorrections } = await loadEngine();
      const verification = verificationIn(this.getState());
      return verification && previewCorrections(this.#host, verification, anomalies);
    });

  /** Writes them, or not where their rows changed; then checks again, quietly where the workbook is small enough. */
  readonly applyCorrections = async (
    preview: CheckedPreview,
    chosen: readonly Correction[],
  ): Promise<CorrectionOutcome> => {
    const { tryCorrections } = await loadEngine();
    const outcome = await this.#work.attempt(() => tryCorrections(this.#host, preview, chosen));
    if (outcome === null) return "refusees";
    const isAnew = await this.#checkAgain();
    return outcome === "perimees" && !isAnew ? "nonRefaites" : outcome;
  };

  /** Accepts anomalies, or no longer, then checks again; how many, or null when refused. */
  readonly accept = async (asked: Acceptation): Promise<number | null> => {
    const count = await this.#onFresh(({ saveAcceptation }, fresh) =>
      saveAcceptation(this.#host, fresh, asked),
    );
    if (count !== null) await this.#checkAgain();
    return count;
  };

  /** Where the figures of the last check come from, over a period; null when it is not known. */
  readonly origines = (limits: PeriodeDuBilan): Promise<Origines | null> =>
    this.#work.attempt(async () => {
      const { originesOf } = await loadEngine();
      const verification = verificationIn(this.getState());
      return verification && originesOf(verification, limits);
    });

  /** How many of these rows could be selected at once, the first ones; null when refused. */
  readonly selectRows = (sheet: number, rows: readonly number[]): Promise<number | null> =>
    this.#work.attempt(() => this.#host.selectRows(sheet, rows));

  readonly goTo = (place: CellPlace): Promise<boolean> => this.#did(() => this.#host.goTo(place));

  readonly openSheet = (name: string): Promise<boolean> =>
    this.#did(() => this.#host.openSheet(name));

  readonly markCells = (places: readonly CellPlace[]): Promise<boolean> =>
    this.#did(() => this.#host.markCells(places));

  readonly clearMarks = (): Promise<boolean> => this.#did(() => this.#host.clearMarks());

  readonly cancel = this.#work.cancel;

  readonly dismiss = this.#work.dismiss;

  /** Quietly where the workbook is small enough; false when the list is still the former one. */
  async #checkAgain(): Promise<boolean> {
    const before = verificationIn(this.getState());
    await (before && isLive(before) ? this.recheck(false) : this.verify());
    const after = verificationIn(this.getState());
    return after !== before && after?.recheckFailure === null;
  }

  /** A short gesture on what the workbook holds now. */
  #onFresh<Result>(run: (engine: Engine, fresh: Verification) => Promise<Result>) {
    return this.#work.attempt(async () =>
      run(await loadEngine(), await this.#verify(this.#work.start().signal)),
    );
  }

  async #did(run: () => Promise<void>): Promise<boolean> {
    return (await this.#work.attempt(run)) !== null;
  }

  async #look(signal: AbortSignal): Promise<void> {
    try {
      const answers = await this.#answers.read();
      const task = { signal, onProgress: () => undefined };
      const workbook = await this.#host.readWorkbook(task);
      const { overviewOf } = await loadEngine();
      const overview = await overviewOf(workbook, answers, task);
      const rest = restOf(this.getState());
      if (signal.aborted || rest.name !== "idle") return;
      this.#work.set({ ...rest, overview });
    } catch (error) {
      if (!signal.aborted) this.#work.fail(error, this.look);
    }
  }

  async #verify(signal: AbortSignal): Promise<Verification> {
    const answers = await this.#answers.read();
    const { verifyWorkbook } = await loadEngine();
    const before = verificationIn(this.getState())?.analysis;
    return verifyWorkbook(this.#host, { answers, before }, signal, (stage, done, total) => {
      this.#work.tell({ stage, sheetName: "", done, total });
    });
  }
}
