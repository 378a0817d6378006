import type { ChampId } from "../columns/champs";
import type { Lignes } from "../rows/lignes";
import { isListing } from "./listing";
import { addSpelling, keyAt, labelAt, labelColumn, numberAt, numberColumn } from "./labels";
import { mostFrequent } from "./moas";
import { objectiveOf, sum, type ObjectiveRegime } from "./objective";
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

export function buildMarche(
  draft: MarcheDraft,
  tables: readonly Lignes[],
  regimes: readonly ObjectiveRegime[],
): Marche {
  const rows = draft.lignes;
  const own = rows.filter(({ table }) => isListing(tables[table]));
  const typeClause = labelsOf(rows, tables, "typeClause").keys().next().value;
  const named = tables[draft.named.table];
  return {
    libelle: named === undefined ? "" : marcheLibelle(named, draft.named.ligne),
    moa: draft.moa,
    entreprise: joinedEntreprises(rows, tables),
    heuresPrevues: objectiveOf(rows, tables, regimes),
    heuresAnnoncees: sum(numbersOf(own, tables, "heuresRealisees")),
    montantHt: sum(numbersOf(own, tables, "montantHt")),
    debut: Math.min(...orNaN(numbersOf(rows, tables, "dateDebutMarche"))),
    fin: Math.max(...orNaN(numbersOf(rows, tables, "dateFinMarche"))),
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

function joinedEntreprises(rows: readonly LigneRef[], tables: readonly Lignes[]): string | null {
  const names = [...labelsOf(rows, tables, "entreprise").values()].map(mostFrequent);
  return names.length === 0 ? null : names.join(", ");
}

/** Comparable key → spelling → count. */
function labelsOf(
  rows: readonly LigneRef[],
  tables: readonly Lignes[],
  champ: ChampId,
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const spellings = new Map<string, Map<string, number>>();
  for (const { table, ligne } of rows) {
    const lignes = tables[table];
    const column = lignes === undefined ? null : labelColumn(lignes, champ);
    addSpelling(spellings, keyAt(column, ligne), labelAt(column, ligne));
  }
  return spellings;
}

function numbersOf(
  rows: readonly LigneRef[],
  tables: readonly Lignes[],
  champ: ChampId,
): readonly number[] {
  return rows
    .map(({ table, ligne }) => {
      const lignes = tables[table];
      return lignes === undefined ? Number.NaN : numberAt(numberColumn(lignes, champ), ligne);
    })
    .filter((value) => !Number.isNaN(value));
}

function orNaN(values: readonly number[]): readonly number[] {
  return values.length === 0 ? [Number.NaN] : values;
}
