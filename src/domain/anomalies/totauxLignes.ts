import { CHAMPS, type ChampId } from "../columns/champs";
import type { OtherRow } from "../columns/recognition";
import { CellState, type Lignes, type NumberColumn } from "../rows/lignes";
import { CellCode, cellCode } from "../sheet";
import type { Suivi } from "../suivi/suivi";
import { comparable } from "../values/text";
import { libelleOf } from "./effetSurBilan";
import { rule, type Finding } from "./rule";
import { cite, euros, heures, nombre, type Param } from "./shown";

interface SummedColumn {
  readonly champ: ChampId;
  readonly values: NumberColumn;
}

/** Champs that a total row adds up; a cost or a weekly duration is averaged. */
const ADDED: readonly ChampId[] = [
  "montantHt",
  "heuresTravaillees",
  "heuresPrevues",
  "heuresRealisees",
  "heuresRestantes",
  "heuresMois",
  "heuresFormation",
  "nombreContrats",
];

function summedColumns({ champs, months, contratsParType }: Lignes): readonly SummedColumn[] {
  const single = ADDED.flatMap((champ) => {
    const values = champs.get(champ);
    return values?.kind === "number" ? [{ champ, values }] : [];
  });
  return [
    ...single,
    ...months.map(({ hours }) => ({ champ: "heuresMois" as const, values: hours })),
    ...contratsParType.map(({ count }) => ({ champ: "contratsDuType" as const, values: count })),
  ];
}

/** What the total row says, in the unit of the champ; NaN when it says nothing readable. */
function statedTotal(
  suivi: Suivi,
  { table }: Lignes,
  { values }: SummedColumn,
  row: number,
): number {
  const cells = suivi.workbook.sheets[table.sheet]?.columns[values.column];
  const code = cellCode(cells, row);
  const facteur = table.columns.find(({ column }) => column === values.column)?.facteur ?? 1;
  const stated = cells?.numbers[row] ?? Number.NaN;
  if (code === CellCode.number) return stated * facteur;
  return code === CellCode.duration ? stated * 24 : Number.NaN;
}

/** Sum of the rows between two sheet rows, both excluded, and how far rounding may move it. */
interface Somme {
  readonly total: number;
  readonly lignes: number;
  readonly tolerance: number;
}

/** Null when a cell cannot be read: an unknown sum is compared with nothing. */
function sumBetween(
  { rows }: Lignes,
  { states, values }: NumberColumn,
  after: number,
  before: number,
): Somme | null {
  const covered = rows
    .map((row, ligne) => (row > after && row < before ? ligne : -1))
    .filter((ligne) => ligne !== -1);
  if (covered.some((ligne) => states[ligne] === CellState.unreadable)) return null;
  const figures = Array.from(covered, (ligne) => values[ligne] ?? Number.NaN).filter(isKnown);
  const total = figures.reduce((sum, value) => sum + value, 0);
  const perLigne = figures.every(Number.isInteger) ? 0.5 : 0.01;
  return { total, lignes: covered.length, tolerance: figures.length * perLigne };
}

function isKnown(value: number): boolean {
  return !Number.isNaN(value);
}

const GENERAL = /\b(?:general|generale|projet|ensemble|global|globale)\b/;

/**
 * The sums that a total row may stand for, the likeliest first: rows since the
 * previous total, all rows (a lone total, « Total général », a total after
 * totals), or the rows below when it comes first.
 */
function coveredSums(
  lignes: Lignes,
  column: NumberColumn,
  total: OtherRow,
): readonly (Somme | null)[] {
  const totals = lignes.table.otherRows.filter(({ kind }) => kind === "total");
  const previous = Math.max(
    -1,
    ...totals.filter(({ row }) => row < total.row).map(({ row }) => row),
  );
  const next = Math.min(
    Infinity,
    ...totals.filter(({ row }) => row > total.row).map(({ row }) => row),
  );
  const since = sumBetween(lignes, column, previous, total.row);
  const below = sumBetween(lignes, column, total.row, next);
  const above = sumBetween(lignes, column, -1, total.row);
  const all = sumBetween(lignes, column, -1, Infinity);
  if (totals.length === 1 || GENERAL.test(comparable(total.libelle)) || since?.lignes === 0) {
    return [all, below, above];
  }
  return [since, above, all, below];
}

function shownFigure(champ: string, value: Param): string {
  if (champ === "euros") return euros(value);
  return champ === "heures" ? heures(value) : nombre(value);
}

function totalFinding(
  suivi: Suivi,
  lignes: Lignes,
  column: SummedColumn,
  row: OtherRow,
): Finding | null {
  const total = statedTotal(suivi, lignes, column, row.row);
  if (Number.isNaN(total)) return null;
  const sums = coveredSums(lignes, column.values, row);
  const [likeliest] = sums;
  if (likeliest === null || likeliest === undefined || likeliest.lignes === 0) return null;
  const isSound = (sum: Somme | null) =>
    sum !== null && sum.lignes > 0 && Math.abs(total - sum.total) <= sum.tolerance + 1e-6;
  if (sums.some(isSound)) return null;
  const { champ, values } = column;
  const type = CHAMPS[champ].type;
  const ecart = total - likeliest.total;
  return {
    place: { sheet: lignes.table.sheet, row: row.row, column: values.column },
    champ,
    params: { champ: libelleOf(champ), type, total, somme: likeliest.total, ecart },
    heures: type === "heures" ? Math.abs(ecart) : null,
  };
}

export const totalDifferentDeLaSomme = rule({
  code: "TOT-01",
  gravite: "avertissement",
  titre: "Total différent de la somme",
  constat: ({ champ, type, total, somme, ecart }) => {
    const shown = (value: Param) => shownFigure(String(type), value);
    return (
      `${cite(champ)}\u00a0: le total saisi est ${shown(total)}, ` +
      `la somme des lignes est ${shown(somme)} (écart ${shown(ecart)}).`
    );
  },
  pourCorriger: "Remplacer par une formule SOMME, ou vérifier les lignes.",
  correction: "B",
  source: "Écart d'arrondi accepté\u00a0: 0,5 par ligne arrondie à l'unité, 0,01 sinon",
  *check(suivi): Generator<Finding> {
    for (const lignes of suivi.tables) {
      const totals = lignes.table.otherRows.filter(({ kind }) => kind === "total");
      const pairs = totals.flatMap((row) =>
        summedColumns(lignes).map((column) => ({ row, column })),
      );
      for (const { row, column } of pairs) {
        const finding = totalFinding(suivi, lignes, column, row);
        if (finding !== null) yield finding;
      }
    }
  },
  exemples: {
    fautif: {
      Contrats: `
        Maître d'ouvrage | Entreprise | Nom    | Prénom | Heures réalisées
        Ville d'Alès     | BTP Sud    | Durand | Léa    | 120
        Ville d'Alès     | Gard TP    | Martin | Ali    | 80
        Logis Cévenols   | BTP Sud    | Petit  | Zoé    | 35
        Total            |            |        |        | 253`,
    },
    correct: {
      Contrats: `
        Maître d'ouvrage | Entreprise | Nom    | Prénom | Heures réalisées
        Ville d'Alès     | BTP Sud    | Durand | Léa    | 120
        Ville d'Alès     | Gard TP    | Martin | Ali    | 80
        Logis Cévenols   | BTP Sud    | Petit  | Zoé    | 35
        Total            |            |        |        | 236`,
    },
  },
});
