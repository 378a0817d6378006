import type { ChampId } from "../columns/champs";
import type { LabelColumn, Lignes, NumberColumn } from "../rows/lignes";
import { countOne, entryOf } from "./codes";
import { isListing } from "./listing";
import { keyAt, labelAt, labelColumn, numberAt, numberColumn } from "./labels";
import { mostFrequent } from "./moas";
import { objectiveFrom, objectivesOf, sum, type ObjectiveRegime } from "./objective";
import type { LigneRef, Marche } from "./suivi";

/** Where a marché stands among its lots. */
export interface MarchePlace {
  /** Code shared by the lots of one marché of one MOA. */
  readonly famille: number;
  /** Named without lot where a marché may have several. */
  readonly isWhole: boolean;
}

/** A marché while its rows are being gathered. */
export interface MarcheDraft {
  readonly moa: number;
  readonly place: MarchePlace;
  /** Lot codes by kind: number, label. */
  readonly lots: readonly Set<number>[];
  readonly entreprises: Set<number>;
  /** Rows that describe it. */
  readonly lignes: LigneRef[];
  /** First row that names it. */
  readonly named: LigneRef;
}

/** The marchés that the drafts gathered, in the same order. */
export function buildMarches(
  drafts: readonly MarcheDraft[],
  tables: readonly Lignes[],
  regimes: readonly ObjectiveRegime[],
): readonly Marche[] {
  const told = toldBy(tables);
  return drafts.map((draft) => buildMarche(draft, told, regimes));
}

/** The columns that describe marchés, by table: looked for once for all marchés. */
function toldBy(tables: readonly Lignes[]) {
  const numbers = (champ: ChampId) => tables.map((lignes) => numberColumn(lignes, champ));
  const labels = (champ: ChampId) => tables.map((lignes) => labelColumn(lignes, champ));
  return {
    tables,
    heuresPrevues: objectivesOf(tables),
    heuresRealisees: numbers("heuresRealisees"),
    montantHt: numbers("montantHt"),
    dateDebutMarche: numbers("dateDebutMarche"),
    dateFinMarche: numbers("dateFinMarche"),
    typeClause: labels("typeClause"),
    entreprise: labels("entreprise"),
  };
}

function buildMarche(
  draft: MarcheDraft,
  told: ReturnType<typeof toldBy>,
  regimes: readonly ObjectiveRegime[],
): Marche {
  const { tables } = told;
  const rows = draft.lignes;
  const own = rows.filter(({ table }) => isListing(tables[table]));
  const typeClause = labelsOf(rows, told.typeClause).keys().next().value;
  const named = tables[draft.named.table];
  return {
    libelle: named === undefined ? "" : marcheLibelle(named, draft.named.ligne),
    moa: draft.moa,
    entreprise: joinedEntreprises(rows, told.entreprise),
    heuresPrevues: objectiveFrom(rows, told.heuresPrevues, regimes),
    heuresAnnoncees: sum(numbersOf(own, told.heuresRealisees)),
    montantHt: sum(numbersOf(own, told.montantHt)),
    debut: extreme(numbersOf(rows, told.dateDebutMarche), Math.min),
    fin: extreme(numbersOf(rows, told.dateFinMarche), Math.max),
    reserve: RESERVED.test(typeClause ?? ""),
    lignes: rows,
  };
}

/** Code de la commande publique, L2113-12 to L2113-15: marchés reserved to EA, ESAT, SIAE, ESS. */
const RESERVED = /reserv|2113\s?1[2-5]/i;

/** « 23T001 – Lot 2 », or the opération, the object, the entreprise when no number is told. */
function marcheLibelle(lignes: Lignes, ligne: number): string {
  const first = (...champs: readonly ChampId[]) =>
    champs
      .map((champ) => labelAt(labelColumn(lignes, champ), ligne))
      .find((label) => label !== null) ?? null;
  const ref = first("marcheNum", "operationRef", "operation", "marcheObjet");
  const lot = first("lotNum", "lotLibelle");
  const lotShown = lot !== null && /^\d/.test(lot) ? `Lot ${lot}` : lot;
  const parts = [ref, lotShown].filter((part) => part !== null);
  return parts.length > 0 ? parts.join(" – ") : (first("entreprise") ?? "Ensemble des marchés");
}

function joinedEntreprises(
  rows: readonly LigneRef[],
  columns: readonly (LabelColumn | null)[],
): string | null {
  const names = [...labelsOf(rows, columns).values()].map(mostFrequent);
  return names.length === 0 ? null : names.join(", ");
}

/** Comparable key → spelling → count. */
function labelsOf(
  rows: readonly LigneRef[],
  columns: readonly (LabelColumn | null)[],
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const spellings = new Map<string, Map<string, number>>();
  for (const { table, ligne } of rows) {
    const column = columns[table] ?? null;
    const [key, label] = [keyAt(column, ligne), labelAt(column, ligne)];
    if (key === null || label === null) continue;
    countOne(
      entryOf(spellings, key, () => new Map<string, number>()),
      label,
    );
  }
  return spellings;
}

function numbersOf(
  rows: readonly LigneRef[],
  columns: readonly (NumberColumn | null)[],
): readonly number[] {
  const values: number[] = [];
  for (const { table, ligne } of rows) {
    const value = numberAt(columns[table] ?? null, ligne);
    if (!Number.isNaN(value)) values.push(value);
  }
  return values;
}

/** The first or last of them; NaN when there is none. */
function extreme(values: readonly number[], of: (a: number, b: number) => number): number {
  return values.reduce(
    (known, value) => (Number.isNaN(known) ? value : of(known, value)),
    Number.NaN,
  );
}
