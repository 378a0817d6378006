import type { Analysis } from "../analyzeWorkbook";
import { comptesOf } from "../bilan/comptes";
import { textCell } from "../bilan/layout/cells";
import type { Jour } from "../clause";
import { compte, dateTexte, heuresTexte } from "../francais";
import type { CellToWrite } from "../sheetToWrite";
import { TITRE } from "./colonnesControle";
import { disabledCodes } from "../gravites/gravites";

/** The lines above the table, one under the other: only the last one tells what the check found. */
export function enTeteControle(analysis: Analysis, editeLe: Jour): readonly CellToWrite[] {
  const day = `${analysis.suivi.workbook.name} · ${dateTexte(editeLe)}`;
  return [
    textCell(TITRE, "titre"),
    // Another day or another name of the file is no reason to write the sheet again.
    { text: day, style: "note", stable: "" },
    textCell(countsText(analysis), "note"),
  ];
}

/** Printed at the top right. */
export function headerRightControle(editeLe: Jour): string {
  return `Contrôle du ${dateTexte(editeLe)}`;
}

function countsText(analysis: Analysis): string {
  const { lignesLues, heuresNonComptees } = comptesOf(analysis);
  const { anomalies, acceptees } = analysis;
  return [
    compte(lignesLues, "ligne lue", "lignes lues"),
    compte(anomalies.length, "anomalie"),
    ...(acceptees.length === 0 ? [] : [compte(acceptees.length, "acceptée")]),
    `${heuresTexte(heuresNonComptees)} non comptées`,
    ...disabledText(analysis),
  ].join(" · ");
}

/** « contrôles désactivés : COH-07 »: what is not looked for is said. */
function disabledText({ gravites }: Analysis): readonly string[] {
  const codes = disabledCodes(gravites);
  return codes.length === 0 ? [] : [`contrôles désactivés : ${codes.join(", ")}`];
}
