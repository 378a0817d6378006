import type { Bilan, Ventilation } from "../bilan";
import { GROUPES_CONTRAT } from "../../nomenclatures/typeContrat";
import { cellAddress } from "../../sheet";
import {
  columnSum,
  formulaCell,
  maskedCell,
  numberCell,
  protectedCell,
  ratio,
  textCell,
} from "./cells";
import { sumKnown } from "./quartiersQpv";
import { bandRow, bilanRow, emptyRow, headerRow } from "./grille";
import type { Masques } from "./masques";
import type { Masque, Seuils } from "./petitsEffectifs";
import { stack, type RowMaker, type Section } from "./rows";
import { absence, absenceRows, masqueNote } from "./ventilation";

const CONTRATS = 2;
const HEURES = 3;

type LigneContrats = Ventilation & { readonly dureeMoyenneMois?: number | null };

/** Contracts by type, then by kind of employer: two fields, two tables. */
export function layoutContrats(
  top: number,
  bilan: Bilan,
  { masques, seuils }: { readonly masques: Masques; readonly seuils: Seuils },
): Section {
  const types = {
    lignes: bilan.contratsParType,
    masque: masques.contratsParType,
    hasAlternance: true,
  };
  const employeurs = { lignes: bilan.employeursParType, masque: masques.employeursParType };
  const title = stack(top, [bandRow("6. Types de contrat")]);
  const first = stack(title.end, tableOf(title.end, types, [...TITRES, "Mois (moy.)"]));
  const hasEmployeurs = employeurs.lignes.length > 0;
  const gap = stack(first.end, hasEmployeurs ? [emptyRow] : []);
  const second = stack(
    gap.end,
    hasEmployeurs ? tableOf(gap.end, employeurs, ["Type d'employeur", "Contrats", "Heures"]) : [],
  );
  const notes = stack(second.end, masqueNote([types, employeurs], seuils));
  const rows = [title, first, gap, second, notes].flatMap((section) => section.rows);
  return { rows, end: notes.end };
}

const TITRES = ["Type de contrat", "Contrats", "Heures"] as const;

interface Bloc {
  readonly lignes: readonly LigneContrats[];
  readonly masque: Masque;
  /** Tells the share of alternance under the total. */
  readonly hasAlternance?: boolean;
}

function tableOf(top: number, bloc: Bloc, titres: readonly string[]): readonly RowMaker[] {
  const { lignes, masque } = bloc;
  const absent = absence(lignes, masque);
  if (absent !== null || masque === null) {
    return absenceRows(absent);
  }
  return [
    headerRow(titres),
    ...lignes.map((ligne, index) => contratRow(ligne, masque[index] === true)),
    totalRow(top + 1, lignes, masque.includes(true)),
    ...(bloc.hasAlternance === true ? [alternanceRow(top + 1, lignes, masque)] : []),
  ];
}

function contratRow(ligne: LigneContrats, masked: boolean): RowMaker {
  const duree = ligne.dureeMoyenneMois;
  return bilanRow(
    textCell(ligne.libelle),
    protectedCell(ligne.contrats, "entier", { masked }),
    protectedCell(ligne.heures, "heures", { masked }),
    duree === undefined ? null : protectedCell(duree, "decimal", { masked }),
  );
}

/** Share of the contrats in alternance: nothing to hide when the line itself is printed. */
function alternanceRow(
  first: number,
  lignes: readonly LigneContrats[],
  masque: readonly boolean[],
): RowMaker {
  const index = lignes.findIndex(({ libelle }) => libelle === GROUPES_CONTRAT.ALTERNANCE);
  const total = sumKnown(lignes.map(({ contrats }) => contrats));
  const part = {
    address: cellAddress(first + index, CONTRATS),
    value: lignes[index]?.contrats ?? null,
  };
  const whole = { address: cellAddress(first + lignes.length, CONTRATS), value: total };
  const none = total === null ? null : 0;
  return bilanRow(
    textCell("dont part de l'alternance"),
    index === -1
      ? numberCell(none, "taux")
      : masque[index] === true
        ? maskedCell()
        : formulaCell(ratio(part, whole), "taux"),
  );
}

/** Totals by formula, or frozen when a line is masked. */
function totalRow(first: number, lignes: readonly LigneContrats[], frozen: boolean): RowMaker {
  const contrats = columnSum(
    CONTRATS,
    first,
    lignes.map((ligne) => ligne.contrats),
  );
  const heures = columnSum(
    HEURES,
    first,
    lignes.map((ligne) => ligne.heures),
  );
  return bilanRow(
    textCell("Total", "totalLibelle"),
    frozen ? numberCell(contrats.value, "entier", true) : formulaCell(contrats, "entier", true),
    frozen ? numberCell(heures.value, "heures", true) : formulaCell(heures, "heures", true),
  );
}
