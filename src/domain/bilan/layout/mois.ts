import { cellAddress } from "../../sheet";
import type { CellToWrite } from "../../sheetToWrite";
import type { Bilan } from "../bilan";
import { columnSum, emptyCell, formulaCell, numberCell, textCell } from "./cells";
import { fr } from "../../francais";
import { jourFromYmd } from "../../values/date";
import { bandRow, bilanRow, headerRow, noteRows } from "./grille";
import { periodesToShow, periodeTexte, type HeuresPeriode } from "./periodes";
import { stack, type RowMaker, type Section } from "./rows";

const HEURES = 2;
const CUMUL = 3;

/** §7: hours and running total by month, then the hours that no month tells. */
export function layoutMois(top: number, bilan: Bilan): Section {
  const title = bandRow("7. Évolution mensuelle");
  const periodes = periodesToShow(bilan.mois);
  if (periodes.length === 0) {
    const none = noteRows(fr`Non disponible : le classeur ne donne pas les heures par mois.`);
    return stack(top, [title, ...none]);
  }
  const first = top + 2;
  const heures = periodes.map((one) => one.heures);
  const sansMois = bilan.heuresSansMois === 0 ? [] : [bilan.heuresSansMois];
  const total = columnSum(HEURES, first, [...heures, ...sansMois]);
  return stack(top, [
    title,
    headerRow([periodes.length < bilan.mois.length ? "Trimestre" : "Mois", "Heures", "Cumul"]),
    ...periodes.map((one, index) => periodeRow(one, heures.slice(0, index + 1))),
    ...sansMois.map((value) =>
      bilanRow(textCell("Heures sans mois connu"), numberCell(value, "heures")),
    ),
    bilanRow(
      textCell("Total", "totalLibelle"),
      formulaCell(total, "heures", true),
      emptyCell("totalLibelle"),
    ),
  ]);
}

function periodeRow({ periode, heures }: HeuresPeriode, until: readonly number[]): RowMaker {
  return (row) => {
    const own = cellAddress(row, HEURES);
    const value = until.reduce((sum, one) => sum + one, 0);
    const formula = until.length === 1 ? own : `${cellAddress(row - 1, CUMUL)}+${own}`;
    return bilanRow(
      periodeCell(periode),
      numberCell(heures, "heures"),
      formulaCell({ formula, value }, "heures"),
    )(row);
  };
}

function periodeCell(periode: HeuresPeriode["periode"]): CellToWrite {
  const text = periodeTexte(periode);
  return text === null
    ? { number: jourFromYmd(periode.annee, periode.premierMois, 1) ?? 0, style: "mois" }
    : textCell(text);
}
