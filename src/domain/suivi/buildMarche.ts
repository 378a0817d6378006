import type { ChampId } from "../columns/champs";
import type { LabelColumn, Lignes, NumberColumn } from "../rows/lignes";
import { mapInTurn, type Steps } from "../steps";
import { codeAt, countOne, entryOf } from "./codes";
import { LigneList } from "./ligneList";
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
  /** First row that names it. */
  readonly named: LigneRef;
}

interface MarchesSource {
  readonly drafts: readonly MarcheDraft[];
  /** Rows that describe each, in the same order. */
  readonly lignes: readonly LigneList[];
  readonly tables: readonly Lignes[];
  readonly regimes: readonly ObjectiveRegime[];
}

/** The marchés that the drafts and their rows tell, in the same order. */
export function* buildMarches(source: MarchesSource): Steps<readonly Marche[]> {
  const { drafts, tables, regimes } = source;
  const told = toldBy(tables);
  return yield* mapInTurn(drafts.entries(), ([marche, draft]) => {
    const lignes = source.lignes[marche] ?? new LigneList(new Int32Array());
    const { moa, named } = draft;
    return marcheOf(lignes, { moa, libelle: libelleOf(tables, named), told, regimes });
  });
}

function libelleOf(tables: readonly Lignes[], { table, ligne }: LigneRef): string {
  const lignes = tables[table];
  return lignes === undefined ? "" : marcheLibelle(lignes, ligne);
}

/** The columns that describe marchés, by table: looked for once for all marchés. */
function toldBy(tables: readonly Lignes[]) {
  const numbers = (champ: ChampId) => tables.map((lignes) => numberColumn(lignes, champ));
  const labels = (champ: ChampId) => tables.map((lignes) => labelColumn(lignes, champ));
  const announced = (champ: ChampId) =>
    tables.map((lignes) => (isListing(lignes) ? numberColumn(lignes, champ) : null));
  return {
    heuresPrevues: objectivesOf(tables),
    heuresRealisees: announced("heuresRealisees"),
    montantHt: announced("montantHt"),
    dateDebutMarche: numbers("dateDebutMarche"),
    dateFinMarche: numbers("dateFinMarche"),
    typeClause: labels("typeClause"),
    entreprise: labels("entreprise"),
  };
}

interface MarcheSource extends Pick<Marche, "moa" | "libelle"> {
  readonly told: ReturnType<typeof toldBy>;
  readonly regimes: readonly ObjectiveRegime[];
}

/** Written field by field: there are thousands of marchés, and objects spread into one cost more than their figures. */
function marcheOf(lignes: LigneList, { moa, libelle, told, regimes }: MarcheSource): Marche {
  return {
    moa,
    libelle,
    entreprise: joinedEntreprises(lignes, told.entreprise),
    heuresPrevues: objectiveFrom(lignes, told.heuresPrevues, regimes),
    heuresAnnoncees: sum(numbersOf(lignes, told.heuresRealisees)),
    montantHt: sum(numbersOf(lignes, told.montantHt)),
    debut: extreme(numbersOf(lignes, told.dateDebutMarche), Math.min),
    fin: extreme(numbersOf(lignes, told.dateFinMarche), Math.max),
    reserve: RESERVED.test(firstKey(lignes, told.typeClause)),
    lignes,
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

type Columns<Column> = readonly (Column | null)[];

function joinedEntreprises(rows: LigneList, columns: Columns<LabelColumn>): string | null {
  const names = [...labelsOf(rows, columns).values()].map(mostFrequent);
  return names.length === 0 ? null : names.join(", ");
}

/** Comparable key → spelling → count. */
function labelsOf(
  rows: LigneList,
  columns: Columns<LabelColumn>,
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const spellings = new Map<string, Map<string, number>>();
  for (const [column, counts] of codeCounts(rows, columns)) {
    for (const [code, count] of counts) {
      const { [code]: key = "" } = column.keys;
      const { [code]: label = "" } = column.labels;
      countOne(
        entryOf(spellings, key, () => new Map<string, number>()),
        label,
        count,
      );
    }
  }
  return spellings;
}

/** How many rows have each code of each column. */
function codeCounts(
  rows: LigneList,
  columns: Columns<LabelColumn>,
): ReadonlyMap<LabelColumn, ReadonlyMap<number, number>> {
  const counts = new Map<LabelColumn, Map<number, number>>();
  if (areAbsent(columns)) return counts;
  for (let at = 0; at < rows.length; at++) {
    const column = columns[rows.tableAt(at)] ?? null;
    const code = codeAt(column?.codes, rows.ligneAt(at));
    if (column === null || code === -1) continue;
    countOne(
      entryOf(counts, column, () => new Map<number, number>()),
      code,
    );
  }
  return counts;
}

/** Comparable form of the first label that a row tells; "" when none does. */
function firstKey(rows: LigneList, columns: Columns<LabelColumn>): string {
  if (areAbsent(columns)) return "";
  for (let at = 0; at < rows.length; at++) {
    const key = keyAt(columns[rows.tableAt(at)] ?? null, rows.ligneAt(at));
    if (key !== null) return key;
  }
  return "";
}

function numbersOf(rows: LigneList, columns: Columns<NumberColumn>): readonly number[] {
  const values: number[] = [];
  if (areAbsent(columns)) return values;
  for (let at = 0; at < rows.length; at++) {
    const value = numberAt(columns[rows.tableAt(at)] ?? null, rows.ligneAt(at));
    if (!Number.isNaN(value)) values.push(value);
  }
  return values;
}

/** No table has it: the rows need not be gone through. */
function areAbsent(columns: Columns<unknown>): boolean {
  return columns.every((column) => column === null);
}

/** The first or last of them; NaN when there is none. */
function extreme(values: readonly number[], of: (a: number, b: number) => number): number {
  return values.reduce(
    (known, value) => (Number.isNaN(known) ? value : of(known, value)),
    Number.NaN,
  );
}
