import type { CellToWrite } from "../../sheetToWrite";
import { cellAddress } from "../../sheet";
import type { Ventilation } from "../bilan";
import {
  columnSum,
  formulaCell,
  numberCell,
  protectedCell,
  ratio,
  textCell,
  type Figure,
  type Formula,
} from "./cells";
import { compte, fr, nombre } from "../../francais";
import { bilanRow, headerRow, noteRows } from "./grille";
import type { Masque, Seuils } from "./petitsEffectifs";
import { sumKnown } from "./quartiersQpv";
import { stack, type RowMaker, type Section } from "./rows";

/** Columns of a breakdown: label, persons, hours, share. */
const PERSONNES = 2;
const HEURES = 3;

/** A breakdown of the hours: what it prints, and how its lines add up. */
export interface TableVentilation {
  readonly titre: string;
  readonly lignes: readonly Ventilation[];
  readonly masque: readonly boolean[];
  /** Index of a line that sums the lines before it. */
  readonly sousTotal?: number | null;
  /** Grand total; without one, shares are of `base`. */
  readonly total: { readonly personnes: number | null } | null;
  /** Hours that shares are of, when there is no total row. */
  readonly base: Figure;
}

/** Table « Public · Personnes · Heures · % » from `top`. A block with a masked line holds no formula. */
export function layoutVentilation(top: number, table: TableVentilation): Section {
  const first = top + 1;
  const last = first + table.lignes.length;
  const heures = sumHeures(table, first);
  const base =
    table.total === null ? table.base : { address: cellAddress(last, HEURES), value: heures.value };
  const lignes = table.lignes.map((_, index) => ligneRow(table, { index, first, base }));
  return stack(top, [
    headerRow([table.titre, "Personnes", "Heures", "% heures"]),
    ...lignes,
    ...(table.total === null ? [] : [totalRow(table, heures, base)]),
  ]);
}

/** Place of the persons and hours of a line, for formulas elsewhere in the sheet. */
export function ligneFigures(
  table: Pick<TableVentilation, "lignes">,
  { top, index }: { readonly top: number; readonly index: number },
): { readonly personnes: Figure; readonly heures: Figure } {
  const ligne = table.lignes[index];
  const row = top + 1 + index;
  return {
    personnes: { address: cellAddress(row, PERSONNES), value: ligne?.personnes ?? null },
    heures: { address: cellAddress(row, HEURES), value: ligne?.heures ?? null },
  };
}

interface LigneContext {
  readonly index: number;
  readonly first: number;
  readonly base: Figure;
}

function ligneRow(table: TableVentilation, { index, first, base }: LigneContext): RowMaker {
  const ligne = table.lignes[index];
  if (ligne === undefined) return bilanRow();
  const masked = table.masque[index] === true;
  const isSousTotal = index === table.sousTotal;
  const heures = { address: cellAddress(first + index, HEURES), value: ligne.heures };
  const sum = columnSum(
    HEURES,
    first,
    table.lignes.slice(0, index).map((one) => one.heures),
  );
  return bilanRow(
    textCell(ligne.libelle, isSousTotal ? "libelleFort" : "libelle"),
    protectedCell(ligne.personnes, "entier", { masked }),
    isSousTotal && !isProtected(table)
      ? formulaCell(sum, "heures")
      : protectedCell(ligne.heures, "heures", { masked }),
    masked ? protectedCell(null, "taux", { masked }) : shareCell(table, heures, base),
  );
}

function shareCell(table: TableVentilation, heures: Figure, base: Figure): CellToWrite {
  const share = ratio(heures, base);
  if (!isProtected(table)) return formulaCell(share, "taux");
  return share.value === "" ? textCell("", "masque") : numberCell(share.value, "taux");
}

function totalRow(table: TableVentilation, heures: Formula, base: Figure): RowMaker {
  const share = ratio(base, base);
  const frozen = isProtected(table);
  return bilanRow(
    textCell("Total", "totalLibelle"),
    numberCell(table.total?.personnes ?? null, "entier", true),
    frozen ? numberCell(base.value, "heures", true) : formulaCell(heures, "heures", true),
    frozen && typeof share.value === "number"
      ? numberCell(share.value, "taux", true)
      : formulaCell(share, "taux", true),
  );
}

/** Hours of all lines, the sub-total left aside. */
function sumHeures(
  { lignes, sousTotal = null }: TableVentilation,
  first: number,
): Formula & { readonly value: number | null } {
  const heures = lignes.map((ligne) => ligne.heures);
  if (sousTotal === null) return columnSum(HEURES, first, heures);
  const before = columnSum(HEURES, first, heures.slice(0, sousTotal));
  const after = columnSum(HEURES, first + sousTotal + 1, heures.slice(sousTotal + 1));
  if (sousTotal + 1 === lignes.length) return before;
  return {
    formula: `${before.formula}+${after.formula}`,
    value: sumKnown([before.value, after.value]),
  };
}

function isProtected({ masque }: TableVentilation): boolean {
  return masque.includes(true);
}

/** Why a breakdown cannot be printed, or null. */
export function absence(lignes: readonly Ventilation[], masque: Masque): string | null {
  if (lignes.length === 0) return fr`Non disponible : le classeur ne l'indique pas.`;
  if (masque !== null) return null;
  return "Détail non diffusé : il laisserait retrouver des effectifs trop petits, ou les effectifs sont inconnus.";
}

/** What stands instead of a breakdown that cannot be printed. */
export function absenceRows(reason: string | null): readonly RowMaker[] {
  return reason === null ? [] : noteRows(reason);
}

/** The footnote of masked lines, only when there are some. */
export function masqueNote(
  blocs: readonly { readonly lignes: readonly Ventilation[]; readonly masque: Masque }[],
  { seuilEffectif, seuilEffectifSensible }: Seuils,
): readonly RowMaker[] {
  const printed = blocs.filter(({ masque }) => masque?.includes(true) === true);
  if (printed.length === 0) return [];
  const hasSensible = printed.some(({ lignes }) => lignes.some((ligne) => ligne.sensible));
  const sensible = hasSensible
    ? `, ${nombre(seuilEffectifSensible)} pour les publics sensibles`
    : "";
  return noteRows(
    fr`s : donnée non diffusée (moins de ${compte(seuilEffectif, "personne")}${sensible}, ou ce qui permettrait de la retrouver).`,
  );
}
