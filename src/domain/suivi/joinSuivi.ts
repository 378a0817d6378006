import type { ColumnAnswers, SheetRecognition } from "../columns/recognition";
import type { Lignes } from "../rows/lignes";
import type { WorkbookData } from "../sheet";
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

/** Joins the tables of a workbook: whose hours, for which marché, of which MOA. */
export function joinSuivi(source: SuiviSource): Suivi {
  const { tables } = source;
  const { moas, byTable: ownMoas } = collectMoas(tables);
  const { marches, byTable: namedMarches, regimes, places } = joinMarches(tables, ownMoas);
  const { personnes, byTable: personneLinks, homonymes } = joinPersonnes(tables);
  const surely = personneLinks.map((links) =>
    links.map((personne) => (homonymes.has(personne) ? -1 : personne)),
  );
  const marcheLinks = linkThroughContrats(tables, namedMarches, surely);
  const told = { tables, own: ownMoas, marche: marcheLinks, personne: surely };
  const moaLinks = resolveMoas(told, marches, moas.length);
  const none = new Int32Array();
  const joined = tables.map((lignes, table) => ({
    lignes,
    moa: moaLinks[table] ?? none,
    marche: marcheLinks[table] ?? none,
    personne: surely[table] ?? none,
  }));
  const counted = countedOf(joined, places);
  const links: readonly TableLinks[] = joined.map(({ lignes, moa, marche }, table) => ({
    moa,
    marche,
    personne: personneLinks[table] ?? none,
    heures: heuresOf(lignes),
    counted: counted[table] ?? new Uint8Array(),
  }));
  return { ...source, links, moas, marches, objectiveRegimes: regimes, personnes };
}
