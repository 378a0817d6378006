import type { Lignes } from "../rows/lignes";
import { buildMarche, type MarcheDraft } from "./buildMarche";
import { codeAt } from "./codes";
import { isListing } from "./listing";
import { MarcheCodes, type Naming } from "./marcheRefs";
import { MarcheRegistry } from "./marcheRegistry";
import { objectiveRegime, type ObjectiveRegime } from "./objective";
import type { Marche } from "./suivi";

/** The marchés of the workbook, and the one of each ligne (-1 when it names none, or one that no table lists). */
export interface MarcheLinks {
  readonly marches: readonly Marche[];
  readonly byTable: readonly Int32Array[];
  readonly regimes: readonly ObjectiveRegime[];
}

/**
 * Joins lignes to marchés. Rows whose grain is the marché (or the MOA's
 * objective) list them; when no table lists them, the rows that name them do.
 */
export function joinMarches(tables: readonly Lignes[], moas: readonly Int32Array[]): MarcheLinks {
  const codes = new MarcheCodes();
  const registry = new MarcheRegistry();
  const hasMarches = tables.some((lignes) => lignes.natures[0] === "marche");
  const byTable = tables.map((lignes) => new Int32Array(lignes.count).fill(-1));
  const link = (table: number, lignes: Lignes, find: (naming: Naming, ligne: number) => number) => {
    const namings = codes.read(lignes, moas[table] ?? new Int32Array());
    const memo = new Map<number, number>();
    byTable[table] = namings.tuples.map((tuple, ligne) => {
      const marche = memo.get(tuple) ?? find(namings.of(ligne), ligne);
      memo.set(tuple, marche);
      return marche;
    });
  };
  for (const [table, lignes] of tables.entries()) {
    if (isListing(lignes))
      link(table, lignes, (naming, ligne) => registry.list(naming, { table, ligne }));
  }
  for (const [table, lignes] of tables.entries()) {
    if (isListing(lignes)) continue;
    link(table, lignes, (naming, ligne) =>
      hasMarches
        ? registry.find(naming, { table, ligne })
        : registry.name(naming, { table, ligne }),
    );
  }
  gatherRows(tables, byTable, registry.drafts, hasMarches);
  const regimes = tables.map((lignes, table) =>
    objectiveRegime(lignes, byTable[table] ?? new Int32Array()),
  );
  return {
    marches: registry.drafts.map((draft) => buildMarche(draft, tables, regimes)),
    byTable,
    regimes,
  };
}

/** Gives each marché the rows that describe it: those that list it, or all when no table lists any. */
function gatherRows(
  tables: readonly Lignes[],
  byTable: readonly Int32Array[],
  drafts: readonly MarcheDraft[],
  hasMarches: boolean,
): void {
  for (const [table, lignes] of tables.entries()) {
    if (hasMarches && !isListing(lignes)) continue;
    for (let ligne = 0; ligne < lignes.count; ligne++) {
      drafts[codeAt(byTable[table], ligne)]?.lignes.push({ table, ligne });
    }
  }
}
