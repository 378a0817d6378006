import type { AnomalieCode } from "../../src/domain/anomalies/catalogue";
import { jour, type Cellule, type Onglets } from "./classeur";
import { mois, plat, troisFeuilles } from "./propres";

/** One defect put in a clean workbook. */
export interface Semis {
  readonly code: AnomalieCode;
  readonly propre: (rows: number) => Onglets;
  readonly onglet: string;
  /** Title of the cell that is told; "" for the first one of the row. */
  readonly titre: string;
  /** What the row becomes: by title. */
  readonly cellules: Readonly<Record<string, Cellule>>;
  /** The row is a copy of the one before, changed by `cellules`. */
  readonly copie?: boolean;
  /** Codes that follow from the same defect. */
  readonly suites?: readonly AnomalieCode[];
}

type Cellules = Semis["cellules"];

function surContrats(
  code: AnomalieCode,
  titre: string,
  cellules: Cellules,
  plus: Partial<Semis> = {},
): Semis {
  return { code, propre: plat, onglet: "Contrats", titre, cellules, ...plus };
}

function surTrois(
  [code, onglet, titre]: readonly [AnomalieCode, string, string],
  cellules: Cellules,
  plus: Partial<Semis> = {},
): Semis {
  return { code, propre: troisFeuilles, onglet, titre, cellules, ...plus };
}

const HEURES = "Heures réalisées";
const DEBUT = "Début du contrat";
const FIN = "Fin du contrat";

const LECTURE: readonly Semis[] = [
  surContrats("TYP-01", HEURES, { [HEURES]: { erreur: "#N/A" } }),
  surContrats("TYP-02", HEURES, { [HEURES]: "212,5" }),
  surContrats("TYP-03", HEURES, { [HEURES]: "à venir" }),
  surContrats("TYP-04", DEBUT, { [DEBUT]: "15/03/2026", [FIN]: jour(2026, 7, 31) }),
  surContrats("TYP-05", FIN, { [FIN]: "31/02/2026" }),
  surContrats("TYP-06", "Maître d'ouvrage", { "Maître d'ouvrage": null }),
  surContrats("TYP-07", "Entreprise", { Entreprise: "Bâti  Sud" }),
  surContrats("TYP-08", "Résident QPV", { "Résident QPV": "x", Quartier: "Bellevue" }),
  surContrats("TYP-10", HEURES, { [HEURES]: { duree: 9 } }),
];

const COURT = { [DEBUT]: jour(2026, 3, 2), [FIN]: jour(2026, 5, 29) };

const VALEURS: readonly Semis[] = [
  surContrats("PLG-01", HEURES, { [HEURES]: -35 }),
  surContrats("PLG-02", HEURES, { ...COURT, [HEURES]: 500 }),
  surContrats("PLG-03", HEURES, { ...COURT, [HEURES]: 700 }),
  surContrats("PLG-04", FIN, { [FIN]: jour(2062, 6, 30) }),
  surContrats("PLG-07", "Date de naissance", { "Date de naissance": jour(2015, 3, 4) }),
  surContrats("COH-01", FIN, { [DEBUT]: jour(2026, 6, 1), [FIN]: jour(2026, 3, 1) }),
  surContrats("COH-03", "Quartier", { "Résident QPV": "Oui", Quartier: null }),
  surContrats("COH-04", "Quartier", { "Résident QPV": "Non", Quartier: "Bellevue" }),
  surContrats("COH-05", "Public", { Public: "Moins de 26 ans" }),
  surContrats("COH-06", "Public", {
    Public: "50 ans et plus",
    "Date de naissance": jour(1995, 5, 6),
  }),
  surContrats("COH-09", "Type de contrat", { "Type d'employeur": "ETTI" }),
  surContrats("COH-13", "Date d'éligibilité", { "Date d'éligibilité": jour(2026, 12, 1) }),
  surContrats("COH-14", FIN, { "Type de contrat": "CDI" }),
  surContrats("COH-15", "Type de contrat", {
    ...COURT,
    "Type de contrat": "CDDI",
    "Type d'employeur": "EI",
  }),
];

const LISTES: readonly Semis[] = [
  surContrats("REF-02", "Maître d'ouvrage", { "Maître d'ouvrage": "VILLE D'ORLE" }),
  surContrats("REF-02", "Maître d'ouvrage", { "Maître d'ouvrage": "Vile d'Orle" }),
  surContrats("REF-03", "Type de contrat", { "Type de contrat": "Vacation" }),
  surContrats("REF-04", "Public", { Public: "Voisin du chantier" }),
  surContrats("REF-05", "Quartier", { "Résident QPV": "Oui", Quartier: "QP3001" }),
  surContrats("REF-06", "Quartier", { "Résident QPV": "Oui", Quartier: "QP030001" }),
  surContrats("REF-09", "Public", { Public: null }),
  surContrats("DBL-01", "", {}, { copie: true }),
  surContrats(
    "DBL-02",
    "Date de naissance",
    { "Date de naissance": jour(1981, 2, 3), [HEURES]: 31 },
    { copie: true },
  ),
  surContrats("DBL-03", DEBUT, { [HEURES]: 31 }, { copie: true }),
  surContrats("CNF-01", "Observations", { Observations: "2 90 02 30 007 123 05" }),
  surContrats("CNF-02", "Observations", { Observations: "hospitalisée en mars" }),
  surContrats("CNF-03", "Observations", { Observations: "joindre au 06 12 34 56 78" }),
];

const FEUILLES: readonly Semis[] = [
  surTrois(["REF-01", "Contrats", "Maître d'ouvrage"], {
    "Maître d'ouvrage": "Syndicat de Rive",
    "N° de marché": null,
  }),
  surTrois(["FEU-01", "Contrats", "N° de marché"], { "N° de marché": "26T999" }),
  surTrois(["FEU-05", "Contrats", "Nom"], {
    Nom: "INCONNU",
    "Date de naissance": jour(1988, 1, 9),
  }),
  surTrois(["COH-07", "Marchés", "Heures prévues"], { "Heures prévues": 4200 }),
  surTrois(["PLG-06", "Marchés", "Taux d'insertion"], { "Taux d'insertion": 5 }),
  surTrois(["PLG-08", "Marchés", "Coût horaire"], { "Coût horaire": 12, "Heures prévues": 7500 }),
  surTrois(
    ["PLG-05", "Marchés", "Montant HT"],
    {
      "Montant HT": 4800,
      "Heures prévues": 3,
    },
    { suites: ["COH-11"] },
  ),
  {
    code: "FEU-04",
    propre: mois,
    onglet: "Suivi 2026",
    titre: "Total",
    cellules: { Total: 900 },
  },
  {
    code: "COH-02",
    propre: mois,
    onglet: "Suivi 2026",
    titre: "janv. 2026",
    cellules: { [DEBUT]: jour(2026, 2, 2) },
  },
];

export const SEMIS: readonly Semis[] = [...LECTURE, ...VALEURS, ...LISTES, ...FEUILLES];

/** Puts the defect on a row; gives back the place to be told. */
export function semer(
  { propre, onglet, titre, cellules, copie = false }: Semis,
  rows: number,
  row: number,
): { readonly onglets: Onglets; readonly row: number; readonly column: number } {
  const onglets = propre(rows);
  const sheet = onglets[onglet] ?? [];
  const [titres = []] = sheet;
  const ligne = [...((copie ? sheet[row - 1] : sheet[row]) ?? [])];
  for (const [nom, cellule] of Object.entries(cellules)) ligne[titres.indexOf(nom)] = cellule;
  sheet[row] = ligne;
  return { onglets, row, column: Math.max(0, titres.indexOf(titre)) };
}
