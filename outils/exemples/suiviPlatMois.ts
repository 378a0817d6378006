import type { CellValue, Worksheet } from "exceljs";
import { countMoas, countPersonnes, type AnomalieAttendue, type Attendu } from "./attendu";
import { MOIS_ABREGES } from "./calendrier";
import { createClasseur, type Exemple } from "./classeur";
import { employeurOf, heuresContrat, sumHeures, type Contrat, type Marche } from "./faits";
import {
  DATE,
  HEURES,
  address,
  freeze,
  letters,
  markTotal,
  printOnOnePageWide,
  styleTitle,
  writeBanner,
  writeRow,
  writeTitles,
  type Colonne,
  type Theme,
} from "./feuille";
import { inventSuivi } from "./inventSuivi";

const ANNEE = 2024;
const FEUILLE = `SUIVI ${String(ANNEE)}`;
const THEME: Theme = { titres: "FF1F4E78", total: "FFDDEBF7" };

const FIXES: readonly Colonne[] = [
  { titre: "Maître d'ouvrage", largeur: 38 },
  { titre: "Opération", largeur: 42 },
  { titre: "N° marché", largeur: 10 },
  { titre: "Lot", largeur: 8 },
  { titre: "Entreprise", largeur: 22 },
  { titre: "Nom", largeur: 15 },
  { titre: "Prénom", largeur: 12 },
  { titre: "DDN", largeur: 12, format: DATE },
  { titre: "Sexe", largeur: 6 },
  { titre: "QPV", largeur: 6 },
  { titre: "Quartier", largeur: 15 },
  { titre: "Public", largeur: 34 },
  { titre: "Type de contrat", largeur: 10 },
  { titre: "Employeur", largeur: 22 },
  { titre: "Date de début", largeur: 12, format: DATE },
  { titre: "Date de fin", largeur: 12, format: DATE },
  { titre: "Heures prévues", largeur: 10, format: "#,##0" },
];
const PREMIER_MOIS = FIXES.length + 1;
const TOTAL = PREMIER_MOIS + 12;
/** Titles on two rows: the year over the months. */
const TITRES = 4;

/** One flat sheet, one row per contrat, subtotals per MOA and a grand total. */
export function suiviPlatMois(): Exemple {
  const { marches, contrats } = inventSuivi({
    seed: 2024,
    premiereAnnee: ANNEE,
    derniereAnnee: ANNEE,
    marches: 14,
    lots: 2,
    personnes: 46,
    contrats: 60,
    memeMarcheDeuxFois: true,
  });
  const workbook = createClasseur();
  const sheet = workbook.addWorksheet(FEUILLE);
  writeHead(sheet);
  const totaux = writeBody(sheet, contrats);
  freeze(sheet, TITRES + 1, 6);
  printOnOnePageWide(sheet);
  return { nom: "suivi-plat-mois", workbook, attendu: truth(marches, contrats, totaux) };
}

function writeHead(sheet: Worksheet): void {
  writeBanner(sheet, 1, "Service clauses sociales d'insertion du Val d'Orle", 11);
  writeBanner(sheet, 2, `Suivi des heures d'insertion ${String(ANNEE)}`, 16);
  const colonnes = [
    ...FIXES,
    ...MOIS_ABREGES.map((titre) => ({ titre, largeur: 9, format: HEURES })),
    { titre: "TOTAL", largeur: 11, format: HEURES },
  ];
  writeTitles(sheet, TITRES + 1, colonnes, THEME);
  for (const [index, { titre }] of colonnes.entries()) {
    const column = index + 1;
    if (column >= PREMIER_MOIS && column < TOTAL) continue;
    styleTitle(sheet.getCell(TITRES, column), titre, THEME);
    sheet.getCell(TITRES + 1, column).value = null;
    sheet.mergeCells(TITRES, column, TITRES + 1, column);
  }
  styleTitle(sheet.getCell(TITRES, PREMIER_MOIS), String(ANNEE), THEME);
  sheet.getCell(TITRES, PREMIER_MOIS).value = ANNEE;
  sheet.mergeCells(TITRES, PREMIER_MOIS, TITRES, TOTAL - 1);
}

/** Writes the rows MOA by MOA; gives back the rows of the totals. */
function writeBody(sheet: Worksheet, contrats: readonly Contrat[]): number[] {
  const totaux: number[] = [];
  let row = TITRES + 2;
  for (const moa of new Set(contrats.map(({ marche }) => marche.moa))) {
    const first = row;
    const siens = contrats.filter(({ marche }) => marche.moa === moa);
    for (const contrat of siens) writeRow(sheet, row++, contratCells(contrat, row - 1));
    writeTotal(sheet, row, `Total ${moa}`, { contrats: siens, ranges: [[first, row - 1]] });
    totaux.push(row++);
  }
  const ranges = totaux.map((total): [number, number] => [total, total]);
  writeTotal(sheet, row, "TOTAL GÉNÉRAL", { contrats, ranges });
  return [...totaux, row];
}

function contratCells(contrat: Contrat, row: number): CellValue[] {
  const { personne, marche } = contrat;
  const mois = MOIS_ABREGES.map((_, index) => heuresOf(contrat, index + 1));
  return [
    marche.moa,
    marche.operation,
    marche.numero,
    marche.lot,
    marche.entreprise,
    personne.nom,
    personne.prenom,
    personne.naissance,
    personne.sexe,
    personne.quartier === null ? "Non" : "Oui",
    personne.quartier,
    personne.critere,
    contrat.profil.mixte,
    employeurOf(contrat),
    contrat.debut,
    contrat.fin,
    marche.heuresPrevues,
    ...mois,
    {
      formula: `SUM(${address(row, PREMIER_MOIS)}:${address(row, TOTAL - 1)})`,
      result: heuresContrat(contrat),
    },
  ];
}

function heuresOf(contrat: Contrat, numero: number): number | null {
  return contrat.mois.find(({ mois }) => mois === numero)?.heures ?? null;
}

function writeTotal(
  sheet: Worksheet,
  row: number,
  libelle: string,
  of: { readonly contrats: readonly Contrat[]; readonly ranges: readonly [number, number][] },
): void {
  sheet.getCell(row, 1).value = libelle;
  for (let column = PREMIER_MOIS; column <= TOTAL; column++) {
    const letter = letters(column);
    const cells = of.ranges.map(([first, last]) =>
      first === last
        ? `${letter}${String(first)}`
        : `${letter}${String(first)}:${letter}${String(last)}`,
    );
    const numero = column - PREMIER_MOIS + 1;
    const heures = of.contrats.map((contrat) =>
      column === TOTAL ? heuresContrat(contrat) : (heuresOf(contrat, numero) ?? 0),
    );
    sheet.getCell(row, column).value = {
      formula: `SUM(${cells.join(",")})`,
      result: sumHeures(heures),
    };
  }
  markTotal(sheet, row, TOTAL, THEME);
}

function truth(
  marches: readonly Marche[],
  contrats: readonly Contrat[],
  totaux: readonly number[],
): Attendu {
  const anomalies: AnomalieAttendue[] = [
    { feuille: FEUILLE, cellule: address(TITRES, PREMIER_MOIS), code: "STR-03" },
    ...totaux.slice(0, -2).map(totalTold),
  ];
  return {
    moa: countMoas({
      marches,
      contrats,
      libelleMarche: ({ numero, lot }) => `${numero} – ${lot}`,
      libelleContrat: ({ profil }) => profil.mixte,
    }),
    personnesDistinctes: countPersonnes(contrats),
    lignesLues: contrats.length,
    lignesComptees: contrats.length,
    heuresComptees: sumHeures(contrats.map(heuresContrat)),
    anomalies,
    // The last two totals close the table: they are no trap.
    informations: totaux.slice(-2).map(totalTold),
  };
}

function totalTold(row: number): AnomalieAttendue {
  return { feuille: FEUILLE, cellule: `A${String(row)}`, code: "STR-05" };
}
