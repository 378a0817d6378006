import type { Analysis } from "../analyzeWorkbook";
import { shownValue } from "../anomalies/shownValue";
import { CHAMPS, type ChampId } from "../columns/champs";
import { fillMerges, measureSpans } from "../rows/fillMerges";
import { rateFactor } from "../rows/rateFactor";
import { CellCode, cellCode, cellText, type CellPlace } from "../sheet";
import { runToEnd } from "../steps";
import { Ligne } from "../suivi/ligne";
import { ligneAt } from "../suivi/ligneAt";
import type { LigneRef, Suivi } from "../suivi/suivi";
import { serialFromJour } from "../values/date";

/** The cells of an analysed workbook, as corrections look at them. */
export class WorkbookCells {
  readonly analysis: Analysis;
  readonly suivi: Suivi;
  private readonly facteurs = new Map<string, number>();

  constructor(analysis: Analysis) {
    this.analysis = analysis;
    this.suivi = analysis.suivi;
  }

  code(place: CellPlace): number {
    return cellCode(this.column(place), place.row);
  }

  /** What the cell holds itself, not what a merge lends it; null when it is no text. */
  text(place: CellPlace): string | null {
    return cellText(this.column(place), place.row);
  }

  number(place: CellPlace): number {
    const isFigure = this.code(place) < CellCode.empty;
    return isFigure ? (this.column(place)?.numbers[place.row] ?? Number.NaN) : Number.NaN;
  }

  ligneAt(place: CellPlace): Ligne | null {
    return ligneAt(this.suivi, place);
  }

  ligne(ref: LigneRef): Ligne {
    return new Ligne(this.suivi, ref);
  }

  shown(place: CellPlace, champ: ChampId): string {
    return shownValue(this.suivi.workbook, place, champ);
  }

  /** Factor that turns the figure of a cell into the champ's unit: 1000 under « Montant (k€) », 0,01 in a column of percents. */
  facteur({ sheet, column, row }: CellPlace): number {
    const key = `${String(sheet)}:${String(column)}`;
    const known = this.facteurs.get(key);
    if (known !== undefined) return known;
    const facteur = this.readFacteur({ sheet, column, row });
    this.facteurs.set(key, facteur);
    return facteur;
  }

  /** The serial to write for a day. */
  serial(jour: number): number {
    return serialFromJour(jour, this.suivi.workbook.date1904);
  }

  private readFacteur(place: CellPlace): number {
    const lignes = this.ligneAt(place)?.lignes;
    const match = lignes?.table.columns.find(({ column }) => column === place.column);
    const sheet = this.suivi.workbook.sheets[place.sheet];
    if (lignes === undefined || sheet === undefined || match?.champ == null) return 1;
    const isRate = CHAMPS[match.champ].type === "taux";
    const cells = fillMerges(sheet, place.column, {
      champ: match.champ,
      spans: measureSpans(lignes.table.otherRows),
    });
    return match.facteur * (isRate ? runToEnd(rateFactor(cells, lignes.rows, match.champ)) : 1);
  }

  private column({ sheet, column }: CellPlace) {
    return this.suivi.workbook.sheets[sheet]?.columns[column];
  }
}
