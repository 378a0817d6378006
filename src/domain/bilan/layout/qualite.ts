import type { AnomalieCode } from "../../anomalies/catalogue";
import type { Bilan, NonCompte, Qualite } from "../bilan";
import type { CellToWrite } from "../../sheetToWrite";
import { columnSum, emptyCell, formulaCell, numberCell, protectedCell, textCell } from "./cells";
import { compte, fr, heuresTexte } from "../../francais";
import { bandRow, bilanRow, emptyRow, headerRow, noteRows } from "./grille";
import { stack, type RowMaker, type Section } from "./rows";

const LIGNES = 2;
const HEURES = 3;
const PREVUES = 4;

export interface QualiteContext {
  /** Title of a rule, from its code. */
  readonly titreOf: (code: string) => string;
  /** Rows of the whole workbook whose MOA is unknown: they may belong here. */
  readonly nonCompteSansMoa: NonCompte;
  /** Checks that a person does not want. */
  readonly desactives: readonly AnomalieCode[];
  /** A line tells a contrat: few lines say how few contrats, or persons, are masked. */
  readonly hasFew: boolean;
}

/** §8: what was read, what was counted, what was left out and why. */
export function layoutQualite(top: number, bilan: Bilan, context: QualiteContext): Section {
  const { qualite, nonCompte } = bilan;
  const lignesCell = (lignes: number) =>
    protectedCell(lignes, "entier", { masked: context.hasFew });
  const head = stack(top, [
    bandRow("8. Qualité des données"),
    pairRow(
      ["Lignes lues", lignesCell(qualite.lignesLues)],
      ["Lignes comptées", lignesCell(qualite.lignesComptees)],
    ),
    pairRow(
      ["Lignes non comptées", numberCell(nonCompte.lignes, "entier")],
      ["Heures réalisées non comptées", numberCell(nonCompte.heures, "heures")],
    ),
    pairRow(
      ["Avertissements sur les lignes comptées", numberCell(qualite.avertissements, "entier")],
      ["Lignes masquées dans le classeur", numberCell(qualite.lignesMasquees, "entier")],
    ),
  ]);
  const tail = stack(head.end, [
    ...motifsRows(head.end, bilan, context.titreOf),
    ...exceptionsRows(qualite),
    ...lignesSansHeures(nonCompte),
    ...sansMoa(context.nonCompteSansMoa),
    ...desactivesRows(context),
  ]);
  return { rows: [...head.rows, ...tail.rows], end: tail.end };
}

type Fact = readonly [libelle: string, value: CellToWrite];

/** Two facts side by side: B and C, then D to G. */
function pairRow([libelle, value]: Fact, [other, otherValue]: Fact): RowMaker {
  const beside = [textCell(other, "libelleLarge"), emptyCell("libelle"), emptyCell("libelle")];
  return bilanRow(textCell(libelle), value, ...beside, otherValue);
}

function motifsRows(
  top: number,
  bilan: Bilan,
  titreOf: (code: string) => string,
): readonly RowMaker[] {
  const { nonCompte } = bilan;
  const { motifs } = bilan.qualite;
  if (motifs.length === 0) return [];
  const sum = motifs.reduce((total, motif) => total + motif.lignes, 0);
  return [
    emptyRow,
    headerRow(["Motif", "Lignes", "Réalisées (h)", "Prévues (h)"]),
    ...motifs.map(({ code, lignes, heures, heuresPrevues }) =>
      bilanRow(
        textCell(`${code} – ${titreOf(code)}`),
        numberCell(lignes, "entier"),
        numberCell(heures, "heures"),
        numberCell(heuresPrevues, "heures"),
      ),
    ),
    ...(sum > nonCompte.lignes ? noteRows(PLUSIEURS_MOTIFS) : [motifsTotal(top + 2, bilan)]),
  ];
}

const PLUSIEURS_MOTIFS = fr`Une ligne peut avoir plusieurs motifs : leur somme dépasse les lignes non comptées.`;

function motifsTotal(first: number, bilan: Bilan): RowMaker {
  const { motifs } = bilan.qualite;
  const lignes = motifs.map((motif) => motif.lignes);
  const heures = motifs.map((motif) => motif.heures);
  const prevues = motifs.map((motif) => motif.heuresPrevues);
  return bilanRow(
    textCell("Total", "totalLibelle"),
    formulaCell(columnSum(LIGNES, first, lignes), "entier", true),
    formulaCell(columnSum(HEURES, first, heures), "heures", true),
    formulaCell(columnSum(PREVUES, first, prevues), "heures", true),
  );
}

/** Anomalies that a person accepted: their rows are counted, and the reason given is printed. */
function exceptionsRows({ exceptions }: Qualite): readonly RowMaker[] {
  return exceptions.flatMap(({ code, nombre: count, motif }) =>
    noteRows(
      fr`${compte(count, "exception acceptée", "exceptions acceptées")} – ${code} : ${motif}`,
    ),
  );
}

function desactivesRows({ desactives, titreOf }: QualiteContext): readonly RowMaker[] {
  if (desactives.length === 0) return [];
  const told = desactives.map((code) => `${code} – ${titreOf(code)}`).join(", ");
  return noteRows(fr`Contrôles désactivés par les réglages : ${told}.`);
}

function lignesSansHeures({ lignesSansHeures: lignes }: NonCompte): readonly RowMaker[] {
  if (lignes === 0) return [];
  return noteRows(
    fr`${compte(lignes, "ligne non comptée", "lignes non comptées")} dont les heures n'ont pas pu être lues : elles s'ajouteraient aux heures non comptées.`,
  );
}

function sansMoa({ lignes, heures }: NonCompte): readonly RowMaker[] {
  if (lignes === 0) return [];
  return noteRows(
    fr`Dans le classeur entier, ${compte(lignes, "ligne")} sans maître d'ouvrage connu (${heuresTexte(heures)}) : non comptées, une partie pourrait relever de ce bilan.`,
  );
}
