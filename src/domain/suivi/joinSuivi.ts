import type { ColumnAnswers, SheetRecognition } from "../columns/recognition";
import type { Lignes } from "../rows/lignes";
import type { WorkbookData } from "../sheet";
import { mapInTurn, PAUSE, runToEnd, type Steps } from "../steps";
import type { MarchePlace } from "./buildMarche";
import { countedOf } from "./counted";
import { heuresOf } from "./heures";
import { linkThroughContrats } from "./linkThroughContrats";
import { joinMarches } from "./marches";
import { collectMoas } from "./moas";
import { joinPersonnes } from "./personnes";
import { resolveMoas } from "./resolveMoas";
import type { Suivi, TableLinks } from "./suivi";

export interface SuiviSource {
  readonly workbook: WorkbookData;
  readonly recognitions: readonly SheetRecognition[];
  readonly answers: ColumnAnswers;
  readonly tables: readonly Lignes[];
}

/** Which marché, MOA and person each ligne is about. */
export type Liens = Pick<Suivi, "moas" | "marches" | "objectiveRegimes" | "personnes"> & {
  readonly places: readonly MarchePlace[];
  /** One per table; `surely`: -1 where several persons bear the name. */
  readonly byTable: readonly (Pick<TableLinks, "moa" | "marche" | "personne"> & {
    readonly surely: Int32Array;
  })[];
};

/** Joins the tables of a workbook: whose hours, for which marché, of which MOA. */
export function joinSuivi(source: SuiviSource): Suivi {
  const liens = runToEnd(linkTables(source.tables));
  return runToEnd(suiviOf(source, liens));
}

/** Whose hours, for which marché, of which MOA; cut by column. */
export function* linkTables(tables: readonly Lignes[]): Steps<Liens> {
  const { moas, byTable: ownMoas } = yield* collectMoas(tables);
  const named = yield* joinMarches(tables, ownMoas);
  const { marches, byTable: namedMarches, regimes, places } = named;
  const { personnes, byTable: personneLinks, homonymes } = yield* joinPersonnes(tables);
  const surely =
    homonymes.size === 0
      ? personneLinks
      : personneLinks.map((links) =>
          links.map((personne) => (homonymes.has(personne) ? -1 : personne)),
        );
  yield PAUSE;
  const marcheLinks = linkThroughContrats(tables, namedMarches, surely);
  const told = { tables, own: ownMoas, marche: marcheLinks, personne: surely };
  yield PAUSE;
  const moaLinks = resolveMoas(told, marches, moas.length);
  const none = new Int32Array();
  const byTable = tables.map((_, table) => ({
    moa: moaLinks[table] ?? none,
    marche: marcheLinks[table] ?? none,
    personne: personneLinks[table] ?? none,
    surely: surely[table] ?? none,
  }));
  return { moas, marches, objectiveRegimes: regimes, personnes, places, byTable };
}

/** The suivi of tables whose lignes are linked: which hours they tell, and which count. */
export function* suiviOf(source: SuiviSource, liens: Liens): Steps<Suivi> {
  const { places, byTable, ...rest } = liens;
  const none = new Int32Array();
  const joined = source.tables.map((lignes, table) => {
    const { moa = none, marche = none, surely: personne = none } = byTable[table] ?? {};
    return { lignes, moa, marche, personne };
  });
  yield PAUSE;
  const counted = yield* countedOf(joined, places);
  const links = yield* mapInTurn(
    joined.entries(),
    ([table, { lignes, moa, marche }]): TableLinks => ({
      moa,
      marche,
      personne: byTable[table]?.personne ?? none,
      heures: heuresOf(lignes),
      counted: counted[table] ?? new Uint8Array(),
    }),
  );
  return { ...source, ...rest, links };
}
