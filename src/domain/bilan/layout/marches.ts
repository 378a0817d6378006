import { cellAddress } from "../../sheet";
import type { SheetToWrite } from "../../sheetToWrite";
import type { Bilan, LigneMarcheBilan } from "../bilan";
import {
  columnSum,
  difference,
  emptyCell,
  formulaCell,
  numberCell,
  ratio,
  share,
  textCell,
  type Figure,
} from "./cells";
import { compte, fr, heuresTexte, nombre } from "../../francais";
import { bandRow, bilanRow, headerRow, noteRows } from "./grille";
import { employeursNotes } from "./employeurs";
import type { Masques } from "./masques";
import { sumKnown } from "./quartiersQpv";
import { stack, type RowMaker, type Section } from "./rows";

const PREVUES = 3;
const REALISEES = 4;
const TAUX = 5;

/** §3, with what the key figures take from it. Hours of a marché are contractual: never masked. */
export interface MarchesSection extends Section {
  readonly prevues: Figure;
  readonly realisees: Figure;
  readonly dataBars: SheetToWrite["dataBars"];
  /** Cells of the hours planned and done of a marché. */
  readonly heuresDe: (marche: LigneMarcheBilan) => { prevues: Figure; realisees: Figure };
}

export function layoutMarches(top: number, bilan: Bilan, masques: Masques): MarchesSection {
  const marches = byObjectif(bilan.marches);
  const first = top + 2;
  const last = first + marches.length;
  const totals = {
    prevues: columnTotal(PREVUES, { first, last }, (index) => marches[index]?.heuresPrevues),
    realisees: columnTotal(REALISEES, { first, last }, (index) => marches[index]?.heuresRealisees),
  };
  const heuresDe = (marche: LigneMarcheBilan) => {
    const row = first + marches.indexOf(marche);
    return {
      prevues: { address: cellAddress(row, PREVUES), value: marche.heuresPrevues },
      realisees: { address: cellAddress(row, REALISEES), value: marche.heuresRealisees },
    };
  };
  const title = bandRow("3. Objectif et réalisation par marché");
  if (marches.length === 0) {
    const none = fr`Non disponible : le classeur ne décrit aucun marché de ce maître d'ouvrage.`;
    return { ...stack(top, [title, ...noteRows(none)]), ...totals, heuresDe, dataBars: [] };
  }
  const section = stack(top, [
    title,
    headerRow(TITRES, 2),
    ...marches.map(marcheRow),
    totalRow(marches, totals),
    ...notes(bilan, totals),
    ...employeursNotes(bilan.marches, masques),
  ]);
  return {
    ...section,
    ...totals,
    heuresDe,
    dataBars: [{ top: first, bottom: last - 1, column: TAUX }],
  };
}

const TITRES = ["Marché / lot", "Entreprise", "Prévues (h)", "Réalisées (h)", "Taux", "Écart (h)"];

/** A total: where it stands, and the sum that it shows. */
type Total = Figure & { readonly formula: string };

interface Totals {
  readonly prevues: Total;
  readonly realisees: Total;
}

function columnTotal(
  column: number,
  { first, last }: { readonly first: number; readonly last: number },
  heures: (index: number) => number | null | undefined,
): Total {
  const values = Array.from({ length: last - first }, (_, index) => heures(index) ?? null);
  return { ...columnSum(column, first, values), address: cellAddress(last, column) };
}

function totalRow(marches: readonly LigneMarcheBilan[], totals: Totals): RowMaker {
  return bilanRow(
    textCell(totalLibelle(marches), "totalLibelle"),
    emptyCell("totalLibelle"),
    formulaCell(totals.prevues, "heures", true),
    formulaCell(totals.realisees, "heures", true),
    formulaCell(ratio(totals.realisees, totals.prevues), "taux", true),
    formulaCell(difference(totals.realisees, totals.prevues), "ecart", true),
  );
}

function byObjectif(marches: readonly LigneMarcheBilan[]): readonly LigneMarcheBilan[] {
  return marches.toSorted(
    (a, b) =>
      (b.heuresPrevues ?? -1) - (a.heuresPrevues ?? -1) ||
      (b.heuresRealisees ?? -1) - (a.heuresRealisees ?? -1),
  );
}

function marcheRow(marche: LigneMarcheBilan): RowMaker {
  return (row) => {
    const prevues = { address: cellAddress(row, PREVUES), value: marche.heuresPrevues };
    const realisees = { address: cellAddress(row, REALISEES), value: marche.heuresRealisees };
    return bilanRow(
      textCell(marche.reserve ? `${marche.marche} (réservé)` : marche.marche),
      textCell(marche.entreprise ?? "", "texte"),
      numberCell(prevues.value, "heures"),
      numberCell(realisees.value, "heures"),
      formulaCell(ratio(realisees, prevues), "taux"),
      formulaCell(difference(realisees, prevues), "ecart"),
    )(row);
  };
}

function totalLibelle(marches: readonly LigneMarcheBilan[]): string {
  const reserves = marches.filter((marche) => marche.reserve).length;
  if (reserves === 0) return "Total";
  return `Total – dont ${compte(reserves, "marché réservé", "marchés réservés")} à l'IAE`;
}

function notes(bilan: Bilan, totals: Totals): readonly RowMaker[] {
  return [
    ...sansObjectif(bilan.marches, totals),
    ...horsMarche("L'objectif", bilan.heuresPrevues, totals.prevues.value),
    ...horsMarche("Le réalisé", bilan.heuresRealisees, totals.realisees.value),
    ...arrondiNote(bilan.marches.map((marche) => marche.heuresPrevues)),
  ];
}

/** Hours without objective flatter the rate: the note says what it would be without them. */
function sansObjectif(
  marches: readonly LigneMarcheBilan[],
  { prevues, realisees }: Totals,
): readonly RowMaker[] {
  const unknown = marches.filter((marche) => marche.heuresPrevues === null);
  const heures = sumKnown(unknown.map((marche) => marche.heuresRealisees)) ?? 0;
  const taux = share((realisees.value ?? 0) - heures, prevues.value);
  if (unknown.length === 0) return [];
  const sans = compte(unknown.length, "marché");
  if (taux === null || heures === 0) {
    return noteRows(fr`${sans} sans objectif connu : le total des heures prévues est partiel.`);
  }
  return noteRows(
    fr`${sans} sans objectif connu : ${heuresTexte(heures)} réalisées comptées dans le total et dans son taux, qui serait de ${nombre(taux * 100, 1)} % sans elles.`,
  );
}

/** The MOA's own figure when the marchés do not add up to it. */
function horsMarche(
  quoi: string,
  figure: number | null,
  total: number | null,
): readonly RowMaker[] {
  if (figure === null || total === null || Math.abs(figure - total) < 0.005) return [];
  const detail = `${heuresTexte(figure)} au chapitre 1, ${heuresTexte(total)} ici`;
  return noteRows(
    fr`${quoi} du maître d'ouvrage n'est pas tout entier réparti par marché : ${detail}.`,
  );
}

/** Says why rounded figures do not add up, when they do not. */
function arrondiNote(prevues: readonly (number | null)[]): readonly RowMaker[] {
  const sentence = arrondi(prevues);
  return sentence === null ? [] : noteRows(sentence);
}

export function arrondi(prevues: readonly (number | null)[]): string | null {
  const exact = sumKnown(prevues) ?? 0;
  const rounded =
    sumKnown(prevues.map((heures) => (heures === null ? null : Math.round(heures)))) ?? 0;
  if (Math.abs(rounded - exact) < 0.5 - 1e-9) return null;
  return fr`La somme des objectifs arrondis (${nombre(rounded)} h) diffère du calcul sur le total (${heuresTexte(exact)}) : le total est exact, l'arrondi n'est que d'affichage.`;
}
