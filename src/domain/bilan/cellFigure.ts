import type { Jour } from "../clause";
import { CellCode, type SheetData } from "../sheet";
import { tidy } from "../values/text";
import { formatMois, jourFromSerial, ymdFromJour } from "../values/date";
import type { FigureNommee, GroupeDeFigures } from "./figures";
import type { PeriodeDuBilan } from "./periodeDuBilan";

/** 0-based: labels are in B, the two days of the period in C4 and D4. */
const LIBELLES = 1;
const PERIODE = { row: 3, du: 2, au: 3 } as const;

/** Title, in column B, of each table of a bilan; the figures under it, as `figuresOf` groups them. */
const TABLES: ReadonlyMap<string, string> = new Map([
  ["1. Chiffres clés", "Chiffres clés"],
  ["Marché / lot", "Heures réalisées par marché"],
  ["Quartier", "Quartiers prioritaires"],
  ["Public", "Publics"],
  ["Sexe", "Femmes et hommes"],
  ["Âge", "Âges"],
  ["Type de contrat", "Types de contrat"],
  ["Type d'employeur", "Employeurs"],
  ["Mois", "Mois"],
  ["8. Qualité des données", "Chiffres clés"],
]);

const REALISEES = "Heures d'insertion réalisées";
/** Key figures that the sheet tells under other words, or computes from another. */
const AUTREMENT_DITS: ReadonlyMap<string, string> = new Map([
  ["Taux de réalisation", REALISEES],
  ["Équivalents temps plein (ETP)", REALISEES],
  ["Écart à l'objectif", REALISEES],
  ["Personnes bénéficiaires d'au moins un contrat", "Personnes"],
  ["Durée moyenne par personne", "Personnes"],
  ["Contrats signés", "Contrats"],
  ["Part des heures réalisées par des habitants des QPV", "Heures des habitants des QPV"],
]);
const RESERVE = / \(réservé\)$/;
/** A band « 3. … », where nothing above belongs to the row any more. */
const BANDEAU = /^\d\. /;

/** A sheet of the workbook; and how it counts days. */
export interface FeuilleLue {
  readonly sheet: SheetData;
  readonly date1904: boolean;
}

/** The figure on a row of a bilan as it is in the workbook; null where the row tells none. */
export function figureOfRow(
  feuille: FeuilleLue,
  row: number,
  groupes: readonly GroupeDeFigures[],
): FigureNommee | null {
  const titre = tableOf(feuille, row);
  const groupe = groupes.find((one) => one.titre === titre);
  const told = labelAt(feuille, row).replace(RESERVE, "");
  const libelle = titre === "Chiffres clés" ? (AUTREMENT_DITS.get(told) ?? told) : told;
  return groupe?.figures.find((figure) => tidy(figure.libelle) === libelle) ?? null;
}

/** The period that a bilan is about, as its sheet tells it. */
export function periodeOfSheet(feuille: FeuilleLue): PeriodeDuBilan {
  const { row, du, au } = PERIODE;
  return { du: jourAt(feuille, row, du), au: jourAt(feuille, row, au) };
}

function tableOf(feuille: FeuilleLue, row: number): string | null {
  for (let above = row - 1; above >= 0; above--) {
    const label = labelAt(feuille, above);
    const titre = TABLES.get(label);
    if (titre !== undefined) return titre;
    if (BANDEAU.test(label)) return null;
  }
  return null;
}

/** A month is written as its first day. */
function labelAt(feuille: FeuilleLue, row: number): string {
  const { codes, texts } = feuille.sheet.columns[LIBELLES] ?? { codes: [], texts: [] };
  const text = texts[codes[row] ?? CellCode.empty];
  if (text !== undefined) return tidy(text);
  const jour = jourAt(feuille, row, LIBELLES);
  if (jour === null) return "";
  const { annee, mois } = ymdFromJour(jour);
  return tidy(formatMois({ annee, premierMois: mois, dernierMois: mois }));
}

function jourAt({ sheet, date1904 }: FeuilleLue, row: number, column: number): Jour | null {
  const { codes, numbers } = sheet.columns[column] ?? { codes: [], numbers: [] };
  const code = codes[row];
  const serial = code === CellCode.number || code === CellCode.date ? numbers[row] : undefined;
  return serial === undefined ? null : jourFromSerial(serial, date1904);
}
