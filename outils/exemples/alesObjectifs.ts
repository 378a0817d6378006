import type { Workbook } from "exceljs";
import type { Attendu, AttenduMoa } from "./attendu";
import { createClasseur, type Exemple } from "./classeur";
import {
  EUROS,
  freeze,
  markTotal,
  printOnOnePageWide,
  styleTitle,
  writeBanner,
  writeRow,
  writeTitles,
  type Theme,
} from "./feuille";

/**
 * Figures as published in « Plan local d'application de la charte nationale
 * d'insertion », NPNRU d'Alès, June 2020: articles 3 and 4-V d.
 */
const PROJET = ["À l'échelle du projet :", 110_139_000, 1_374_290, 0.05, 68_714] as const;
const OBJECTIFS = [
  ["Alès Agglomération", 30_229_292, 323_126, 0.05, 16_156],
  ["Ville d'Alès", 3_194_500, 42_593, 0.05, 2130],
  ["Logis Cévenols", 70_006_414, 919_120, 0.05, 45_956],
  ["SAEM Alès", 6_708_794, 89_451, 0.05, 4473],
] as const;
const PRU1 = { prevues: 44_044, realisees: 66_000, contrats: 101, personnes: 89 };
const CONTRATS_PRU1 = { CDI: 6, CDD: 11, APP: 2, GEIQ: 1, ETT: 48, ETTI: 12, CUI: 13, CDDI: 7 };
const { APP, ...AUTRES_CONTRATS } = CONTRATS_PRU1;
const CONTRATS_PAR_GROUPE = { ...AUTRES_CONTRATS, ALTERNANCE: APP };

const FEUILLE_OBJECTIFS = "Objectifs NPNRU";
const FEUILLE_PRU1 = "PRU1";
const THEME: Theme = { titres: "FF385723", total: "FFE2EFDA" };
const HEURES_ENTIERES = "#,##0";

/** The objectives table of Alès as it was published, and the results of the first programme. */
export function alesObjectifs(): Exemple {
  const workbook = createClasseur();
  writeObjectifs(workbook);
  writePru1(workbook);
  return { nom: "ales-objectifs", workbook, attendu: truth() };
}

function writeObjectifs(workbook: Workbook): void {
  const sheet = workbook.addWorksheet(FEUILLE_OBJECTIFS);
  writeBanner(sheet, 1, "Nouveau Programme de Renouvellement Urbain d'Alès", 15);
  writeBanner(sheet, 2, "Plan local d'application de la charte nationale d'insertion", 12);
  writeBanner(sheet, 3, "Article 4-V d) Objectifs d'insertion validés", 10);
  const colonnes = [
    { titre: "", largeur: 26 },
    { titre: "Montant d'investissement retenu", largeur: 18, format: EUROS },
    { titre: "Nombre d'heures travaillées", largeur: 16, format: HEURES_ENTIERES },
    { titre: "Objectif d'insertion en %", largeur: 14, format: "0%" },
    { titre: "Objectif d'insertion en nombre d'heures", largeur: 18, format: HEURES_ENTIERES },
  ];
  writeTitles(sheet, 5, colonnes, THEME);
  sheet.getRow(5).height = 44;
  writeRow(sheet, 6, PROJET);
  markTotal(sheet, 6, colonnes.length, THEME);
  for (const [index, objectif] of OBJECTIFS.entries()) writeRow(sheet, 7 + index, objectif);
  freeze(sheet, 5, 1);
  printOnOnePageWide(sheet);
}

function writePru1(workbook: Workbook): void {
  const sheet = workbook.addWorksheet(FEUILLE_PRU1);
  writeBanner(sheet, 1, "Programme de rénovation urbaine (ANRU 1)", 15);
  writeBanner(sheet, 2, "Bilan des clauses d'insertion", 12);
  const types = Object.keys(CONTRATS_PRU1);
  const seuls = [
    { titre: "", largeur: 16 },
    { titre: "Heures prévues dans le PLACI", largeur: 16, format: HEURES_ENTIERES },
    { titre: "Heures réalisées", largeur: 12, format: HEURES_ENTIERES },
    { titre: "Nombre de personnes", largeur: 12 },
    { titre: "Nombre de contrats", largeur: 12 },
  ];
  writeTitles(sheet, 5, [...seuls, ...types.map((titre) => ({ titre, largeur: 8 }))], THEME);
  for (const [index, { titre }] of seuls.entries()) {
    styleTitle(sheet.getCell(4, index + 1), titre, THEME);
    sheet.getCell(5, index + 1).value = null;
    sheet.mergeCells(4, index + 1, 5, index + 1);
  }
  styleTitle(sheet.getCell(4, seuls.length + 1), "Types de contrats obtenus", THEME);
  sheet.mergeCells(4, seuls.length + 1, 4, seuls.length + types.length);
  const { prevues, realisees, personnes, contrats } = PRU1;
  const counts = Object.values(CONTRATS_PRU1);
  writeRow(sheet, 6, ["Projet PRU1", prevues, realisees, personnes, contrats, ...counts]);
  freeze(sheet, 5, 1);
  printOnOnePageWide(sheet);
}

function truth(): Attendu {
  const objectifs = OBJECTIFS.map(([nom, , , , heures]) => moaOf(nom, heures));
  const pru1 = {
    ...moaOf("Projet PRU1", PRU1.prevues, PRU1.realisees),
    personnes: PRU1.personnes,
    // The detail by type counts; that 101 are announced is an anomaly.
    contrats: 100,
    contratsParType: CONTRATS_PAR_GROUPE,
  };
  const formule = OBJECTIFS.map((_, index) => ({
    feuille: FEUILLE_OBJECTIFS,
    cellule: `E${String(7 + index)}`,
    code: "COH-07",
  }));
  return {
    moa: [...objectifs, pru1],
    personnesDistinctes: null,
    lignesLues: 5,
    lignesComptees: 5,
    heuresComptees: PRU1.realisees,
    anomalies: [
      ...formule,
      { feuille: FEUILLE_PRU1, cellule: "F4", code: "STR-03" },
      { feuille: FEUILLE_PRU1, cellule: "E6", code: "TOT-04" },
    ],
    informations: [{ feuille: FEUILLE_OBJECTIFS, cellule: "A6", code: "STR-05" }],
  };
}

/** The source tells totals and names no marché. */
function moaOf(
  nom: string,
  heuresPrevues: number,
  heuresRealisees: number | null = null,
): AttenduMoa {
  const ensemble = { marche: "Ensemble des marchés", entreprise: null };
  return {
    nom,
    heuresPrevues,
    heuresRealisees,
    personnes: null,
    contrats: null,
    heuresQpv: null,
    personnesQpv: null,
    heuresParQuartier: {},
    contratsParType: {},
    marches: [{ ...ensemble, heuresPrevues, heuresRealisees }],
  };
}
