import { cellAddress } from "../../sheet";
import type { CellToWrite } from "../../sheetToWrite";
import type { Jour } from "../../clause";
import type { Bilan, HeuresPeriode } from "../bilan";
import { trajectoireOf, type Trajectoire } from "../trajectoire";
import { columnSum, emptyCell, formulaCell, numberCell, protectedCell, textCell } from "./cells";
import { compte, fr } from "../../francais";
import { jourFromYmd } from "../../values/date";
import { bandRow, bilanRow, headerRow, noteRows } from "./grille";
import { periodesToShow, periodeTexte } from "./periodes";
import type { Masque, Seuils } from "./petitsEffectifs";
import { stack, type RowMaker, type Section } from "./rows";
import { absence, absenceRows, masqueNote } from "./ventilation";
import { cumulsVisibles, moisLignes } from "./moisMasques";

const HEURES = 2;
const CUMUL = 3;

export interface MoisContext {
  readonly masque: Masque;
  readonly seuils: Seuils;
  /** First day of the bilan; null: no limit. */
  readonly du: Jour | null;
}

/** §7: hours and running total by month beside the objective, then the hours that no month tells. */
export function layoutMois(top: number, bilan: Bilan, context: MoisContext): Section {
  const title = bandRow("7. Évolution mensuelle");
  const periodes = periodesToShow(bilan);
  if (periodes.length === 0) {
    const none = noteRows(fr`Non disponible : le classeur ne donne pas les heures par mois.`);
    return stack(top, [title, ...none]);
  }
  const { masque } = context;
  if (masque === null) return stack(top, [title, ...absenceRows(absence(moisLignes(bilan), null))]);
  const trajectoire = trajectoireOf(bilan.marches, context.du);
  return stack(top, [
    title,
    headerRow(titres(periodes.length < bilan.mois.length, trajectoire)),
    ...periodeRows(periodes, { masque, trajectoire }),
    ...totalRows(top + 2, bilan, masque),
    ...masqueNote([{ lignes: moisLignes(bilan), masque }], context.seuils),
    ...trajectoireNote(trajectoire),
  ]);
}

function titres(byTrimestre: boolean, { isKnown }: Trajectoire): readonly string[] {
  const first = byTrimestre ? "Trimestre" : "Mois";
  return [first, "Réalisé (h)", "Cumul (h)", ...(isKnown ? ["Trajectoire (h)"] : [])];
}

interface Colonnes {
  readonly masque: readonly boolean[];
  readonly trajectoire: Trajectoire;
}

function periodeRows(
  periodes: readonly HeuresPeriode[],
  { masque, trajectoire }: Colonnes,
): readonly RowMaker[] {
  const isFrozen = masque.includes(true);
  const visibles = cumulsVisibles(masque, periodes.length);
  let cumul = 0;
  return periodes.map(({ periode, heures }, index): RowMaker => {
    cumul += heures;
    const value = cumul;
    const attendu = trajectoire.isKnown ? [trajectoire.at(lastJour(periode))] : [];
    return (row) =>
      bilanRow(
        periodeCell(periode),
        protectedCell(heures, "heures", { masked: masque[index] === true }),
        isFrozen
          ? protectedCell(value, "heures", { masked: visibles[index] !== true })
          : formulaCell({ formula: cumulFormula(row, index), value }, "heures"),
        ...attendu.map((one) => numberCell(one, "heures")),
      )(row);
  });
}

function cumulFormula(row: number, index: number): string {
  const own = cellAddress(row, HEURES);
  return index === 0 ? own : `${cellAddress(row - 1, CUMUL)}+${own}`;
}

function totalRows(first: number, bilan: Bilan, masque: readonly boolean[]): readonly RowMaker[] {
  const heures = moisLignes(bilan).map((ligne) => ligne.heures);
  const total = columnSum(HEURES, first, heures);
  const hasRest = bilan.heuresSansMois !== 0;
  const rest = protectedCell(bilan.heuresSansMois, "heures", { masked: masque.at(-1) === true });
  return [
    ...(hasRest ? [bilanRow(textCell("Heures sans mois connu"), rest)] : []),
    bilanRow(
      textCell("Total", "totalLibelle"),
      masque.includes(true)
        ? numberCell(total.value, "heures", true)
        : formulaCell(total, "heures", true),
      emptyCell("totalLibelle"),
    ),
  ];
}

function trajectoireNote(trajectoire: Trajectoire): readonly RowMaker[] {
  if (trajectoire.isKnown) {
    return noteRows(
      fr`Trajectoire : objectif de chaque marché réparti également de son premier à son dernier jour.`,
    );
  }
  if (trajectoire.sansObjectif) return [];
  const marches = compte(trajectoire.sansDates, "marché");
  return noteRows(
    fr`Trajectoire non calculée : ${marches} sans date de début ou de fin dans le classeur.`,
  );
}

function periodeCell(periode: HeuresPeriode["periode"]): CellToWrite {
  const text = periodeTexte(periode);
  return text === null
    ? { number: jourFromYmd(periode.annee, periode.premierMois, 1) ?? 0, style: "mois" }
    : textCell(text);
}

function lastJour({ annee, dernierMois }: HeuresPeriode["periode"]): Jour {
  const next =
    dernierMois === 12 ? jourFromYmd(annee + 1, 1, 1) : jourFromYmd(annee, dernierMois + 1, 1);
  return (next ?? 0) - 1;
}
