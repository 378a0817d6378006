import type { Area } from "./area";
import type { CellStyle } from "./cellStyle";
import type { Sheet } from "./sheet";

export interface Table {
  readonly id: string;
  readonly sheet: Sheet;
  name: string;
  /** Title row included. */
  area: Area;
  style: string;
  showHeaders: boolean;
  showTotals: boolean;
  showBandedRows: boolean;
  showFilterButton: boolean;
}

export interface Chart {
  readonly id: string;
  readonly sheet: Sheet;
  name: string;
  chartType: string;
  source: Area;
  seriesBy: string;
  title: string;
  titleVisible: boolean;
  position: { top: number; left: number; width: number; height: number };
  /** The cells that it was put over; undefined: placed by its position. */
  anchor: Area | undefined;
  series: ChartSeries[];
  legend: { visible: boolean; position: string };
  /** By name of the axis. */
  readonly axes: Record<"category" | "value", ChartAxis>;
}

export interface ChartSeries {
  name: string;
  chartType: string;
  values: Area | undefined;
  categories: Area | undefined;
  hasDataLabels: boolean;
  fill: string;
  line: string;
  lineStyle: string;
}

export interface ChartAxis {
  visible: boolean;
  reversePlotOrder: boolean;
  minimum: number | undefined;
}

/** Only custom (formula) rules and data bars are emulated. */
export interface ConditionalFormat {
  readonly id: string;
  /** The rectangles under the rule, at least one. */
  readonly areas: readonly Area[];
  readonly type: string;
  formula: string;
  style: CellStyle;
  stopIfTrue: boolean;
  readonly dataBar: DataBar;
}

export interface DataBar {
  lowerBoundRule: DataBarBound;
  upperBoundRule: DataBarBound;
  fillColor: string;
  gradientFill: boolean;
}

export interface DataBarBound {
  readonly type?: string;
  readonly formula?: string;
}

/** What Worksheet.protection.protect() forbids: everything that is not allowed here. */
export type ProtectionOptions = Readonly<Record<string, boolean | string>>;

export interface Protection {
  readonly options: ProtectionOptions;
  readonly password: string | undefined;
}
