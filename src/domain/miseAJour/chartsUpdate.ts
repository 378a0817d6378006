import type { CellRange } from "../sheet";
import type { ChartData, ChartToWrite } from "../sheetToWrite";
import { codeOf } from "./empreinte";
import type { Comparison } from "./mergeCells";
import type { ChartsUpdate, UpdatedChart } from "./sheetUpdate";

/** What becomes of the charts: those of last time that have nothing to show any more go. */
export function chartsUpdateOf(comparison: Comparison): ChartsUpdate {
  const { next, empreinte } = comparison;
  const laidOut = next.charts ?? [];
  const charts = laidOut.map((chart) => moveChart(chart, comparison));
  const before = new Map(empreinte.charts.map((chart) => [chart.name, chart]));
  const names = new Set(charts.map(({ name }) => name));
  return {
    added: charts.filter(({ name }) => !before.has(name)),
    updated: charts.flatMap((chart, index) => {
      const known = before.get(chart.name);
      if (known === undefined) return [];
      const isElsewhere = known.left !== laidOut[index]?.anchor.left;
      return [{ ...chart, titleBefore: known.title, isElsewhere }];
    }),
    removed: [...before.keys()].filter((name) => !names.has(name)),
  };
}

/** The title is still the one that was written: it may be written anew. */
export function ownsTitle({ titleBefore }: UpdatedChart, titleNow: string): boolean {
  return codeOf(titleNow) === titleBefore;
}

function moveChart(chart: ChartToWrite, comparison: Comparison): ChartToWrite {
  return {
    ...chart,
    categories: moveData(chart.categories, comparison),
    series: chart.series.map((one) => ({ ...one, ...moveData(one, comparison) })),
    anchor: moveRange(chart.anchor, comparison),
  };
}

/** Rows of the person between those of the table are part of the range, without a figure. */
function moveData({ range, values }: ChartData, comparison: Comparison): ChartData {
  const moved = moveRange(range, comparison);
  const { finalOfNext } = comparison.plan;
  const placed = new Map(
    values.map((value, index) => [finalOfNext.get(range.top + index) ?? -1, value]),
  );
  const length = moved.bottom - moved.top + 1;
  return {
    range: moved,
    values: Array.from({ length }, (_, index) => placed.get(moved.top + index) ?? null),
  };
}

function moveRange(range: CellRange, { plan, placement }: Comparison): CellRange {
  return {
    top: plan.finalOfNext.get(range.top) ?? range.top,
    bottom: plan.finalOfNext.get(range.bottom) ?? range.bottom,
    left: placement.columnNow(range.left),
    right: placement.columnNow(range.right),
  };
}
