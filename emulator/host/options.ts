import type { Calculator } from "../formulas/calculator";
import type { FunctionMetadata } from "./functionMetadata";
import type { Workbook } from "../model/workbook";

export interface Limits {
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** Cells that one range may read or write. */
  readonly cells: number;
}

/** Excel on the computer: no payload limit; 5 million cells a range (documentation). */
export const desktopLimits: Limits = {
  requestBytes: Infinity,
  responseBytes: Infinity,
  cells: 5_000_000,
};

/** Excel on the web: 5 MB a request, 5 MB a response (documentation: "Resource limits"). */
export const webLimits: Limits = {
  requestBytes: 5 * 1024 * 1024,
  responseBytes: 5 * 1024 * 1024,
  cells: 5_000_000,
};

/** Versions are texts: "1.10" is not 1.1. */
export type RequirementSets = Readonly<Record<string, string>>;

/** The least that the add-in's manifest asks for, so that using more is seen. */
export const defaultRequirementSets: RequirementSets = {
  ExcelApi: "1.13",
  SharedRuntime: "1.1",
  CustomFunctionsRuntime: "1.2",
  CustomFunctions: "1.8",
  RichApiRuntime: "1.2",
  DialogApi: "1.2",
  AddinCommands: "1.1",
  RibbonApi: "1.1",
  DelayForCellEdit: "1.1",
  Settings: "1.1",
};

export interface EmulatorOptions {
  readonly workbook?: Workbook;
  /** The language of Excel's own texts and of displayed values. */
  readonly locale?: string;
  readonly limits?: Limits;
  /** Time between a request and its answer, in milliseconds. */
  readonly latency?: number;
  readonly requirementSets?: RequirementSets;
  /** Without one, formulas keep the values they were given. */
  readonly calculator?: Calculator;
  readonly functions?: FunctionMetadata;
  /** Called after each request of the add-in: a grid on screen is then brought up to date. */
  readonly afterRequest?: () => void;
}
