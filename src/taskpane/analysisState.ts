import type { SheetRecognition } from "../domain/columns/recognition";
import type { Controle } from "../domain/gravites/controles";
import type { Parametres } from "../domain/parametres";
import type { WorkbookData } from "../domain/sheet";
import type { Creation } from "./sheetResult";
import type { Failure } from "./failure";
import type { Preparation } from "./preparation";
import type { Verification } from "./verification";

/** What is known of a workbook before it is checked. */
export interface Overview {
  readonly workbook: WorkbookData;
  readonly recognitions: readonly SheetRecognition[];
  readonly parametres: Parametres;
  readonly controles: readonly Controle[];
}

export interface Progress {
  readonly stage: "lecture" | "controles" | "ecriture";
  /** Sheet being written; "" at the other stages. */
  readonly sheetName: string;
  readonly done: number;
  readonly total: number;
}

/** States in which nothing is under way. */
export type RestState =
  | { readonly name: "idle"; readonly overview: Overview | null; readonly isStopped: boolean }
  | { readonly name: "analysed"; readonly verification: Verification; readonly isStopped: boolean }
  | {
      readonly name: "prepared";
      readonly verification: Verification;
      readonly preparation: Preparation;
      /** The workbook changed after the person was shown something else. */
      readonly isChanged: boolean;
    }
  | { readonly name: "done"; readonly verification: Verification; readonly creation: Creation };

/** What the pane is doing; `back` is where it returns when this stops or fails. */
export type AnalysisState =
  | RestState
  | { readonly name: "reading"; readonly progress: Progress; readonly back: RestState }
  | { readonly name: "writing"; readonly progress: Progress; readonly back: RestState }
  | {
      readonly name: "failed";
      readonly failure: Failure;
      readonly back: RestState;
      /** Does again what was refused. */
      readonly retry: () => void;
    };

export const IDLE: AnalysisState = { name: "idle", overview: null, isStopped: false };
export const STARTING: Progress = { stage: "lecture", sheetName: "", done: 0, total: 0 };

export function restOf(state: AnalysisState): RestState {
  return "back" in state ? state.back : state;
}

/** The last check of the workbook, whatever is under way. */
export function verificationIn(state: AnalysisState): Verification | null {
  const rest = restOf(state);
  return rest.name === "idle" ? null : rest.verification;
}

/** What is known of the workbook, by the check or by the first reading. */
export function overviewIn(state: AnalysisState): Overview | null {
  const rest = restOf(state);
  if (rest.name === "idle") return rest.overview;
  const { analysis, controles } = rest.verification;
  const { suivi, parametres } = analysis;
  return { workbook: suivi.workbook, recognitions: suivi.recognitions, parametres, controles };
}

/** Leaves a failure, or a result, for what was there before. */
export function dismissed(state: AnalysisState): RestState {
  const rest = restOf(state);
  return "isStopped" in rest || state.name === "failed"
    ? rest
    : { name: "analysed", verification: rest.verification, isStopped: false };
}

/** The same place once the person stopped what was under way. */
export function stopped(rest: RestState): RestState {
  return "isStopped" in rest ? { ...rest, isStopped: true } : rest;
}
