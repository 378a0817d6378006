import type { Area } from "../model/area";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import type { NotEmulated } from "../protocol/notEmulated";
import type { Range } from "./range";
import type { Worksheet } from "./worksheet";

/** What the API classes need from the emulated application. */
export interface Host {
  readonly workbook: Workbook;
  readonly locale: string;
  readonly notEmulated: NotEmulated;
  /** Cells that one range may read or write. */
  readonly maxCells: number;
  readonly application: ApplicationState;
  readonly services: RuntimeServices;
  readonly range: (sheet: Sheet, area: Area) => Range;
  readonly worksheet: (sheet: Sheet) => Worksheet;
}

export interface ApplicationState {
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual";
  enableEvents: boolean;
  /** Set by calculate(): the next query computes even in manual mode. */
  mustCalculate: boolean;
}

/** What the add-in's own runtime tells the application. */
export interface RuntimeServices {
  readonly functionsReady: () => void;
  readonly functionResult: (result: FunctionResult) => void;
  readonly ribbon: RibbonState;
  /** Of the task pane: "Visible", "Background" or "Inactive". */
  visibility: string;
  /** How the add-in starts with the document, once it said so. */
  startState: string;
}

/** What Office.ribbon.requestUpdate asked for, by id. */
export interface RibbonState {
  readonly enabledButtons: Map<string, boolean>;
  readonly visibleTabs: Map<string, boolean>;
}

export interface FunctionResult {
  readonly invocation: number;
  readonly succeeded: boolean;
  readonly value: unknown;
  readonly code: number | undefined;
}
