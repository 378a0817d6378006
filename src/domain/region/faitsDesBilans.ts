import type { Analysis } from "../analyzeWorkbook";
import { unknownMoaReader } from "../bilan/buildBilans";
import { faitsOf, type Fait } from "../bilan/faits";
import type { PeriodeDuBilan } from "../bilan/periodeDuBilan";

/** The rows that a bilan counts, in the order of the workbook: those whose hours count, and those that name who did them. */
export function* faitsDesBilans(analysis: Analysis, periode: PeriodeDuBilan): Generator<Fait> {
  const hasUnknownMoa = unknownMoaReader(analysis);
  for (const fait of faitsOf(analysis.suivi, analysis.excluded, periode)) {
    const isOfNobody = fait.moa === -1 || hasUnknownMoa(fait.ref.table, fait.ref.ligne);
    if (!fait.isExcluded && !isOfNobody) yield fait;
  }
}
