import { CHAMPS, type ChampId } from "../columns/champs";
import type { OtherRow } from "../columns/recognition";
import { firstLigneFrom } from "../rows/ligneFromRow";
import { CellState, type Lignes, type NumberColumn } from "../rows/lignes";
import { CellCode, cellCode } from "../sheet";
import type { Suivi } from "../suivi/suivi";
import { comparable } from "../values/text";
import { HEURES_PAR_JOUR } from "./joursOfPeriode";
import { CENTIEME, INFIME } from "./arrondis";
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
  return code === CellCode.duration ? stated * HEURES_PAR_JOUR : Number.NaN;
}

/** Sums are kept to the millionth. */
const PRECISION = 1e6;

/** Sum of some rows, and how far rounding may move it. */
interface Somme {
  readonly total: number;
  readonly lignes: number;
  readonly tolerance: number;
}

/** Null when a cell cannot be read: an unknown sum is compared with nothing. */
type SumBetween = (after: number, before: number) => Somme | null;

/** What the lignes add up to, from the first one: any run of rows is then one subtraction. */
function running(count: number, of: (ligne: number) => number): Float64Array {
  const sums = new Float64Array(count + 1);
  for (let ligne = 0; ligne < count; ligne++) sums[ligne + 1] = (sums[ligne] ?? 0) + of(ligne);
  return sums;
}

/** Reads the sum of the rows between two sheet rows, both excluded. */
function sumReader({ rows, count }: Lignes, column: NumberColumn, arrondi: number): SumBetween {
  const valueOf = (ligne: number) => column.values[ligne] ?? Number.NaN;
  const sums = running(count, (ligne) => (Number.isNaN(valueOf(ligne)) ? 0 : valueOf(ligne)));
  const known = running(count, (ligne) => (Number.isNaN(valueOf(ligne)) ? 0 : 1));
  const decimal = running(count, (ligne) =>
    valueOf(ligne) % 1 === 0 || Number.isNaN(valueOf(ligne)) ? 0 : 1,
  );
  const unread = running(count, (ligne) => (column.states[ligne] === CellState.unreadable ? 1 : 0));
  return (after, before) => {
    const [from, to] = [firstLigneFrom(rows, after + 1), firstLigneFrom(rows, before)];
    const over = (all: Float64Array) => (all[to] ?? 0) - (all[from] ?? 0);
    if (to <= from) return { total: 0, lignes: 0, tolerance: 0 };
    if (over(unread) > 0) return null;
    const perLigne = over(decimal) === 0 ? arrondi : CENTIEME;
    const total = Math.round(over(sums) * PRECISION) / PRECISION;
    return { total, lignes: to - from, tolerance: over(known) * perLigne };
  };
}

const GENERAL = /\b(?:general|generale|projet|ensemble|global|globale)\b/;

/** A total row and the total rows around it, as sheet rows. */
interface PlacedTotal {
  readonly total: OtherRow;
  readonly previous: number;
  readonly next: number;
}

function placedTotals({ table }: Lignes): readonly PlacedTotal[] {
  const totals = table.otherRows.filter(({ kind }) => kind === "total");
  return totals.map((total, rank) => ({
    total,
    previous: totals[rank - 1]?.row ?? -1,
    next: totals[rank + 1]?.row ?? Infinity,
  }));
}

/**
 * The sums that a total row may stand for, the likeliest first: rows since the
 * previous total, all rows (« Total général », a total after totals), or the
 * rows below when it comes first.
 */
function coveredSums(
  sumBetween: SumBetween,
  { total, previous, next }: PlacedTotal,
): readonly (Somme | null)[] {
  const since = sumBetween(previous, total.row);
  const below = sumBetween(total.row, next);
  const above = sumBetween(-1, total.row);
  const all = sumBetween(-1, Infinity);
  if (GENERAL.test(comparable(total.libelle)) || since?.lignes === 0) {
    return [all, below, above];
  }
  return [since, above, all, below];
}

function shownFigure(champ: string, value: Param): string {
  if (champ === "euros") return euros(value);
  return champ === "heures" ? heures(value) : nombre(value);
}

/** The wrong totals of one column. */
function* totalFindings(
  suivi: Suivi,
  lignes: Lignes,
  column: SummedColumn,
  { totals, arrondi }: { readonly totals: readonly PlacedTotal[]; readonly arrondi: number },
): Generator<Finding> {
  const { champ, values } = column;
  const sumBetween = sumReader(lignes, values, arrondi);
  const type = CHAMPS[champ].type;
  for (const placed of totals) {
    const { row } = placed.total;
    const total = statedTotal(suivi, lignes, column, row);
    const likeliest = Number.isNaN(total) ? null : wrongSum(coveredSums(sumBetween, placed), total);
    if (likeliest === null) continue;
    const ecart = total - likeliest.total;
    yield {
      place: { sheet: lignes.table.sheet, row, column: values.column },
      champ,
      params: { champ: libelleOf(champ), type, total, somme: likeliest.total, ecart },
      heures: type === "heures" ? Math.abs(ecart) : null,
    };
  }
}

/** The likeliest sum, when the total is none of those that it may stand for; null when it is one. */
function wrongSum(sums: readonly (Somme | null)[], total: number): Somme | null {
  const [likeliest = null] = sums;
  const isSound = (sum: Somme | null) =>
    sum !== null && sum.lignes > 0 && Math.abs(total - sum.total) <= sum.tolerance + INFIME;
  return likeliest === null || likeliest.lignes === 0 || sums.some(isSound) ? null : likeliest;
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
  seuils: ["toleranceArrondi"],
  source: "Écart d'arrondi accepté\u00a0: 0,5 par ligne arrondie à l'unité, 0,01 sinon",
  *check(suivi, { toleranceArrondi: arrondi }): Generator<Finding> {
    for (const lignes of suivi.tables) {
      const totals = placedTotals(lignes);
      const columns = totals.length === 0 ? [] : summedColumns(lignes);
      for (const column of columns) {
        yield* totalFindings(suivi, lignes, column, { totals, arrondi });
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
