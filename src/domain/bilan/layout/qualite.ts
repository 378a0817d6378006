import type { Bilan, NonCompte } from "../bilan";
import { columnSum, emptyCell, formulaCell, numberCell, textCell } from "./cells";
import { compte, fr, heuresTexte } from "../../francais";
import { bandRow, bilanRow, emptyRow, headerRow, noteRows } from "./grille";
import { stack, type RowMaker, type Section } from "./rows";

const LIGNES = 2;
const HEURES = 3;

export interface QualiteContext {
  /** Title of a rule, from its code. */
  readonly titreOf: (code: string) => string;
  /** Rows of the whole workbook whose MOA is unknown: they may belong here. */
  readonly nonCompteSansMoa: NonCompte;
}

/** §8: what was read, what was counted, what was left out and why. */
export function layoutQualite(top: number, bilan: Bilan, context: QualiteContext): Section {
  const { qualite, nonCompte } = bilan;
  const count = (libelle: string, value: number) =>
    bilanRow(textCell(libelle), numberCell(value, "entier"));
  const head = stack(top, [
    bandRow("8. Qualité des données"),
    count("Lignes lues", qualite.lignesLues),
    count("Lignes comptées", qualite.lignesComptees),
    count("Lignes non comptées", nonCompte.lignes),
    bilanRow(textCell("Heures réalisées non comptées"), numberCell(nonCompte.heures, "heures")),
    count("Lignes comptées avec avertissement", qualite.avertissements),
    count("Lignes masquées dans le classeur", qualite.lignesMasquees),
  ]);
  const tail = stack(head.end, [
    ...motifsRows(head.end, bilan, context.titreOf),
    ...lignesSansHeures(nonCompte),
    ...sansMoa(context.nonCompteSansMoa),
  ]);
  return { rows: [...head.rows, ...tail.rows], end: tail.end };
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
    headerRow(["Motif", "Lignes", "Heures en jeu"]),
    ...motifs.map(({ code, lignes, heures }) =>
      bilanRow(
        textCell(`${code} – ${titreOf(code)}`),
        numberCell(lignes, "entier"),
        numberCell(heures, "heures"),
      ),
    ),
    ...(sum > nonCompte.lignes ? noteRows(PLUSIEURS_MOTIFS) : [motifsTotal(top + 2, bilan)]),
    ...(areRealisees(bilan) ? [] : noteRows(HEURES_EN_JEU)),
  ];
}

const PLUSIEURS_MOTIFS = fr`Une ligne peut avoir plusieurs motifs : leur somme dépasse les lignes non comptées.`;

const HEURES_EN_JEU = fr`Heures en jeu : celles que portent les lignes de ce motif, prévues ou réalisées. Elles ne s'additionnent pas.`;

/** Hours at stake are those left out, when they add up to them; else objectives are among them. */
function areRealisees({ qualite: { motifs }, nonCompte }: Bilan): boolean {
  const sum = motifs.reduce((total, motif) => total + motif.heures, 0);
  return Math.abs(sum - nonCompte.heures) < 0.005;
}

function motifsTotal(first: number, bilan: Bilan): RowMaker {
  const { motifs } = bilan.qualite;
  const lignes = motifs.map((motif) => motif.lignes);
  const heures = motifs.map((motif) => motif.heures);
  return bilanRow(
    textCell("Total", "totalLibelle"),
    formulaCell(columnSum(LIGNES, first, lignes), "entier", true),
    areRealisees(bilan)
      ? formulaCell(columnSum(HEURES, first, heures), "heures", true)
      : emptyCell("totalLibelle"),
  );
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
