import { cellAddress } from "../../sheet";
import type { CellToWrite } from "../../sheetToWrite";
import type { Bilan, ChiffresDesMoas } from "../bilan";
import {
  columnSum,
  difference,
  emptyCell,
  etp,
  formulaCell,
  maskedCell,
  numberCell,
  ratio,
  textCell,
  type Figure,
} from "./cells";
import { maskBilan } from "./masques";
import { isPetit } from "./petitsEffectifs";
import { COLONNES } from "./syntheseRow";

/** Totals by formulas, except persons, who are distinct over the whole workbook. */
export function totalCells(
  bilans: ChiffresDesMoas,
  first: number,
  base: Figure,
): readonly CellToWrite[] {
  const { moas } = bilans;
  const sum = (column: number, valueOf: (bilan: Bilan) => number | null) => ({
    ...columnSum(column, first, moas.map(valueOf)),
    address: cellAddress(first + moas.length, column),
  });
  const marches = sum(COLONNES.marches, (bilan) => bilan.marches.length);
  const prevues = sum(COLONNES.prevues, (bilan) => bilan.heuresPrevues);
  const realisees = sum(COLONNES.realisees, (bilan) => bilan.heuresRealisees);
  const nonCompte = sum(COLONNES.nonCompte, (bilan) => bilan.nonCompte.heures);
  // Hours of a MOA without objective would flatter the rate of the whole.
  const isWhole = moas.every((bilan) => bilan.heuresPrevues !== null);
  const objectif = isWhole ? prevues : { ...prevues, value: null };
  return [
    textCell("Total", "totalLibelle"),
    formulaCell(marches, "entier", true),
    formulaCell(prevues, "heures", true),
    formulaCell(realisees, "heures", true),
    formulaCell(ratio(realisees, objectif), "taux", true),
    formulaCell(difference(realisees, objectif), "ecart", true),
    formulaCell(etp(realisees, base), "decimal", true),
    personnesTotal(bilans),
    contratsTotal(bilans, first),
    emptyCell("totalLibelle"),
    emptyCell("totalLibelle"),
    formulaCell(nonCompte, "heures", true),
    emptyCell("totalLibelle"),
  ];
}

/** The total gives the masked MOA away when one alone is masked, or when together they are few. */
function personnesTotal(bilans: ChiffresDesMoas): CellToWrite {
  return isPersonnesMasked(bilans)
    ? maskedCell(true)
    : numberCell(bilans.personnesDistinctes, "entier", true);
}

export function isPersonnesMasked({
  moas,
  personnesDistinctes,
  context,
}: ChiffresDesMoas): boolean {
  const { seuilEffectif } = context.parametres;
  const small = moas
    .map((bilan) => bilan.personnes)
    .filter((count) => isPetit(count, seuilEffectif));
  return isPetit(personnesDistinctes, seuilEffectif) || givesAway(small, seuilEffectif);
}

function contratsTotal(bilans: ChiffresDesMoas, first: number): CellToWrite {
  const { moas, context } = bilans;
  const sum = columnSum(
    COLONNES.contrats,
    first,
    moas.map((bilan) => bilan.contrats),
  );
  if (moas.every((bilan) => !maskBilan(bilan, context.parametres).contrats)) {
    return formulaCell(sum, "entier", true);
  }
  return isContratsMasked(bilans) ? maskedCell(true) : numberCell(sum.value, "entier", true);
}

export function isContratsMasked({ moas, context }: ChiffresDesMoas): boolean {
  const { seuilEffectif } = context.parametres;
  const small = moas
    .map((bilan) => bilan.contrats)
    .filter((count) => isPetit(count, seuilEffectif));
  return givesAway(small, seuilEffectif);
}

function givesAway(small: readonly (number | null)[], seuil: number): boolean {
  if (small.length === 0) return false;
  const together = small.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  return small.length < 2 || together < seuil;
}
