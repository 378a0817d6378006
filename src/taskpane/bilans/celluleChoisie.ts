import { figureOfRow, periodeOfSheet } from "../../domain/bilan/cellFigure";
import { figuresOf } from "../../domain/bilan/figures";
import type { PeriodeDuBilan } from "../../domain/bilan/periodeDuBilan";
import type { CellPlace } from "../../domain/sheet";
import type { Verification } from "../verification";
import { identityOfBilan } from "./existingSheets";

/** A figure asked about: over which days, and which one when a cell tells it. */
export interface Asked {
  readonly limits: PeriodeDuBilan;
  readonly cellule: CelluleChoisie | null;
}

/** A figure under the cell that the person selected in a bilan. */
export interface CelluleChoisie {
  readonly moaKey: string;
  /** Name of its tab. */
  readonly feuille: string;
  readonly groupe: string;
  readonly libelle: string;
}

/** What the selected cell of a bilan tells; null elsewhere. */
export function askedByCell(
  { analysis, bilans }: Verification,
  selection: CellPlace | null,
): Asked | null {
  const { sheets, date1904 } = analysis.suivi.workbook;
  const sheet = selection === null ? undefined : sheets[selection.sheet];
  if (selection === null || sheet === undefined || sheet.generated === null) return null;
  const bilan = bilans.moas.find(({ moaKey }) => identitiesOf(moaKey).includes(sheet.generated));
  if (bilan === undefined) return null;
  const feuille = { sheet, date1904 };
  for (const groupe of figuresOf(bilan)) {
    const figure = figureOfRow(feuille, selection.row, [groupe]);
    if (figure === null) continue;
    const { libelle } = figure;
    const cellule = { moaKey: bilan.moaKey, feuille: sheet.name, groupe: groupe.titre, libelle };
    return { limits: periodeOfSheet(feuille), cellule };
  }
  return null;
}

/** Handed over, or internal. */
function identitiesOf(moaKey: string): readonly (string | null)[] {
  return [false, true].map((isInterne) => identityOfBilan(moaKey, isInterne));
}
