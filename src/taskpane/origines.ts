import { bilansSteps } from "../domain/bilan/buildBilans";
import { figuresOf, type FigureNommee, type GroupeDeFigures } from "../domain/bilan/figures";
import { originReader, type Origine } from "../domain/bilan/origine";
import type { PeriodeDuBilan } from "../domain/bilan/periodeDuBilan";
import { bilanContext } from "./bilanContext";
import { runInSlices } from "../hosts/slices";
import type { Verification } from "./verification";

/** Figures of the MOA over a period, and the rows that each of them is made of. */
export interface Origines {
  readonly moas: readonly {
    readonly moa: string;
    readonly moaKey: string;
    readonly groupes: readonly GroupeDeFigures[];
  }[];
  /** By sheet, rows in order; the sheet as an index of the workbook. */
  readonly originOf: (figure: FigureNommee["figure"]) => readonly Origine[];
}

export async function originesOf(
  { analysis }: Verification,
  limits: PeriodeDuBilan,
): Promise<Origines> {
  const steps = bilansSteps(analysis, bilanContext(analysis, limits));
  const { moas } = await runInSlices(steps);
  const originOf = originReader(analysis, limits);
  return {
    moas: moas.map((bilan) => ({
      ...{ moa: bilan.moa, moaKey: bilan.moaKey },
      groupes: figuresOf(bilan),
    })),
    originOf,
  };
}
