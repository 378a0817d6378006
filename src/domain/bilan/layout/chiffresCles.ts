import type { CellToWrite } from "../../sheetToWrite";
import type { Bilan } from "../bilan";
import {
  besideCell,
  difference,
  etp,
  formulaCell,
  maskedCell,
  numberCell,
  ratio,
  same,
  share,
  textCell,
  type Figure,
} from "./cells";
import { compte, fr, nombre } from "../../francais";
import { bandRow, bilanRow } from "./grille";
import type { Masques } from "./masques";
import { stack, type RowMaker, type Section } from "./rows";

/** Row of the band, « B8 »; the figures follow. */
const TOP = 7;

/** Cells of the sections below that the key figures are computed from. */
interface Renvois {
  readonly prevues: Figure;
  readonly realisees: Figure;
  readonly baseEtp: Figure;
  readonly heuresQpv: Figure | null;
  readonly femmes: Figure | null;
  readonly hommes: Figure | null;
}

export interface ChiffresContext {
  readonly masques: Masques;
  readonly renvois: Renvois;
}

const PREVUES = "C9";
const REALISEES = "C10";
const PERSONNES = "C14";

/** §1, rows 8 to 18. Columns E to G stay free for a chart. */
export function layoutChiffresCles(bilan: Bilan, context: ChiffresContext): Section {
  return stack(TOP, [
    bandRow("1. Chiffres clés"),
    ...heuresRows(bilan, context.renvois),
    ...personnesRows(bilan, context),
  ]);
}

function heuresRows(bilan: Bilan, renvois: Renvois): readonly RowMaker[] {
  const prevues = { address: PREVUES, value: bilan.heuresPrevues };
  const realisees = { address: REALISEES, value: bilan.heuresRealisees };
  const base = fr`base ${nombre(renvois.baseEtp.value ?? 0, 2)} h`;
  return [
    line("Heures d'insertion prévues", hoursCell(prevues, renvois.prevues), marchesRepere(bilan)),
    line(
      "Heures d'insertion réalisées",
      hoursCell(realisees, renvois.realisees),
      realiseesRepere(bilan),
    ),
    line("Taux de réalisation", formulaCell(ratio(realisees, prevues), "taux"), tauxRepere(bilan)),
    line(
      "Écart à l'objectif",
      formulaCell(difference(realisees, prevues), "ecart"),
      tauxRepere(bilan),
    ),
    line(
      "Équivalents temps plein (ETP)",
      formulaCell(etp(realisees, renvois.baseEtp), "decimal"),
      base,
    ),
  ];
}

function personnesRows(bilan: Bilan, { masques, renvois }: ChiffresContext): readonly RowMaker[] {
  const realisees = { address: REALISEES, value: bilan.heuresRealisees };
  const personnes = { address: PERSONNES, value: bilan.personnes };
  const unless = (masked: boolean, cell: CellToWrite) => (masked ? maskedCell() : cell);
  return [
    line(
      "Personnes bénéficiaires d'au moins un contrat",
      unless(masques.personnes, numberCell(personnes.value, "entier")),
    ),
    line("Contrats signés", unless(masques.contrats, numberCell(bilan.contrats, "entier"))),
    line(
      "Part des heures réalisées par des habitants des QPV",
      unless(masques.partQpv, partQpvCell(bilan, realisees, renvois.heuresQpv)),
    ),
    line(
      "Part des femmes parmi les personnes",
      unless(masques.partFemmes, partFemmesCell(bilan, renvois)),
    ),
    line(
      "Durée moyenne par personne",
      unless(masques.personnes, formulaCell(ratio(realisees, personnes), "heures")),
    ),
  ];
}

function line(libelle: string, cell: CellToWrite, repere = ""): RowMaker {
  return bilanRow(textCell(libelle), cell, repere === "" ? null : besideCell(repere));
}

/** Says where a figure tells less than the whole, beside it: hours left out, objectives unknown. */
const PARTIEL = { nonCompte: "partiel, voir 8", sansObjectif: "partiel, voir 3" } as const;

function realiseesRepere({ nonCompte }: Bilan): string {
  return nonCompte.lignes === 0 ? "" : PARTIEL.nonCompte;
}

/** A rate of hours some of which have no objective, or are left out. */
function tauxRepere(bilan: Bilan): string {
  if (bilan.heuresPrevues === null) return "";
  const isPartial = bilan.marches.some((marche) => marche.heuresPrevues === null);
  return isPartial ? PARTIEL.sansObjectif : realiseesRepere(bilan);
}

function marchesRepere({ marches }: Bilan): string {
  return marches.length === 0 ? "" : compte(marches.length, "marché");
}

/** The total of §3 when it is the MOA's figure, else the figure itself. */
function hoursCell(figure: Figure, total: Figure): CellToWrite {
  return agree(figure.value, total.value)
    ? formulaCell(same(total), "heures")
    : numberCell(figure.value, "heures");
}

function partQpvCell(bilan: Bilan, realisees: Figure, heuresQpv: Figure | null): CellToWrite {
  if (heuresQpv !== null && agree(heuresQpv.value, bilan.heuresQpv)) {
    return formulaCell(ratio(heuresQpv, realisees), "taux");
  }
  return numberCell(share(bilan.heuresQpv, realisees.value), "taux");
}

function partFemmesCell(bilan: Bilan, { femmes, hommes }: Renvois): CellToWrite {
  const part = share(bilan.femmes, bilan.personnesSexeConnu);
  if (femmes === null || hommes === null) return numberCell(part, "taux");
  const sum = (femmes.value ?? 0) + (hommes.value ?? 0);
  if (femmes.value !== bilan.femmes || sum !== bilan.personnesSexeConnu || sum === 0) {
    return numberCell(part, "taux");
  }
  const formula = `${femmes.address}/(${femmes.address}+${hommes.address})`;
  return formulaCell({ formula, value: part }, "taux");
}

function agree(a: number | null, b: number | null): boolean {
  return a !== null && b !== null && Math.abs(a - b) < 0.005;
}
