import type { Mesures } from "./mesures";

/** What is asked: how many workbooks, how long, and on how many cores. */
export interface Echelle {
  readonly facilitateurs: number;
  /** Rows of a workbook for a year. */
  readonly lignes: number;
  /** Mean hours of a row. */
  readonly heures: number;
  readonly processeurs: number;
}

/** Workbooks and rows of the measured consolidation. */
const MESURE = { classeurs: 300, lignes: 2_000 };
/** Bytes of a row in a workbook and among the facts, measured on the generated ones. */
const OCTETS = { classeur: 80, faits: 6 };
/** Until the measure has been taken: a millisecond of processor per ten rows. */
const MS_PAR_LIGNE = 0.1;

/** Past so many rows a year, the next engine takes over: see docs/grande-echelle.md. */
const RELAIS = [
  { most: 20_000_000, moteur: "Clausier seul, sur un ordinateur de bureau" },
  { most: 500_000_000, moteur: "Clausier par région, puis DuckDB sur les faits réunis" },
  { most: Infinity, moteur: "Clausier par région, puis Spark ou Trino sur les faits réunis" },
] as const;

/** Label and value of each figure, in French. */
export function estimer(
  { facilitateurs, lignes, heures, processeurs }: Echelle,
  { epreuves }: Mesures,
): readonly (readonly [libelle: string, texte: string])[] {
  const rows = facilitateurs * lignes;
  const measured = epreuves["region"]?.find(({ nom }) => nom === "un fil")?.ms ?? null;
  const perRow = measured === null ? MS_PAR_LIGNE : measured / (MESURE.classeurs * MESURE.lignes);
  const cpu = (rows * perRow) / 1_000;
  const relais = RELAIS.find(({ most }) => rows <= most)?.moteur ?? "";
  return [
    ["Classeurs", nombre(facilitateurs)],
    ["Lignes par an", nombre(rows)],
    ["Heures suivies par an", `${nombre(rows * heures)} h`],
    ["Classeurs à garder", taille(rows * OCTETS.classeur)],
    ["Temps de processeur", duree(cpu)],
    [`Durée sur ${nombre(processeurs)} processeurs`, duree(cpu / processeurs)],
    ["Faits Parquet", taille(rows * OCTETS.faits)],
    ["Qui calcule", relais],
  ];
}

function duree(seconds: number): string {
  if (seconds < 120) return `${nombre(Math.ceil(seconds))} s`;
  return seconds < 7_200
    ? `${nombre(Math.ceil(seconds / 60))} min`
    : `${nombre(seconds / 3_600)} h`;
}

function taille(bytes: number): string {
  return bytes < 1e9 ? `${nombre(Math.ceil(bytes / 1e6))} Mo` : `${nombre(bytes / 1e9)} Go`;
}

function nombre(value: number): string {
  return value.toLocaleString("fr-FR", { maximumFractionDigits: 0 });
}
