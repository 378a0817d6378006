import type { CellValue, Workbook, Worksheet } from "exceljs";
import { MOIS_ABREGES } from "./calendrier";
import { CLES, heuresOf, type Cas, type DefautDeLigne } from "./casACorriger";
import { sumHeures } from "./faits";
import {
  DATE,
  HEURES,
  address,
  freeze,
  markTotal,
  printOnOnePageWide,
  styleTitle,
  writeBanner,
  writeRow,
  writeTitles,
  type Colonne,
  type Theme,
} from "./feuille";
import type { Defaut } from "./defaut";

const MOIS: readonly Colonne[] = MOIS_ABREGES.map((titre) => ({
  titre,
  largeur: 9,
  format: HEURES,
}));

/** Looks of the columns, in the order of CLES. */
const COLONNES: readonly Colonne[] = [
  { titre: "Maître d'ouvrage", largeur: 36 },
  { titre: "Opération", largeur: 40 },
  { titre: "N° marché", largeur: 12 },
  { titre: "Entreprise", largeur: 26 },
  { titre: "SIRET", largeur: 16 },
  { titre: "Nom", largeur: 15 },
  { titre: "Prénom", largeur: 12 },
  { titre: "DDN", largeur: 12, format: DATE },
  { titre: "Sexe", largeur: 6 },
  { titre: "QPV", largeur: 6 },
  { titre: "Quartier", largeur: 16 },
  { titre: "Public", largeur: 34 },
  { titre: "Date d'éligibilité", largeur: 12, format: DATE },
  { titre: "Type de contrat", largeur: 14 },
  { titre: "Employeur", largeur: 24 },
  { titre: "Type d'employeur", largeur: 14 },
  { titre: "Date de début", largeur: 12, format: DATE },
  { titre: "Date de fin", largeur: 12, format: DATE },
  ...MOIS,
  { titre: "TOTAL", largeur: 11, format: HEURES },
  { titre: "Observations", largeur: 36 },
  { titre: "Téléphone", largeur: 15 },
  { titre: "Couleur du dossier", largeur: 11 },
  { titre: "", largeur: 8 },
];
const TITRES = 4;
const PREMIER_MOIS = columnOf("m1");
const TOTAL = columnOf("total");

function columnOf(cle: string): number {
  return CLES.indexOf(cle) + 1;
}

export interface Lignes {
  /** Rows followed by a subtotal. */
  readonly premiers: readonly Cas[];
  readonly suite: readonly Cas[];
}

/** Writes the flat sheet; gives back the place of every defect. */
export function writeSuiviACorriger(
  workbook: Workbook,
  onglet: string,
  { premiers, suite }: Lignes,
  theme: Theme,
): Defaut[] {
  const sheet = workbook.addWorksheet(onglet);
  writeHead(sheet, `Suivi des heures d'insertion ${onglet.slice(-4)}`, theme);
  const defauts: Defaut[] = [
    { cellule: address(TITRES, PREMIER_MOIS), code: "STR-03", quoi: "Titres sur deux lignes" },
  ].map((defaut) => ({ feuille: onglet, ...defaut }));
  let row = TITRES + 2;
  const write = (un: Cas) => {
    writeCas(sheet, row, un);
    defauts.push(...un.defauts.map((defaut) => placed(onglet, row, un, defaut)));
    row += un.ligne.videApres ? 2 : 1;
  };
  premiers.forEach(write);
  defauts.push(...writeSubtotal(sheet, row++, premiers, theme));
  suite.forEach(write);
  return defauts;
}

/** Same titles, no row: a year that has not begun. */
export function writeTitlesOnly(workbook: Workbook, onglet: string, theme: Theme): void {
  const sheet = workbook.addWorksheet(onglet);
  writeHead(sheet, `Suivi des heures d'insertion ${onglet.slice(-4)}`, theme);
}

function writeHead(sheet: Worksheet, titre: string, theme: Theme): void {
  writeBanner(sheet, 1, titre, 16);
  writeBanner(sheet, 2, "Exemple à corriger : voir la feuille « Défauts »", 10);
  const colonnes = COLONNES.map((colonne) => ({ ...colonne }));
  writeTitles(sheet, TITRES + 1, colonnes, theme);
  for (const [index, { titre: texte }] of COLONNES.entries()) {
    const column = index + 1;
    if (texte === "" || (column >= PREMIER_MOIS && column < TOTAL)) continue;
    styleTitle(sheet.getCell(TITRES, column), texte, theme);
    sheet.getCell(TITRES + 1, column).value = null;
    sheet.mergeCells(TITRES, column, TITRES + 1, column);
  }
  styleTitle(sheet.getCell(TITRES, PREMIER_MOIS), titre.slice(-4), theme);
  sheet.mergeCells(TITRES, PREMIER_MOIS, TITRES, TOTAL - 1);
  freeze(sheet, TITRES + 1, 3);
  printOnOnePageWide(sheet);
}

function writeCas(sheet: Worksheet, row: number, un: Cas): void {
  const told = { ...cellsOf(un, row), ...un.cellules };
  const values = CLES.map((cle) => told[cle] ?? null);
  writeRow(sheet, row, values);
  for (const [cle, format] of Object.entries(un.formats)) {
    sheet.getCell(row, columnOf(cle)).numFmt = format;
  }
  if (un.ligne.masquee) sheet.getRow(row).hidden = true;
  if (un.ligne.fusion !== undefined) {
    const column = columnOf(un.ligne.fusion);
    sheet.mergeCells(row, column, row + 1, column);
  }
}

function cellsOf({ embauche }: Cas, row: number): Record<string, CellValue> {
  const { marche, personne, mois } = embauche;
  const months = Object.entries(mois).map(([numero, heures]) => [`m${numero}`, heures] as const);
  const formula = `SUM(${address(row, PREMIER_MOIS)}:${address(row, TOTAL - 1)})`;
  return {
    moa: embauche.moa,
    operation: marche.operation,
    marche: marche.numero,
    entreprise: marche.entreprise,
    siret: marche.siret,
    nom: personne.nom,
    prenom: personne.prenom,
    ddn: personne.naissance,
    sexe: personne.sexe,
    qpv: personne.quartier === null ? "Non" : "Oui",
    quartier: personne.quartier,
    public: personne.critere,
    eligibilite: embauche.eligibilite,
    typeContrat: embauche.typeContrat,
    employeur: embauche.employeur,
    typeEmployeur: embauche.typeEmployeur,
    debut: embauche.debut,
    fin: embauche.fin,
    ...Object.fromEntries(months),
    total: { formula, result: heuresOf(embauche) },
  };
}

function placed(feuille: string, row: number, un: Cas, defaut: DefautDeLigne): Defaut {
  const { code, colonne, quoi } = defaut;
  return { feuille, cellule: cellFor(code, row, un, colonne), code, quoi };
}

/** A defect of a whole column is told at its title, one of a whole sheet nowhere, an empty row at its own. */
function cellFor(code: string, row: number, un: Cas, colonne: string): string {
  if (code.startsWith("COL-")) return address(TITRES + 1, columnOf(colonne));
  if (code === "STR-08") return "";
  return address(un.ligne.videApres ? row + 1 : row, columnOf(colonne));
}

/** The typed total of the year is 100 h too high; those of the months are formulas. */
function writeSubtotal(
  sheet: Worksheet,
  row: number,
  premiers: readonly Cas[],
  theme: Theme,
): Defaut[] {
  sheet.getCell(row, 1).value = `Total ${premiers[0]?.embauche.moa ?? ""}`;
  const premier = row - premiers.length;
  for (let column = PREMIER_MOIS; column < TOTAL; column++) {
    const formula = `SUM(${address(premier, column)}:${address(row - 1, column)})`;
    const mois = column - PREMIER_MOIS + 1;
    const result = sumHeures(premiers.map(({ embauche }) => embauche.mois[mois] ?? 0));
    sheet.getCell(row, column).value = { formula, result };
  }
  const juste = sumHeures(premiers.map(({ embauche }) => heuresOf(embauche)));
  sheet.getCell(row, TOTAL).value = juste + 100;
  markTotal(sheet, row, TOTAL, theme);
  const feuille = sheet.name;
  return [
    { feuille, cellule: address(row, 1), code: "STR-05", quoi: "Sous-total parmi les lignes" },
    { feuille, cellule: address(row, TOTAL), code: "TOT-01", quoi: "Total saisi faux de 100 h" },
  ];
}
