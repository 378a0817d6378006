import type { Lignes } from "../rows/lignes";
import { eachInTurn, mapInTurn, PAUSE, type Steps } from "../steps";
import { buildMarches, type MarchePlace } from "./buildMarche";
import { codeAt } from "./codes";
import { firstLignes } from "./combineCodes";
import { lignesBySubject } from "./ligneList";
import { isListing } from "./listing";
import { MarcheCodes, type Naming, type Namings } from "./marcheRefs";
import { MarcheRegistry } from "./marcheRegistry";
import { objectiveRegime, type ObjectiveRegime } from "./objective";
import type { LigneRef, Marche } from "./suivi";

/** The marchés of the workbook, and the one of each ligne (-1 when it names none, or one that no table lists). */
export interface MarcheLinks {
  readonly marches: readonly Marche[];
  readonly byTable: readonly Int32Array[];
  readonly regimes: readonly ObjectiveRegime[];
  /** One per marché, same order. */
  readonly places: readonly MarchePlace[];
}

/**
 * Joins lignes to marchés. Rows whose grain is the marché (or the MOA's
 * objective) list them; when no table lists them, the rows that name them do:
 * those that tell a MOA first, then those that tell less and answer to them.
 */
export function* joinMarches(
  tables: readonly Lignes[],
  moas: readonly Int32Array[],
): Steps<MarcheLinks> {
  const registry = new MarcheRegistry();
  const hasMarches = tables.some((lignes) => lignes.natures[0] === "marche");
  const linker = yield* Linker.of(tables, moas);
  const isNaming = (table: number) => !isListing(tables[table]);
  linker.link(
    (table) => !isNaming(table),
    (naming, row) => registry.list(naming, row),
  );
  if (hasMarches) linker.link(isNaming, (naming, row) => registry.find(naming, row));
  else linkUnlisted(linker, registry, tables);
  yield PAUSE;
  const byTable = linker.links();
  const { drafts } = registry;
  // Those that list marchés describe them, or all when no table lists any.
  const describing = byTable.map((marches, table) =>
    hasMarches && isNaming(table) ? null : marches,
  );
  const regimes = yield* mapInTurn(tables.entries(), ([table, lignes]) =>
    objectiveRegime(lignes, byTable[table] ?? new Int32Array(), drafts.length),
  );
  const lignes = yield* lignesBySubject(describing, drafts.length);
  return {
    marches: yield* buildMarches({ drafts, tables, regimes, lignes }),
    byTable,
    regimes,
    places: drafts.map(({ place }) => place),
  };
}

/** The rows that name marchés which no table lists: the surest first, that the others find. */
function linkUnlisted(linker: Linker, registry: MarcheRegistry, tables: readonly Lignes[]): void {
  const isNaming = (table: number) => !isListing(tables[table]);
  linker.link(
    (table, { moa }) => isNaming(table) && tables[table]?.natures[0] !== "releve" && moa !== -1,
    (naming, row) => registry.name(naming, row),
  );
  linker.link(
    (table, { moa }) => isNaming(table) && moa !== -1,
    (naming, row) => registry.findOrName(naming, row),
  );
  linker.link(isNaming, (naming, row) => registry.findOrName(naming, row));
}

/** Rows of one table that name a marché in the same words, still to be linked. */
interface Pending {
  readonly table: number;
  readonly tuple: number;
  readonly naming: Naming;
  readonly row: LigneRef;
}

/** Links the lignes to marchés, some at a time; rows in the same words are looked up once. */
class Linker {
  private pending: readonly Pending[] = [];
  private readonly tuples: readonly Int32Array[];
  /** By table, the marché of each tuple. */
  private readonly found: readonly Int32Array[];

  static *of(tables: readonly Lignes[], moas: readonly Int32Array[]): Steps<Linker> {
    const codes = new MarcheCodes();
    const namings = yield* eachInTurn(tables.entries(), ([table, lignes]) =>
      codes.read(lignes, moas[table] ?? new Int32Array()),
    );
    yield PAUSE;
    return new Linker(namings);
  }

  private constructor(namings: readonly Namings[]) {
    this.tuples = namings.map(({ tuples }) => tuples);
    const firsts = namings.map(({ tuples }) => firstLignes(tuples));
    this.found = firsts.map(({ length }) => new Int32Array(length).fill(-1));
    this.pending = namings.flatMap(({ of }, table) =>
      (firsts[table] ?? []).map((ligne, tuple) => {
        return { table, tuple, naming: of(ligne), row: { table, ligne } };
      }),
    );
  }

  /** Links the lignes still pending that are concerned. */
  link(
    isConcerned: (table: number, naming: Naming) => boolean,
    find: (naming: Naming, row: LigneRef) => number,
  ): void {
    const later: Pending[] = [];
    for (const words of this.pending) {
      const { table, tuple, naming, row } = words;
      if (isConcerned(table, naming)) this.found[table]?.fill(find(naming, row), tuple, tuple + 1);
      else later.push(words);
    }
    this.pending = later;
  }

  /** The marché of each ligne. */
  links(): readonly Int32Array[] {
    return this.tuples.map((tuples, table) => {
      const found = this.found[table] ?? new Int32Array();
      return tuples.map((tuple) => codeAt(found, tuple));
    });
  }
}
